//! Language tags: knows which tags are well formed, canonical and known to CLDR, and in which script and direction their
//! languages are written. Must never know which languages a portal has.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use icu::locale::names::LanguageIdentifierDisplayName;
use icu::locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, locale, subtags};
use serde::{Deserialize, Serialize};

/// The direction a text runs in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a text is no language tag of a portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadTag {
    /// Not a BCP 47 tag of language, script, region and variants. Extensions (`-u-…`, `-x-…`) are not taken either.
    Malformed,
    /// Well formed, but to be written as given here: `zh-hans` as `zh-Hans`, `iw` as `he`.
    NotCanonical(String),
    /// No language that CLDR knows; with the tag that was likely meant when a country's code was written (`vn` for `vi`).
    Unknown(Option<&'static str>),
}

impl BadTag {
    /// The tag that was likely meant.
    pub fn suggestion(&self) -> Option<&str> {
        match self {
            Self::NotCanonical(tag) => Some(tag),
            Self::Unknown(tag) => *tag,
            Self::Malformed => None,
        }
    }
}

impl fmt::Display for BadTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("not a language tag"),
            Self::NotCanonical(tag) => write!(f, "write {tag}"),
            Self::Unknown(Some(tag)) => write!(f, "no such language; write {tag}"),
            Self::Unknown(None) => f.write_str("no such language"),
        }
    }
}

impl std::error::Error for BadTag {}

/// A language, by its canonical BCP 47 tag; cheap to clone. Ordered, compared and hashed by the tag.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(Arc<Known>);

/// What is worked out once about a language.
struct Known {
    tag: String,
    /// The first eight bytes of the tag as a number, by which nearly all tags are told apart and put in order.
    order: u64,
    id: LanguageIdentifier,
    script: subtags::Script,
    direction: Direction,
}

/// ICU4X's tables of tags, loaded once.
struct Tables {
    canonicalizer: LocaleCanonicalizer,
    expander: LocaleExpander,
    directionality: LocaleDirectionality,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    canonicalizer: LocaleCanonicalizer::new_extended(),
    expander: LocaleExpander::new_extended(),
    directionality: LocaleDirectionality::new_extended(),
});

/// Every language that was met, by its tag: a portal names few, and names them in each of its files.
static MET: LazyLock<RwLock<BTreeMap<String, Lang>>> = LazyLock::new(RwLock::default);

/// The first eight bytes of `tag`, in the order of tags.
fn order(tag: &str) -> u64 {
    let mut first = [0; 8];
    for (at, byte) in first.iter_mut().zip(tag.bytes()) {
        *at = byte;
    }
    u64::from_be_bytes(first)
}

