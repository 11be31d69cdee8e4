//! Numbers that are written as words: "two", "mười hai", `三`, names of months, centuries in Roman numerals. They may stand for
//! a figure of the other text, and are never asked for.

use rust_decimal::Decimal;

use super::{super::number::power, of};
use crate::locale::Lang;

/// Number words by language: a value, then its words. A star after a word says that endings may follow; where words are not
/// set apart by spaces, a word counts wherever it stands.
const WORDS: &[(&str, &[(u32, &str)])] = &[
    (
        "vi",
        &[
            (0, "không"),
            (1, "một|nhất|mốt|mỗi|giêng|mùng một|mồng một|đầu tiên|duy nhất"),
            (2, "hai|nhì|đôi|cả hai"),
            (3, "ba|tam"),
            (4, "bốn|tư|tứ"),
            (5, "năm|lăm|ngũ"),
            (6, "sáu|lục"),
            (7, "bảy|bẩy"),
            (8, "tám"),
            (9, "chín|cửu"),
            (10, "mười|chục"),
            (11, "một"),
            (12, "chạp|tá"),
            (15, "rằm"),
        ],
    ),
    (
        "en",
        &[
            (1, "one|first|once|single|a|an|each"),
            (2, "two|second|twice|both|double|pair|half|twin"),
            (3, "three|third|thirds|triple|thrice"),
            (4, "four|fourth|quarter"),
            (5, "five|fifth"),
            (6, "six|sixth"),
            (7, "seven|seventh"),
            (8, "eight|eighth"),
            (9, "nine|ninth"),
            (10, "ten|tenth"),
            (11, "eleven|eleventh"),
            (12, "twelve|twelfth|dozen"),
            (13, "thirteen|thirteenth"),
            (14, "fourteen|fourteenth"),
            (15, "fifteen|fifteenth"),
            (16, "sixteen|sixteenth"),
            (17, "seventeen|seventeenth"),
            (18, "eighteen|eighteenth"),
            (19, "nineteen|nineteenth"),
            (20, "twenty|twentieth"),
            (30, "thirty|thirtieth"),
            (40, "forty"),
            (50, "fifty"),
            (60, "sixty"),
            (70, "seventy"),
            (80, "eighty"),
            (90, "ninety"),
            (100, "hundred"),
        ],
    ),
    (
        "fr",
        &[
            (1, "un|une|premier|première|premiers|premières|seul|seule"),
            (2, "deux|deuxième|second|seconde|double|demi"),
            (3, "trois|troisième|tiers|triple"),
            (4, "quatre|quatrième|quart"),
            (5, "cinq|cinquième"),
            (6, "six|sixième"),
            (7, "sept|septième"),
            (8, "huit|huitième"),
            (9, "neuf|neuvième"),
            (10, "dix|dixième|dizaine"),
            (11, "onze|onzième"),
            (12, "douze|douzième|douzaine"),
            (13, "treize|treizième"),
            (14, "quatorze"),
            (15, "quinze|quinzième|quinzaine"),
            (16, "seize|seizième"),
            (20, "vingt|vingtième|vingtaine"),
            (30, "trente|trentaine"),
            (40, "quarante"),
            (50, "cinquante"),
            (60, "soixante"),
            (100, "cent|cents|centaine"),
        ],
    ),
    (
        "es",
        &[
            (1, "un|una|uno|primer|primero|primera"),
            (2, "dos|segundo|segunda|ambos|ambas|doble"),
            (3, "tres|tercer|tercero|tercera"),
            (4, "cuatro|cuarto|cuarta"),
            (5, "cinco|quinto|quinta"),
            (6, "seis|sexto|sexta"),
            (7, "siete|séptimo|séptima"),
            (8, "ocho|octavo|octava"),
            (9, "nueve|noveno|novena"),
            (10, "diez|décimo|décima"),
            (11, "once"),
            (12, "doce|docena"),
            (15, "quince"),
            (20, "veinte"),
            (30, "treinta"),
            (100, "cien|ciento"),
        ],
    ),
    (
        "de",
        &[
            (1, "ein*|erst*"),
            (2, "zwei*|beid*|doppel*"),
            (3, "drei*|dritt*"),
            (4, "vier*"),
            (5, "fünf*"),
            (6, "sechs*"),
            (7, "sieb*"),
            (8, "acht*"),
            (9, "neun*"),
            (10, "zehn*"),
            (11, "elf*"),
            (12, "zwölf*|dutzend"),
            (15, "fünfzehn*"),
            (20, "zwanzig*"),
            (30, "dreißig*"),
            (100, "hundert*"),
        ],
    ),
    (
        "ru",
        &[
            (1, "один|одн*|перв*"),
            (2, "два|две|двух|двум|двумя|двое|двойн*|второ*|вторы*|втора*|оба|обе|обоих"),
            (3, "три|трёх|трех|трём|трем|тремя|трое|трет*"),
            (4, "четыре*|четыр*|четверт*|четвёрт*"),
            (5, "пять|пяти|пятью|пяты*|пято*|пята*"),
            (6, "шест*"),
            (7, "семь|семи|седьм*"),
            (8, "восемь|восьм*"),
            (9, "девят*"),
            (10, "десят*"),
            (11, "одиннадцат*"),
            (12, "двенадцат*"),
            (15, "пятнадцат*"),
            (20, "двадцат*"),
            (30, "тридцат*"),
            (100, "сто|ста|сот*"),
        ],
    ),
    (
        "ko",
        &[
            (1, "한 |하나|첫"),
            (2, "두 |둘|양측|양국|두"),
            (3, "세 |셋|석 |세"),
            (4, "네 |넷|넉 "),
            (5, "다섯"),
            (6, "여섯|엿새"),
            (7, "일곱"),
            (8, "여덟"),
            (9, "아홉"),
            (10, "열"),
            (11, "열한"),
            (12, "열두"),
            (15, "보름|열다섯"),
            (20, "스무|스물"),
        ],
    ),
    (
        "lo",
        &[
            (1, "ໜຶ່ງ|ດຽວ|ທຳອິດ|ອ້າຍ"),
            (2, "ສອງ|ຍີ່"),
            (3, "ສາມ"),
            (4, "ສີ່"),
            (5, "ຫ້າ"),
            (6, "ຫົກ"),
            (7, "ເຈັດ"),
            (8, "ແປດ"),
            (9, "ເກົ້າ"),
            (10, "ສິບ"),
            (11, "ສິບເອັດ"),
            (12, "ສິບສອງ"),
            (15, "ສິບຫ້າ"),
            (20, "ຊາວ"),
            (100, "ຮ້ອຍ"),
        ],
    ),
    (
        "km",
        &[
            (1, "មួយ|ដំបូង"),
            (2, "ពីរ|ទាំងពីរ"),
            (3, "បី"),
            (4, "បួន"),
            (5, "ប្រាំ"),
            (6, "ប្រាំមួយ"),
            (7, "ប្រាំពីរ"),
            (8, "ប្រាំបី"),
            (9, "ប្រាំបួន"),
            (10, "ដប់"),
            (11, "ដប់មួយ"),
            (12, "ដប់ពីរ"),
            (15, "ដប់ប្រាំ"),
            (20, "ម្ភៃ"),
            (30, "សាមសិប"),
            (100, "រយ"),
        ],
    ),
    (
        "ar",
        &[
            (1, "واحد*|أول*|الأول*|والأول*|الواحد*|مرة"),
            (2, "اثن*|الاثن*|ثان*|الثان*|والثان*|كلا|كلتا|مزدوج*"),
            (3, "ثلاث*|الثلاث*|ثالث*|الثالث*|بثلاث*"),
            (4, "أربع*|الأربع*|رابع*|الرابع*"),
            (5, "خمس*|الخمس*|خامس*|الخامس*"),
            (6, "ست|ستة|الست*|سادس*|السادس*"),
            (7, "سبع*|السبع*|سابع*|السابع*"),
            (8, "ثمان*|الثمان*|ثامن*|الثامن*"),
            (9, "تسع*|التسع*|تاسع*|التاسع*"),
            (10, "عشر*|العشر*|عاشر*|العاشر*"),
            (11, "أحد|إحدى|الحادي"),
            (12, "اثنا|اثني|اثنتا|اثنتي"),
            (100, "مئة|مائة|المئة"),
        ],
    ),
];

