//! Currencies as an officer writes them: by code, by sign, by name. A sign that several countries share is refused.

use super::fold;
use crate::locale::{Cldr, Lang, iso::CURRENCIES};

/// Why words do not name a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// They name none.
    Unknown,
    /// They may name several: `$`, `đô la`.
    Shared,
}

/// Currencies that are asked for first, in drop-downs.
pub(super) const USUAL: &[&str] = &["VND", "USD", "EUR", "JPY", "KRW", "CNY", "GBP", "LAK", "KHR", "THB", "SGD", "AUD", "RUB"];

/// Signs, folded.
const SIGNS: &[(&str, &str)] = &[
    ("us$", "USD"),
    ("usd$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₫", "VND"),
    ("vnđ", "VND"),
    ("₩", "KRW"),
    ("₭", "LAK"),
    ("៛", "KHR"),
    ("฿", "THB"),
    ("₽", "RUB"),
    ("a$", "AUD"),
    ("s$", "SGD"),
    ("hk$", "HKD"),
    ("nt$", "TWD"),
    ("cn¥", "CNY"),
    ("jp¥", "JPY"),
];

/// Names in use that CLDR does not have, by language; without a currency where several are meant.
const NAMES: &[(&str, &str, &str)] = &[
    ("vi", "đồng", "VND"),
    ("vi", "đ", "VND"),
    ("vi", "đô la mỹ", "USD"),
    ("vi", "đô-la mỹ", "USD"),
    ("vi", "đôla mỹ", "USD"),
    ("vi", "đô la", ""),
    ("vi", "đô-la", ""),
    ("vi", "euro", "EUR"),
    ("vi", "yên", "JPY"),
    ("vi", "yên nhật", "JPY"),
    ("vi", "won", "KRW"),
    ("vi", "nhân dân tệ", "CNY"),
    ("vi", "bảng anh", "GBP"),
    ("vi", "kíp", "LAK"),
    ("vi", "bạt", "THB"),
    ("en", "dong", "VND"),
    ("en", "us dollars", "USD"),
    ("en", "euro", "EUR"),
    ("en", "euros", "EUR"),
    ("en", "dollars", ""),
    ("fr", "dongs", "VND"),
    ("fr", "dollars américains", "USD"),
    ("fr", "euros", "EUR"),
    ("fr", "dollars", ""),
    ("de", "dong", "VND"),
    ("de", "us-dollar", "USD"),
    ("de", "euro", "EUR"),
    ("de", "dollar", ""),
    ("es", "dongs", "VND"),
    ("es", "dólares estadounidenses", "USD"),
    ("es", "euros", "EUR"),
    ("es", "dólares", ""),
    ("ru", "донгов", "VND"),
    ("ru", "долларов сша", "USD"),
    ("ru", "евро", "EUR"),
    ("ru", "долларов", ""),
    ("zh", "越南盾", "VND"),
    ("zh", "美元", "USD"),
    ("zh", "欧元", "EUR"),
    ("zh", "人民币", "CNY"),
    ("zh", "日元", "JPY"),
    ("ja", "ドン", "VND"),
    ("ja", "米ドル", "USD"),
    ("ja", "ユーロ", "EUR"),
    ("ja", "円", "JPY"),
    ("ja", "ドル", ""),
    ("ko", "동", "VND"),
    ("ko", "미국 달러", "USD"),
    ("ko", "유로", "EUR"),
    ("ko", "원", "KRW"),
    ("ko", "달러", ""),
    ("lo", "ກີບ", "LAK"),
    ("lo", "ດົ່ງ", "VND"),
    ("lo", "ໂດລາສະຫະລັດ", "USD"),
    ("km", "រៀល", "KHR"),
    ("km", "ដុង", "VND"),
    ("km", "ដុល្លារអាមេរិក", "USD"),
    ("ar", "دونغ", "VND"),
    ("ar", "دولار أمريكي", "USD"),
    ("ar", "يورو", "EUR"),
    ("ar", "دولار", ""),
];

/// The currency that `words` name in `lang`.
pub(super) fn currency(words: &str, lang: &Lang, cldr: &Cldr) -> Result<&'static str, Fault> {
    let folded = fold::text(words);
    let code = folded.to_uppercase();
    if let Ok(at) = CURRENCIES.binary_search(&code.as_str()) {
        return Ok(CURRENCIES[at]);
    }
    let known = |code: &str| CURRENCIES.binary_search(&code).map(|at| CURRENCIES[at]).map_err(|_| Fault::Shared);
    if let Some((_, code)) = SIGNS.iter().find(|(sign, _)| *sign == folded) {
        return known(code);
    }
    if matches!(folded.as_str(), "$" | "¥" | "￥" | "kr" | "元") {
        return Err(Fault::Shared);
    }
    if let Some((.., code)) = NAMES.iter().find(|(of, name, _)| *of == lang.primary() && fold::text(name) == folded) {
        return known(code);
    }
    let named = |code: &&&'static str| cldr.currency_name(code).is_some_and(|name| fold::text(name) == folded);
    CURRENCIES.iter().find(named).copied().ok_or(Fault::Unknown)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

    use super::*;

    #[test]
    fn currencies_go_by_code_sign_and_name() {
        let read = |tag: &str, words: &str| {
            let lang = Lang::parse(tag).expect("a language");
            currency(words, &lang, &Cldr::new(&lang).expect("formats"))
        };
        for (tag, words, code) in [
            ("vi", "đồng", "VND"),
            ("vi", "Đô la Mỹ", "USD"),
            ("vi", "usd", "USD"),
            ("vi", "US$", "USD"),
            ("vi", "VNĐ", "VND"),
            ("en", "US dollars", "USD"),
            ("ja", "円", "JPY"),
            ("zh-Hans", "美元", "USD"),
            ("fr", "euros", "EUR"),
        ] {
            assert_eq!(read(tag, words), Ok(code), "{tag}: {words}");
        }
        for (tag, words) in [("vi", "$"), ("vi", "đô la"), ("ja", "¥"), ("zh-Hans", "元")] {
            assert_eq!(read(tag, words), Err(Fault::Shared), "{tag}: {words}");
        }
        assert_eq!(read("vi", "hecta"), Err(Fault::Unknown));
    }
}