/// Codes of countries that are written for a language, where the code is no language of its own.
const COUNTRY_FOR_LANGUAGE: &[(&str, &str)] = &[
    ("cn", "zh-Hans"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("hk", "zh-Hant"),
    ("jp", "ja"),
    ("kh", "km"),
    ("kp", "ko"),
    ("ph", "fil"),
    ("ua", "uk"),
    ("us", "en"),
    ("gb", "en"),
    ("vn", "vi"),
];

/// Codes of countries that are written for a language, where the code names another language: Kanuri, Latin, Northern Sami.
const COUNTRY_AND_OTHER_LANGUAGE: &[(&str, &str)] = &[("kr", "ko"), ("la", "lo"), ("se", "sv")];

impl Lang {
    /// The language of a canonical tag.
    ///
    /// # Errors
    /// [`BadTag`] says whether the text is no tag, is written in another form than the canonical one, or names no language
    /// known to CLDR (by likely subtags or by a name in English).
    pub fn parse(text: &str) -> Result<Self, BadTag> {
        let known = MET.read().unwrap_or_else(PoisonError::into_inner).get(text).cloned();
        known.map_or_else(|| Self::meet(text), Ok)
    }

    fn meet(text: &str) -> Result<Self, BadTag> {
        let id = LanguageIdentifier::try_from_str(text).map_err(|_| BadTag::Malformed)?;
        let mut canonical = icu::locale::Locale::from(id);
        TABLES.canonicalizer.canonicalize(&mut canonical);
        let id = canonical.id;
        let tag = id.to_string();
        let mut maximal = id.clone();
        TABLES.expander.maximize(&mut maximal);
        let Some(script) = maximal.script.filter(|_| is_known(&id)) else {
            return Err(BadTag::Unknown(likely_meant(&tag)));
        };
        if tag != text {
            return Err(BadTag::NotCanonical(tag));
        }
        let direction = if TABLES.directionality.is_right_to_left(&id) { Direction::Rtl } else { Direction::Ltr };
        let new = Self(Arc::new(Known { order: order(&tag), tag, id, script, direction }));
        let mut met = MET.write().unwrap_or_else(PoisonError::into_inner);
        Ok(met.entry(text.to_owned()).or_insert(new).clone())
    }

    /// The tag that was perhaps meant, when this one names a rare language by the code of a country: `ko` for `kr` (Kanuri).
    /// Worth a warning, as the tag is right in itself.
    pub fn perhaps_meant(&self) -> Option<&'static str> {
        COUNTRY_AND_OTHER_LANGUAGE.iter().find(|(slip, _)| *slip == self.as_str()).map(|(_, meant)| *meant)
    }

    /// English, the language of last resort for the portal's words.
    pub fn english() -> Self {
        static ENGLISH: LazyLock<Lang> = LazyLock::new(|| {
            Lang(Arc::new(Known {
                tag: "en".into(),
                order: order("en"),
                id: locale!("en").id,
                script: subtags::script!("Latn"),
                direction: Direction::Ltr,
            }))
        });
        ENGLISH.clone()
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0.tag
    }

    /// The segment of an address that stands for the language: the lower-cased tag.
    pub fn segment(&self) -> String {
        self.0.tag.to_ascii_lowercase()
    }

    /// The direction of the language's script.
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// The ISO 15924 code of the script the language is written in, written in the tag or not: `Latn` for `vi`.
    pub fn script(&self) -> &str {
        self.0.script.as_str()
    }

    /// The language without script, region and variants: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.id.language.as_str()
    }

    /// The tag as ICU4X has it.
    pub(super) fn id(&self) -> &LanguageIdentifier {
        &self.0.id
    }

    /// The locale whose data format this language: English stands for international English, day before month and `US$`,
    /// for which CLDR's British data is the fullest; the bare tag would mean the United States.
    pub(super) fn formatting(&self) -> icu::locale::Locale {
        if self.as_str() == "en" { locale!("en-GB") } else { self.id().clone().into() }
    }

    /// The same with the region in which the language is most likely met.
    pub(super) fn at_home(&self) -> icu::locale::Locale {
        let mut locale = self.formatting();
        TABLES.expander.maximize(&mut locale.id);
        locale
    }
}

/// Whether CLDR knows the language subtag. A language without likely subtags may still have a name, and the reverse.
fn is_known(id: &LanguageIdentifier) -> bool {
    if id.language.is_unknown() {
        return false;
    }
    let bare = LanguageIdentifier::from(id.language);
    let mut maximal = bare.clone();
    TABLES.expander.maximize(&mut maximal);
    maximal != bare
        || LanguageIdentifierDisplayName::try_new_heavy(locale!("en").into(), bare, Default::default())
            .is_ok_and(|name| name.as_borrowed().to_string() != id.language.as_str())
}

/// The tag that was likely meant by one that names no language.
fn likely_meant(tag: &str) -> Option<&'static str> {
    COUNTRY_FOR_LANGUAGE.iter().find(|(slip, _)| *slip == tag).map(|(_, meant)| *meant)
}

impl FromStr for Lang {
    type Err = BadTag;

    fn from_str(text: &str) -> Result<Self, BadTag> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Lang {
    type Error = BadTag;

    fn try_from(text: String) -> Result<Self, BadTag> {
        Self::parse(&text)
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.0.tag.clone()
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || (self.0.order == other.0.order && self.0.tag == other.0.tag)
    }
}

impl Eq for Lang {}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Lang {
    fn cmp(&self, other: &Self) -> Ordering {
        if Arc::ptr_eq(&self.0, &other.0) {
            return Ordering::Equal;
        }
        self.0.order.cmp(&other.0.order).then_with(|| self.0.tag.cmp(&other.0.tag))
    }
}

impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.tag.as_str().hash(state);
    }
}

impl Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