/// Names of the months by language, January first.
pub(super) const MONTHS: &[(&str, [&str; 12])] = &[
    (
        "en",
        [
            "January|Jan",
            "February|Feb",
            "March|Mar",
            "April|Apr",
            "May",
            "June|Jun",
            "July|Jul",
            "August|Aug",
            "September|Sept|Sep",
            "October|Oct",
            "November|Nov",
            "December|Dec",
        ],
    ),
    (
        "fr",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    ),
    (
        "es",
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre|setiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    ),
    (
        "de",
        [
            "Januar|Jänner",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
    ),
    (
        "ru",
        [
            "январ*",
            "феврал*",
            "март*",
            "апрел*",
            "май|мая|мае",
            "июн*",
            "июл*",
            "август*",
            "сентябр*",
            "октябр*",
            "ноябр*",
            "декабр*",
        ],
    ),
    ("lo", ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"]),
    ("km", ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"]),
    (
        "ar",
        [
            "يناير|كانون الثاني",
            "فبراير|شباط",
            "مارس|آذار",
            "أبريل|إبريل|نيسان",
            "مايو|أيار",
            "يونيو|حزيران",
            "يوليو|تموز",
            "أغسطس|آب",
            "سبتمبر|أيلول",
            "أكتوبر|تشرين الأول",
            "نوفمبر|تشرين الثاني",
            "ديسمبر|كانون الأول",
        ],
    ),
];

/// Every number that words of `text` may stand for, as often as they stand there.
pub(in super::super) fn words_for_numbers(text: &str, lang: &Lang) -> Vec<Decimal> {
    let mut found = Vec::new();
    let words = of(lang);
    let primary = lang.primary();
    let numbers = WORDS.iter().find(|(tag, _)| *tag == primary).map_or(&[][..], |(_, list)| list);
    let months = MONTHS.iter().find(|(tag, _)| *tag == primary).map(|(_, names)| names);
    if words.spaced {
        spaced(text, numbers, &mut |value| found.push(value), &|at| words.scale(text, at));
    } else {
        for (value, list) in numbers {
            let count = list.split('|').map(|word| text.matches(word).count()).sum();
            found.extend(std::iter::repeat_n(Decimal::from(*value), count));
        }
        han(text, &mut found);
    }
    for (number, names) in months.into_iter().flatten().enumerate() {
        let count = names.split('|').map(|name| month(text, name, words.spaced)).sum();
        found.extend(std::iter::repeat_n(Decimal::from(number + 1), count));
    }
    roman(text, &mut found);
    found
}

/// How often a month's name stands in `text`, as a word.
fn month(text: &str, name: &str, spaced: bool) -> usize {
    let stem = name.trim_end_matches('*');
    let ends = |rest: &str| !spaced || name.ends_with('*') || !rest.starts_with(char::is_alphabetic);
    text.match_indices(stem).filter(|(at, _)| ends(&text[at + stem.len()..])).count()
}

/// Words between which spaces stand: single ones, tens with ones ("twenty-five", "hai mươi lăm"), and with "million" after them.
fn spaced(text: &str, numbers: &[(u32, &str)], found: &mut impl FnMut(Decimal), scale: &impl Fn(usize) -> Option<(u32, usize)>) {
    let (mut before, mut end_before) = (None::<u32>, 0);
    let mut at = 0;
    while let Some(offset) = text[at..].find(char::is_alphabetic) {
        let start = at + offset;
        let end = text[start..].find(|c: char| !c.is_alphabetic()).map_or(text.len(), |n| start + n);
        let word = text[start..end].to_lowercase();
        let near = start - end_before <= 2;
        let value = numbers.iter().find(|(_, list)| list.split('|').any(|known| is(&word, known))).map(|(value, _)| *value);
        for (value, _) in numbers.iter().filter(|(_, list)| list.split('|').any(|known| is(&word, known))) {
            found(Decimal::from(*value));
        }
        let ten = word == "mươi";
        match (before, value) {
            (Some(tens), Some(ones)) if near && tens >= 10 && tens % 10 == 0 && ones < 20 => found(Decimal::from(tens + ones)),
            (Some(one), _) if near && ten => found(Decimal::from(one * 10)),
            _ => {}
        }
        let worth = if ten { before.filter(|_| near).map(|one| one * 10) } else { value };
        if let Some(worth) = worth {
            let (mut exponent, mut after) = (0, end);
            while let Some((more, next)) = scale(after) {
                (exponent, after) = (exponent + more, next);
            }
            if exponent > 0 {
                found(Decimal::from(worth) * power(exponent));
            }
        }
        (before, end_before, at) = (worth, end, end);
    }
}

/// Whether `word` is the word `known` of a table; a star at its end says that endings may follow.
pub(super) fn is(word: &str, known: &str) -> bool {
    known.strip_suffix('*').map_or(word == known, |stem| word.starts_with(stem))
}

/// Chinese and Japanese numerals: `三`, `十二`, `二十五`, `三百`, `二〇二五`.
fn han(text: &str, found: &mut Vec<Decimal>) {
    const DIGITS: &str = "〇一二三四五六七八九";
    let value = |c: char| match c {
        '零' => Some(0),
        '两' | '兩' | '双' => Some(2),
        c => DIGITS.chars().position(|d| d == c),
    };
    let multiple = |c: char| match c {
        '十' => Some(10_u64),
        '百' => Some(100),
        '千' => Some(1_000),
        '万' => Some(10_000),
        _ => None,
    };
    let (mut total, mut digit, mut row, mut any) = (0_u64, None::<u64>, 0_u64, false);
    for c in text.chars().chain(['\n']) {
        match (value(c), multiple(c)) {
            (Some(d), _) => {
                let d = d as u64;
                row = if digit.is_some() { row.saturating_mul(10) + d } else { d };
                digit = Some(row);
                any = true;
            }
            (None, Some(m)) if any || m == 10 => {
                total += digit.take().unwrap_or(1).saturating_mul(m);
                any = true;
            }
            _ => {
                if any {
                    found.push(Decimal::from(total + digit.unwrap_or(0)));
                }
                (total, digit, any) = (0, None, false);
            }
        }
    }
}

/// `XVI`: at least two letters, or one after the word for a century.
fn roman(text: &str, found: &mut Vec<Decimal>) {
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let letters = word.trim_end_matches(|c: char| c.is_lowercase());
        if letters.is_empty() || !letters.bytes().all(|b| b"IVXLC".contains(&b)) {
            continue;
        }
        let values: Vec<i64> = letters
            .bytes()
            .map(|b| match b {
                b'I' => 1,
                b'V' => 5,
                b'X' => 10,
                b'L' => 50,
                _ => 100,
            })
            .collect();
        let signed = values.iter().enumerate().map(|(at, value)| match values.get(at + 1) {
            Some(next) if next > value => -value,
            _ => *value,
        });
        found.push(Decimal::from(signed.sum::<i64>()));
    }
}
