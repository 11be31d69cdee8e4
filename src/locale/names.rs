//! What languages call languages and countries. Knows CLDR's names; must never know the official names a portal decides on.

use std::collections::BTreeMap;
use std::sync::{OnceLock, PoisonError, RwLock};

use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;
use icu::locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};

use super::Lang;
use super::iso::REGIONS;

/// The names in one language.
#[derive(Debug)]
pub(super) struct Names {
    lang: Lang,
    regions: Vec<OnceLock<Option<String>>>,
}

impl Names {
    pub(super) fn new(lang: &Lang) -> Self {
        Self { lang: lang.clone(), regions: REGIONS.iter().map(|_| OnceLock::new()).collect() }
    }

    pub(super) fn language(&self, named: &Lang) -> String {
        language_name(self.lang.id(), named.id())
    }

    pub(super) fn region(&self, code: &str) -> Option<&str> {
        let place = REGIONS.binary_search(&code).ok()?;
        let name = self.regions.get(place)?.get_or_init(|| {
            let name = RegionDisplayName::try_new_light(self.lang.id().into(), code.parse().ok()?).ok()?;
            Some(name.as_borrowed().to_string())
        });
        name.as_deref()
    }
}

/// The name of a language in itself, capitalised as the entries of a menu are there: Tiếng Việt, Français, 日本語.
pub fn own_name(lang: &Lang) -> String {
    static KNOWN: RwLock<BTreeMap<Lang, String>> = RwLock::new(BTreeMap::new());
    if let Some(name) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(lang) {
        return name.clone();
    }
    let name = worked_out(lang);
    KNOWN.write().unwrap_or_else(PoisonError::into_inner).insert(lang.clone(), name.clone());
    name
}

fn worked_out(lang: &Lang) -> String {
    let name = language_name(lang.id(), lang.id());
    let capitals = CaseMapper::new();
    let mut rest = name.chars();
    // Only the first letter: names of several words (`Tiếng Việt`) keep the capitals that CLDR gives them.
    let first: String = rest.next().into_iter().collect();
    capitals.uppercase_to_string(&first, lang.id()).into_owned() + rest.as_str()
}

fn language_name(reader: &LanguageIdentifier, named: &LanguageIdentifier) -> String {
    LanguageIdentifierDisplayName::try_new_heavy(reader.into(), named.clone(), Default::default())
        .map_or_else(|_| named.to_string(), |name| name.as_borrowed().to_string())
}
