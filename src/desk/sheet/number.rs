//! Numbers as an officer writes them: separators by the conventions of the language, large numbers in words. Refuses what can
//! be read in two ways; must never guess, and never round.
//!
//! The rule: separators are CLDR's for the language. In Vietnamese `1.200` is twelve hundred and `3,61` has a fraction. One
//! decimal separator with exactly three digits after it (`1,200` in Vietnamese, `1.200` in English) is what a colleague with
//! another country's Excel writes for twelve hundred: it is refused. In Spanish and Arabic both conventions are at home, so
//! that `1.200` alone is refused there as well. Blanks between groups of three are read in every language.

use rust_decimal::Decimal;

use super::fold;
use crate::locale::{Cldr, Lang};

/// Languages in whose countries both `1.200` and `1,200` are written for twelve hundred.
const BOTH_WAYS: &[&str] = &["es", "ar"];

/// How a language writes numbers.
#[derive(Clone, Debug)]
pub(super) struct Conventions {
    decimal: char,
    group: char,
    both_ways: bool,
    /// Words for powers of ten, the longest first.
    magnitudes: Vec<(&'static str, u32)>,
}

/// A number and the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// The number, large-number words included.
    pub(super) value: Decimal,
    /// What stands before it, but a sign.
    pub(super) before: String,
    /// What stands after it and its large-number words.
    pub(super) after: String,
}

/// Why a text is not read as a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is none, or not written as the language writes them.
    Unread,
    /// It has two readings.
    Ambiguous(Decimal, Decimal),
}

impl Conventions {
    /// The conventions of `lang`, whose formats are `cldr`.
    pub(super) fn of(lang: &Lang, cldr: &Cldr) -> Self {
        let sample = cldr.decimal(&Decimal::new(12_345_675, 1));
        let separators: Vec<char> = sample.chars().filter(|c| !c.is_numeric()).collect();
        let (group, decimal) = match separators.as_slice() {
            [group, .., decimal] => (plain(*group), plain(*decimal)),
            [decimal] => (' ', plain(*decimal)),
            [] => (',', '.'),
        };
        let mut magnitudes: Vec<(&str, u32)> = magnitudes(lang.primary()).to_vec();
        magnitudes.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        Self { decimal, group, both_ways: BOTH_WAYS.contains(&lang.primary()), magnitudes }
    }

    /// The mark before a fraction.
    pub(super) fn decimal_mark(&self) -> char {
        self.decimal
    }

    /// `number` as an officer of this language writes it, without grouping: it can be read in one way only.
    pub(super) fn write(&self, number: &Decimal) -> String {
        let mut number = number.normalize();
        // Three digits of a fraction are doubtful, four are not.
        if number.scale() == 3 {
            number.rescale(4);
        }
        number.to_string().replace('.', &self.decimal.to_string())
    }

    /// Reads a number with the words around it.
    pub(super) fn read(&self, text: &str) -> Result<Written, Fault> {
        let text = fold::digits(&fold::spaces(text));
        let start = text.find(|c: char| c.is_ascii_digit()).ok_or(Fault::Unread)?;
        let end = run(&text, start);
        let (before, negative) = sign(text[..start].trim());
        let after = text[end..].trim();
        // A second number (50-80, 12/2026) is not ours to drop; the 2 of km2 is none.
        let second = after
            .char_indices()
            .any(|(at, c)| c.is_ascii_digit() && !after[..at].chars().next_back().is_some_and(char::is_alphabetic));
        // A separator that no digit follows: half a number.
        let cut = after.starts_with(['.', ',', '٫', '٬']);
        if cut || second || before.chars().any(|c| c.is_ascii_digit()) {
            return Err(Fault::Unread);
        }
        let (power, after) = self.magnitude(after);
        let scaled = |value: Decimal| {
            let value = (0..power).try_fold(value, |value, _| value.checked_mul(Decimal::TEN)).ok_or(Fault::Unread)?;
            Ok(if negative { -value } else { value })
        };
        match self.digits(&text[start..end]) {
            Ok(value) => Ok(Written { value: scaled(value)?, before: before.to_owned(), after }),
            Err(Fault::Ambiguous(one, other)) => Err(Fault::Ambiguous(scaled(one)?, scaled(other)?)),
            Err(fault) => Err(fault),
        }
    }

