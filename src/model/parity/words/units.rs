//! Units and signs that all languages share, and how units of one sort are converted. Knows no language.

use super::Unit;

/// Units: their name, sort, and how many of the smallest of their sort they are.
const UNITS: &[(&str, &str, i64)] = &[
    ("mm", "length", 1),
    ("cm", "length", 10),
    ("m", "length", 1_000),
    ("km", "length", 1_000_000),
    ("nmi", "length", 1_852_000),
    ("m²", "area", 1),
    ("ha", "area", 10_000),
    ("km²", "area", 1_000_000),
    ("l", "volume", 1),
    ("m³", "volume", 1_000),
    ("g", "mass", 1),
    ("kg", "mass", 1_000),
    ("t", "mass", 1_000_000),
    ("kW", "power", 1),
    ("MW", "power", 1_000),
    ("kWp", "peak power", 1),
    ("MWp", "peak power", 1_000),
    ("kWh", "energy", 1),
    ("MWh", "energy", 1_000),
    ("V", "voltage", 1),
    ("kV", "voltage", 1_000),
    ("°C", "temperature", 1),
    ("%", "share", 1),
    ("TEU", "containers", 1),
    ("USD", "USD", 1),
    ("VND", "VND", 1),
    ("EUR", "EUR", 1),
    ("JPY", "JPY", 1),
    ("CNY", "CNY", 1),
    ("KRW", "KRW", 1),
    ("LAK", "LAK", 1),
    ("KHR", "KHR", 1),
    ("THB", "THB", 1),
    ("GBP", "GBP", 1),
    ("RUB", "RUB", 1),
];

/// The unit called `name` in these tables.
pub(super) fn unit(name: &'static str) -> Unit {
    let found = UNITS.iter().find(|(known, ..)| *known == name);
    found.map_or(Unit { name, sort: "", factor: 1 }, |(name, sort, factor)| Unit { name, sort, factor: *factor })
}

/// Signs that every language has after a number.
pub(super) const COMMON: &[(&str, &str)] = &[
    ("mm", "mm"),
    ("cm", "cm"),
    ("m", "m"),
    ("km", "km"),
    ("m²", "m²|m2|㎡"),
    ("ha", "ha"),
    ("km²", "km²|km2|㎢"),
    ("m³", "m³|m3|㎥"),
    ("kg", "kg"),
    ("kW", "kw"),
    ("MW", "mw"),
    ("kWp", "kwp"),
    ("MWp", "mwp"),
    ("kWh", "kwh"),
    ("MWh", "mwh"),
    ("V", "v"),
    ("kV", "kv"),
    ("°C", "°c|℃"),
    ("%", "%|％|٪"),
    ("TEU", "teu"),
    ("USD", "usd|us$|$"),
    ("VND", "vnd|vnđ|₫"),
    ("EUR", "eur|€|euro*"),
    ("JPY", "jpy"),
    ("CNY", "cny|rmb"),
    ("KRW", "krw|₩"),
    ("LAK", "lak|₭"),
    ("KHR", "khr|៛"),
    ("THB", "thb|฿"),
    ("GBP", "gbp|£"),
    ("RUB", "rub|₽"),
];

/// Signs that every language has before a number.
pub(super) const BEFORE: &[(&str, &str)] = &[
    ("USD", "US$|USD|$"),
    ("VND", "VND|VNĐ|₫"),
    ("EUR", "EUR|€"),
    ("JPY", "JPY|JP¥"),
    ("CNY", "CNY|RMB|CN¥"),
    ("KRW", "KRW|₩"),
    ("LAK", "LAK|₭"),
    ("THB", "THB|฿"),
    ("GBP", "GBP|£"),
    ("RUB", "RUB"),
];

/// What stands between the numbers of a range in every language.
pub(super) const JOINS: &[&str] = &["–", "-", "—", "~", "〜", "～", "−", "/"];
