//! Values, as a person and as a machine read them.

use serde::Serialize;

/// A language that a text is in, when it is not the page's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextLang {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its name in the reader's language.
    pub name: String,
}

/// A label on a page or card.
#[derive(Clone, Debug, Serialize)]
pub struct Badge {
    /// Its key, for the style.
    pub key: String,
    /// Its text.
    pub text: String,
}

/// Some facts under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct FactGroup {
    /// Group id.
    pub key: String,
    /// Its heading.
    pub label: String,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// One fact.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Field name.
    pub field: String,
    /// Its label.
    pub label: String,
    /// Its value.
    pub value: Shown,
    /// Property of schema.org, if the kind names one; not for templates.
    #[serde(skip)]
    pub schema_org: Option<String>,
}

/// A value, as a person and as a machine read it. Every variant with `text` can be shown by its text alone.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Shown {
    /// Plain text.
    Text {
        /// The text.
        text: String,
        /// Its language when it is not the page's.
        text_lang: Option<TextLang>,
    },
    /// Markdown, in `prose[slot]`.
    Prose {
        /// The slot.
        slot: String,
    },
    /// A word of a closed list, or yes and no.
    Choice {
        /// Its key.
        key: String,
        /// Its text.
        text: String,
    },
    /// A number with or without a unit.
    Number {
        /// Formatted, unit included.
        text: String,
        /// Exact.
        value: String,
        /// Unit code, if any.
        unit: Option<String>,
    },
    /// An amount or a range of amounts.
    Money {
        /// Formatted.
        text: String,
        /// Exact least amount.
        min: String,
        /// Exact greatest amount, when it is a range.
        max: Option<String>,
        /// ISO 4217.
        currency: String,
        /// When it was so, where that is known.
        as_of: Option<ShownDate>,
    },
    /// A date at its precision.
    Date(ShownDate),
    /// From one date to another.
    DateRange {
        /// Formatted.
        text: String,
        /// ISO 8601.
        start: String,
        /// ISO 8601.
        end: String,
    },
    /// Something on this site.
    Link(Link),
    /// An address elsewhere.
    Url {
        /// What to show.
        text: String,
        /// `https`, `http`, `mailto` or `tel`, passed by the gate.
        href: String,
    },
    /// A document to take away.
    File(Box<ShownFile>),
    /// A place on earth.
    Position(Position),
    /// A work cited, by its number in the page's list.
    Citation {
        /// The number.
        number: u32,
    },
    /// A figure: never bare.
    Figure(Box<ShownFigure>),
    /// Several values.
    List {
        /// The values.
        items: Vec<Shown>,
    },
    /// Several named values.
    Record {
        /// The values.
        facts: Vec<Fact>,
    },
}

/// A date, as a person and as a machine read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownDate {
    /// Formatted.
    pub text: String,
    /// ISO 8601 at its precision.
    pub iso: String,
}

/// A figure with all that belongs to it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownFigure {
    /// Name of the indicator.
    pub indicator: String,
    /// Value with unit or currency, formatted.
    pub text: String,
    /// The same with every digit, where `text` is rounded.
    pub exact: Option<String>,
    /// Exact value.
    pub value: String,
    /// Unit code or currency.
    pub unit: String,
    /// Period, formatted.
    pub period: String,
    /// ISO 8601.
    pub period_iso: String,
    /// When the source said so.
    pub as_of: ShownDate,
    /// The territory meant.
    pub territory: Option<Link>,
    /// A remark on the territory, when its borders have changed since.
    pub territory_note: Option<String>,
    /// ISO 3166-1, when the territory is a whole country; not for templates.
    #[serde(skip)]
    pub country: Option<String>,
    /// Labels: `provisional`, `historical`, `disputed`.
    pub badges: Vec<Badge>,
    /// A share as its own amounts make it, in words, when it is not what the source says.
    pub recomputed: Option<String>,
    /// Number of the source in the page's list, and its anchor.
    pub source: u32,
    /// A remark.
    pub note: Option<String>,
    /// Language of the remark when it is not the page's.
    pub note_lang: Option<TextLang>,
}

/// A link to something on this site.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Its text.
    pub text: String,
    /// Root-relative; `None` when the target exists but is not published.
    pub href: Option<String>,
    /// Language of text and target when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Absolute address, for machines.
    #[serde(skip)]
    pub url: Option<String>,
    /// Kind and id of the target, for machines.
    #[serde(skip)]
    pub target: Option<(String, String)>,
}

/// A document, with what a reader wants to know before taking it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownFile {
    /// What it is.
    pub text: String,
    /// Language of `text` when it is not the page's.
    pub text_lang: Option<TextLang>,
    /// Root-relative.
    pub href: String,
    /// `PDF`, `DOCX` ….
    pub format: String,
    /// Size, formatted.
    pub size: String,
    /// The language that it is written in, by name.
    pub language: Option<String>,
    /// What the digest is called.
    pub digest_label: String,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Absolute address, for machines.
    #[serde(skip)]
    pub url: String,
    /// Bytes, for machines.
    #[serde(skip)]
    pub bytes: u64,
    /// Media type, for machines.
    #[serde(skip)]
    pub media_type: &'static str,
    /// Its language (BCP 47), for machines.
    #[serde(skip)]
    pub language_tag: Option<String>,
}

/// A place on earth (WGS 84).
#[derive(Clone, Debug, Serialize)]
pub struct Position {
    /// Degrees, formatted.
    pub text: String,
    /// Degrees north, exact.
    pub latitude: String,
    /// Degrees east, exact.
    pub longitude: String,
    /// Whether it is approximate.
    pub approximate: bool,
}