    /// The digits and separators of one number.
    fn digits(&self, run: &str) -> Result<Decimal, Fault> {
        let (whole, fraction) = match run.split_once(self.decimal) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (run, None),
        };
        let plain_whole = self.ungrouped(whole).ok_or(Fault::Unread)?;
        let grouped = plain_whole.len() != whole.len();
        let Some(fraction) = fraction else {
            let value: Decimal = plain_whole.parse().map_err(|_| Fault::Unread)?;
            let single = whole.matches(self.group).count() == 1;
            if self.both_ways && single && self.group != ' ' {
                return Err(Fault::Ambiguous(value, value / Decimal::ONE_THOUSAND));
            }
            return Ok(value);
        };
        if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Fault::Unread);
        }
        let value: Decimal = format!("{plain_whole}.{fraction}").parse().map_err(|_| Fault::Unread)?;
        let could_group = !grouped && fraction.len() == 3 && plain_whole.len() <= 3 && !plain_whole.starts_with('0');
        if could_group {
            return Err(Fault::Ambiguous(value, value * Decimal::ONE_THOUSAND));
        }
        Ok(value)
    }

    /// The whole part without its separators; `None` unless they part groups of three.
    fn ungrouped(&self, whole: &str) -> Option<String> {
        let separator = whole.chars().find(|c| !c.is_ascii_digit());
        let Some(separator) = separator else { return (!whole.is_empty()).then(|| whole.to_owned()) };
        if separator != self.group && separator != ' ' {
            return None;
        }
        let mut groups = whole.split(separator);
        let first = groups.next()?;
        let fits = |group: &str, least: usize| (least..=3).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_digit());
        if !fits(first, 1) || first.starts_with('0') || !groups.clone().all(|group| fits(group, 3)) {
            return None;
        }
        Some(groups.fold(first.to_owned(), |whole, group| whole + group))
    }

    /// The power of ten that the words at the start of `text` mean, and what follows them.
    fn magnitude(&self, text: &str) -> (u32, String) {
        let mut rest = fold::text(text);
        let mut power = 0;
        'words: loop {
            for (word, ten) in &self.magnitudes {
                if let Some(after) = rest.strip_prefix(word) {
                    // A Latin or Cyrillic word ends where the letters do; "mil" is no start of "milla".
                    let alphabetic = word.chars().next_back().is_some_and(|c| c.is_alphabetic() && c < '\u{e00}');
                    if alphabetic && after.chars().next().is_some_and(char::is_alphabetic) {
                        continue;
                    }
                    power += ten;
                    rest = after.trim_start().to_owned();
                    continue 'words;
                }
            }
            break;
        }
        let original = text.chars().rev().take(rest.chars().count()).collect::<Vec<_>>().into_iter().rev().collect();
        (power, if power == 0 { text.to_owned() } else { original })
    }
}

/// The end of the number that begins at `start`: digits, and separators that digits follow.
fn run(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let digits = |at: usize| bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = start + digits(start);
    loop {
        let Some(separator) = text[end..].chars().next() else { return end };
        let next = end + separator.len_utf8();
        let following = digits(next);
        let parts = matches!(separator, '.' | ',' | '٫' | '٬') && following > 0 || separator == ' ' && following == 3;
        if !parts {
            return end;
        }
        end = next + following;
    }
}

/// What stands before a number without its sign, and whether that is a minus.
fn sign(before: &str) -> (&str, bool) {
    let minus = |c: char| matches!(c, '-' | '−' | '–');
    if let Some(rest) = before.strip_suffix(minus).or_else(|| before.strip_prefix(minus)) {
        return (rest.trim(), true);
    }
    (before.strip_suffix('+').unwrap_or(before).trim(), false)
}

/// CLDR groups by several sorts of blanks; a person types one.
fn plain(separator: char) -> char {
    if separator.is_whitespace() || matches!(separator, '\u{a0}' | '\u{202f}' | '\u{2009}') { ' ' } else { separator }
}

