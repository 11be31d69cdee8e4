//! The few patterns of dates that ICU4X's data lack or get wrong. Knows words of languages; must never grow where ICU4X is
//! right.
//!
//! Vietnamese: ICU4X's long date is `6 tháng 4 2026`, while CLDR's own long format, and every official document (Decree
//! 30/2020/NĐ-CP, annex I), writes `ngày 6 tháng 4 năm 2026`; its date and time reads `lúc 08:05 6 tháng 4 2026`.
//! Ranges: ICU4X's `DateRangeFormatter` writes `M02` for February, so ranges are put together from whole parts, joined by
//! what CLDR's interval formats join them by.

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
