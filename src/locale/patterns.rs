//! The few patterns of dates that ICU4X's data lack or get wrong. Knows words of languages; must never grow where ICU4X is
//! right.
//!
//! Vietnamese: ICU4X's long date is `6 tháng 4 2026`, while CLDR's own long format, and every official document (Decree
//! 30/2020/NĐ-CP, annex I), writes `ngày 6 tháng 4 năm 2026`; its date and time reads `lúc 08:05 6 tháng 4 2026`.
//! Ranges: ICU4X's `DateRangeFormatter` writes `M02` for February, so ranges are put together from whole parts, joined by
//! what CLDR's interval formats join them by.
//!
//! Portuguese: the data for a month and its year hold a field that ICU4X cannot write (it panics in debug builds).

/// The patterns of a language, with `{day}`, `{month}` (a number), `{year}` as places.
#[derive(Debug)]
pub(super) struct Patterns {
    pub(super) day: &'static str,
    pub(super) month: &'static str,
    pub(super) month_of_year: &'static str,
    pub(super) day_of_year: &'static str,
    /// Two days of one month, with `{last}` for the second.
    pub(super) days: &'static str,
    /// `{date}`, `{time}`, `{zone}`.
    pub(super) instant: &'static str,
}

const VIETNAMESE: Patterns = Patterns {
    day: "ngày {day} tháng {month} năm {year}",
    month: "tháng {month} năm {year}",
    month_of_year: "tháng {month}",
    day_of_year: "ngày {day} tháng {month}",
    days: "ngày {day}–{last} tháng {month} năm {year}",
    instant: "{time} ({zone}), {date}",
};

/// The own patterns of a language, by its primary subtag.
pub(super) fn patterns(primary: &str) -> Option<&'static Patterns> {
    (primary == "vi").then_some(&VIETNAMESE)
}

/// The pattern of a month and its year, with `{month}` by name, where ICU4X's is broken.
pub(super) fn named_month(primary: &str) -> Option<&'static str> {
    (primary == "pt").then_some("{month} de {year}")
}

/// Languages in which a range may write a common month or year once, at the end (at the beginning, where the year comes
/// first): those for which the result was read. In Latvian, Basque or Kazakh, words around the year would be torn off.
const COLLAPSING: &[&str] = &[
    "ar", "bg", "cs", "da", "de", "en", "es", "fr", "id", "it", "ja", "km", "ko", "lo", "ms", "nb", "nl", "pl", "pt", "ru", "sk",
    "sv", "th", "uk", "vi", "yue", "zh",
];

/// Whether the language is one of those.
pub(super) fn collapses(primary: &str) -> bool {
    COLLAPSING.binary_search(&primary).is_ok()
}

/// What joins the ends of a range: between single words or numbers, and between longer parts.
pub(super) fn joiners(primary: &str) -> (&'static str, &'static str) {
    match primary {
        "zh" | "yue" => ("至", "至"),
        "ja" => ("～", "～"),
        "ko" => ("~", " ~ "),
        _ => ("–", " – "),
    }
}

/// `pattern` with its places filled.
pub(super) fn fill(pattern: &str, places: &[(&str, &str)]) -> String {
    let mut text = pattern.to_owned();
    for (place, value) in places {
        text = text.replace(place, value);
    }
    text
}