/// Words for powers of ten, folded. The same word is another number elsewhere (`billion`), so that a language reads its own only.
fn magnitudes(lang: &str) -> &'static [(&'static str, u32)] {
    match lang {
        "vi" => &[("nghìn", 3), ("ngàn", 3), ("vạn", 4), ("triệu", 6), ("tỷ", 9), ("tỉ", 9)],
        "en" => &[("thousand", 3), ("million", 6), ("mn", 6), ("billion", 9), ("bn", 9), ("trillion", 12)],
        "fr" => &[
            ("mille", 3),
            ("million", 6),
            ("millions", 6),
            ("milliard", 9),
            ("milliards", 9),
            ("billion", 12),
            ("billions", 12),
            ("de", 0),
            ("d’", 0),
            ("d'", 0),
        ],
        "de" => &[
            ("tausend", 3),
            ("tsd.", 3),
            ("million", 6),
            ("millionen", 6),
            ("mio.", 6),
            ("milliarde", 9),
            ("milliarden", 9),
            ("mrd.", 9),
            ("billion", 12),
            ("billionen", 12),
        ],
        "es" => &[("mil", 3), ("millón", 6), ("millones", 6), ("billón", 12), ("billones", 12), ("de", 0)],
        "ru" => &[
            ("тысяч", 3),
            ("тысяча", 3),
            ("тысячи", 3),
            ("тыс.", 3),
            ("миллион", 6),
            ("миллиона", 6),
            ("миллионов", 6),
            ("млн", 6),
            ("миллиард", 9),
            ("миллиарда", 9),
            ("миллиардов", 9),
            ("млрд", 9),
            ("трлн", 12),
        ],
        "zh" => &[("千", 3), ("万", 4), ("百万", 6), ("千万", 7), ("亿", 8), ("萬", 4), ("億", 8)],
        "ja" => &[("千", 3), ("万", 4), ("億", 8), ("兆", 12)],
        "ko" => &[("천", 3), ("만", 4), ("억", 8), ("조", 12)],
        "lo" => &[("ພັນ", 3), ("ໝື່ນ", 4), ("ແສນ", 5), ("ລ້ານ", 6), ("ຕື້", 9)],
        "km" => &[("ពាន់", 3), ("ម៉ឺន", 4), ("សែន", 5), ("លាន", 6), ("កោដិ", 7), ("ប៊ីលាន", 9)],
        "ar" => &[("ألف", 3), ("آلاف", 3), ("مليون", 6), ("ملايين", 6), ("مليار", 9), ("مليارات", 9), ("تريليون", 12)],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]

    use proptest::prelude::*;

    use super::*;

    fn conventions(tag: &str) -> Conventions {
        let lang = Lang::parse(tag).expect("a language");
        Conventions::of(&lang, &Cldr::new(&lang).expect("formats"))
    }

    fn reads(tag: &str, text: &str) -> Option<(String, String)> {
        let written = conventions(tag).read(text).ok()?;
        Some((written.value.normalize().to_string(), format!("{}|{}", written.before, written.after)))
    }

    #[test]
    fn officers_write_numbers_in_their_own_way() {
        for (tag, text, value, around) in [
            ("vi", "3,61 nghìn tỷ đồng", "3610000000000", "|đồng"),
            ("vi", "1.200 ha", "1200", "|ha"),
            ("vi", "US$ 50 triệu", "50000000", "US$|"),
            ("vi", "1 200,5", "1200.5", "|"),
            ("vi", "-12,5%", "-12.5", "|%"),
            ("vi", "6.206,9 km2", "6206.9", "|km2"),
            ("vi", "0,125", "0.125", "|"),
            ("vi", "20 triệu đô la Mỹ", "20000000", "|đô la Mỹ"),
            ("vi", "1\u{a0}TỶ", "1000000000", "|"),
            ("en", "1,200.50", "1200.5", "|"),
            ("en", "3.61 billion dollars", "3610000000", "|dollars"),
            ("fr", "1 200,5 millions d’euros", "1200500000", "|euros"),
            ("fr", "3,6 milliards", "3600000000", "|"),
            ("de", "1.200,5 Mio. Euro", "1200500000", "|Euro"),
            ("es", "2 mil millones", "2000000000", "|"),
            ("ja", "34.6億円", "3460000000", "|円"),
            ("zh-Hans", "3.6万亿元", "3600000000000", "|元"),
            ("km", "1,200.5", "1200.5", "|"),
            ("lo", "1.200,5", "1200.5", "|"),
            ("vi", "１２", "12", "|"),
        ] {
            assert_eq!(reads(tag, text), Some((value.to_owned(), around.to_owned())), "{tag}: {text}");
        }
    }

    #[test]
    fn what_has_two_readings_is_refused() {
        for (tag, text) in
            [("vi", "1,200"), ("en", "1.200"), ("fr", "1,200"), ("es", "1.200"), ("ar", "1,200"), ("vi", "12,500 tỷ")]
        {
            assert!(matches!(conventions(tag).read(text), Err(Fault::Ambiguous(..))), "{tag}: {text}");
        }
        for (tag, text) in [
            ("vi", "3.61"),
            ("vi", "1,234.5"),
            ("vi", "12.00"),
            ("vi", "0.125"),
            ("vi", "50-80"),
            ("vi", "3,"),
            ("vi", "khoảng"),
            ("vi", "1.2345"),
            ("en", "1,20"),
            ("en", "1,2,3"),
        ] {
            assert_eq!(conventions(tag).read(text), Err(Fault::Unread), "{tag}: {text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(mantissa in -9_000_000_000_000_i64..9_000_000_000_000, scale in 0_u32..7) {
            let number = Decimal::new(mantissa, scale);
            for tag in ["vi", "en", "fr", "de", "es", "ru", "zh-Hans", "ja", "ko", "lo", "km", "ar"] {
                let conventions = conventions(tag);
                let plain = conventions.read(&conventions.write(&number)).expect("its own form");
                prop_assert_eq!(plain.value, number);
            }
        }

        #[test]
        fn the_languages_own_form_is_read_or_refused_but_never_misread(mantissa in 0_i64..9_000_000_000, scale in 0_u32..5) {
            let number = Decimal::new(mantissa, scale);
            for tag in ["vi", "en", "fr", "de", "ru", "km", "lo"] {
                let lang = Lang::parse(tag).expect("a language");
                let cldr = Cldr::new(&lang).expect("formats");
                match Conventions::of(&lang, &cldr).read(&cldr.decimal(&number)) {
                    Ok(written) => prop_assert_eq!(written.value, number),
                    Err(Fault::Ambiguous(one, other)) => prop_assert!(one == number || other == number),
                    Err(Fault::Unread) => prop_assert!(false, "{}: {} is not read", tag, cldr.decimal(&number)),
                }
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = conventions("vi").read(&text);
        }
    }
}
