//! The Vietnamese calendar of the program against an astronomical computation that shares nothing with it: Jean Meeus,
//! *Astronomical Algorithms* (2nd edition), chapter 49 for the new moons and chapters 22 and 25 for the sun, at UTC+7. No answer
//! stands in here: both sides compute.

use jiff::{ToSpan, civil::Date};
use portolan::locale::{LunarDate, lunar};

/// The years that are compared.
const YEARS: std::ops::RangeInclusive<i16> = 1976..=2050;

/// Julian day of 1 January 2000, 12:00.
const J2000: f64 = 2_451_545.0;

fn sin(degrees: f64) -> f64 {
    degrees.to_radians().sin()
}

/// Terrestrial minus universal time in seconds: the polynomials of Espenak and Meeus (NASA, *Five Millennium Canon*).
fn delta_t(year: f64) -> f64 {
    let t = year - if year < 1986.0 { 1975.0 } else { 2000.0 };
    let coefficients: &[f64] = match year {
        ..1986.0 => &[45.45, 1.067, -1.0 / 260.0, -1.0 / 718.0],
        1986.0..2005.0 => &[63.86, 0.3345, -0.060_374, 0.001_727_5, 0.000_651_814, 0.000_023_735_99],
        _ => &[62.92, 0.322_17, 0.005_589],
    };
    coefficients.iter().rev().fold(0.0, |sum, c| sum * t + c)
}

fn year_of(julian: f64) -> f64 {
    2000.0 + (julian - J2000) / 365.25
}

/// Terrestrial to Vietnamese time, as days since the midnight that began 1 January 2000 in Viet Nam.
fn in_viet_nam(terrestrial: f64) -> f64 {
    terrestrial - delta_t(year_of(terrestrial)) / 86_400.0 + 7.0 / 24.0 - (J2000 - 0.5)
}

/// The new moon number `k` since that of 6 January 2000, as a Julian day of terrestrial time (chapter 49).
fn new_moon(k: i32) -> f64 {
    let k = f64::from(k);
    let t = k / 1236.85;
    let poly = |c: &[f64]| c.iter().rev().fold(0.0, |sum, c| sum * t + c);
    let mean = 29.530_588_861 * k + poly(&[2_451_550.097_66, 0.0, 0.000_154_37, -0.000_000_150, 0.000_000_000_73]);
    let e = poly(&[1.0, -0.002_516, -0.000_007_4]);
    let sun = 29.105_356_70 * k + poly(&[2.5534, 0.0, -0.000_001_4, -0.000_000_11]);
    let moon = 385.816_935_28 * k + poly(&[201.5643, 0.0, 0.010_758_2, 0.000_012_38, -0.000_000_058]);
    let node = 390.670_502_84 * k + poly(&[160.7108, 0.0, -0.001_611_8, -0.000_002_27, 0.000_000_011]);
    let omega = -1.563_755_88 * k + poly(&[124.7746, 0.0, 0.002_067_2, 0.000_002_15]);
    // Coefficient in days, power of the eccentricity, multiples of the sun's and moon's anomaly, of the argument of latitude.
    let periodic = [
        (-0.407_20, 0, 0, 1, 0),
        (0.172_41, 1, 1, 0, 0),
        (0.016_08, 0, 0, 2, 0),
        (0.010_39, 0, 0, 0, 2),
        (0.007_39, 1, -1, 1, 0),
        (-0.005_14, 1, 1, 1, 0),
        (0.002_08, 2, 2, 0, 0),
        (-0.001_11, 0, 0, 1, -2),
        (-0.000_57, 0, 0, 1, 2),
        (0.000_56, 1, 1, 2, 0),
        (-0.000_42, 0, 0, 3, 0),
        (0.000_42, 1, 1, 0, 2),
        (0.000_38, 1, 1, 0, -2),
        (-0.000_24, 1, -1, 2, 0),
        (-0.000_07, 0, 2, 1, 0),
        (0.000_04, 0, 0, 2, -2),
        (0.000_04, 0, 3, 0, 0),
        (0.000_03, 0, 1, 1, -2),
        (0.000_03, 0, 0, 2, 2),
        (-0.000_03, 0, 1, 1, 2),
        (0.000_03, 0, -1, 1, 2),
        (-0.000_02, 0, -1, 1, -2),
        (-0.000_02, 0, 1, 3, 0),
        (0.000_02, 0, 0, 4, 0),
    ];
    let term = |&(days, power, s, m, f): &(f64, i32, i32, i32, i32)| {
        days * e.powi(power) * sin(f64::from(s) * sun + f64::from(m) * moon + f64::from(f) * node)
    };
    let planets = [
        (0.000_325, 299.77, 0.107_408),
        (0.000_165, 251.88, 0.016_321),
        (0.000_164, 251.83, 26.651_886),
        (0.000_126, 349.42, 36.412_478),
        (0.000_110, 84.66, 18.206_239),
        (0.000_062, 141.74, 53.303_771),
        (0.000_060, 207.14, 2.453_732),
        (0.000_056, 154.84, 7.306_860),
        (0.000_047, 34.52, 27.261_239),
        (0.000_042, 207.19, 0.121_824),
        (0.000_040, 291.34, 1.844_379),
        (0.000_037, 161.72, 24.198_154),
        (0.000_035, 239.56, 25.513_099),
        (0.000_023, 331.55, 3.592_518),
    ];
    let drift = |&(days, at, speed): &(f64, f64, f64)| {
        let squared = if at == 299.77 { -0.009_173 * t * t } else { 0.0 };
        days * sin(at + speed * k + squared)
    };
    mean - 0.000_17 * sin(omega) + periodic.iter().map(term).sum::<f64>() + planets.iter().map(drift).sum::<f64>()
}

/// The sun's apparent longitude in degrees at a Julian day of terrestrial time (chapter 25, low accuracy: within 0.01°).
fn solar_longitude(terrestrial: f64) -> f64 {
    let t = (terrestrial - J2000) / 36_525.0;
    let mean = 280.466_46 + 36_000.769_83 * t + 0.000_303_2 * t * t;
    let anomaly = 357.529_11 + 35_999.050_29 * t - 0.000_153_7 * t * t;
    let centre = (1.914_602 - 0.004_817 * t - 0.000_014 * t * t) * sin(anomaly)
        + (0.019_993 - 0.000_101 * t) * sin(2.0 * anomaly)
        + 0.000_289 * sin(3.0 * anomaly);
    let omega = 125.04 - 1_934.136 * t;
    (mean + centre - 0.005_69 - 0.004_78 * sin(omega)).rem_euclid(360.0)
}

/// When the sun reaches a longitude of `degrees`, near a Julian day of terrestrial time.
fn sun_at(degrees: f64, near: f64) -> f64 {
    let mut at = near;
    for _ in 0..20 {
        let ahead = (degrees - solar_longitude(at) + 180.0).rem_euclid(360.0) - 180.0;
        at += ahead * 365.2422 / 360.0;
    }
    at
}

/// A month as this computation has it.
#[derive(Clone, Copy, Debug)]
struct Month {
    number: u8,
    leap: bool,
    /// First day, in days since 1 January 2000.
    start: i64,
}

/// What decided a month, in minutes from the midnight that would have decided otherwise.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Close {
    minutes: f64,
    what: &'static str,
    day: i64,
}

fn day(moment: f64) -> i64 {
    moment.floor() as i64
}

fn minutes_from_midnight(moment: f64) -> f64 {
    (moment - moment.round()).abs() * 1_440.0
}

/// The first day of the month that holds the winter solstice of `year`, as the number of its new moon.
fn eleventh(year: i16, close: &mut Vec<Close>) -> i32 {
    let solstice = in_viet_nam(sun_at(270.0, J2000 + (f64::from(year) - 2000.0) * 365.2422 + 355.0));
    let guess = ((f64::from(year) + 0.97 - 2000.0) * 12.3685).round() as i32;
    let found = (guess - 2..=guess + 2).rev().find(|k| day(in_viet_nam(new_moon(*k))) <= day(solstice));
    let found = found.expect("a new moon before the solstice");
    let borders = [found, found + 1].map(|k| day(in_viet_nam(new_moon(k))));
    note(close, "solstice", solstice, borders);
    found
}

/// Keeps how far from midnight a term was, where the next or the former day would have belonged to another month.
fn note(close: &mut Vec<Close>, what: &'static str, term: f64, [start, next]: [i64; 2]) {
    let other = if term - term.floor() < 0.5 { day(term) - 1 } else { day(term) + 1 };
    if other < start || other >= next {
        close.push(Close { minutes: minutes_from_midnight(term), what, day: day(term) });
    }
}

/// The months from the eleventh of the year before to the tenth of `year`, and what they hung on.
fn months(year: i16) -> (Vec<Month>, Vec<Close>) {
    let mut close = Vec::new();
    let (first, last) = (eleventh(year - 1, &mut close), eleventh(year, &mut close));
    let starts: Vec<f64> = (first..=last).map(|k| in_viet_nam(new_moon(k))).collect();
    close.extend(starts.iter().map(|at| Close { minutes: minutes_from_midnight(*at), what: "new moon", day: day(*at) }));
    let starts: Vec<i64> = starts.into_iter().map(day).collect();
    // Thirteen months between two solstices: the first without a principal term (a multiple of 30°) is leap.
    let mut leap = None;
    if starts.len() == 14 {
        let near = J2000 + (f64::from(year) - 2000.0) * 365.2422 - 10.0;
        let terms: Vec<f64> =
            (0..13).map(|n| in_viet_nam(sun_at(f64::from((270 + 30 * n) % 360), near + f64::from(n) * 30.44))).collect();
        for pair in starts.windows(2) {
            for term in terms.iter().filter(|term| (pair[0]..pair[1]).contains(&day(**term))) {
                note(&mut close, "principal term", *term, [pair[0], pair[1]]);
            }
        }
        leap = starts.windows(2).position(|pair| !terms.iter().any(|term| (pair[0]..pair[1]).contains(&day(*term))));
        assert!(leap.is_some(), "{year}: no month without a principal term");
    }
    let mut number = 10_u8;
    let months = starts[..starts.len() - 1].iter().enumerate().map(|(place, start)| {
        let leap = leap == Some(place);
        if !leap {
            number = number % 12 + 1;
        }
        Month { number, leap, start: *start }
    });
    (months.collect(), close)
}

fn solar(day: i64) -> Date {
    jiff::civil::date(2000, 1, 1).checked_add(day.days()).expect("a day of this century")
}

/// Minutes by which the computation above may be off: 0.01° of the sun are 15 minutes; the moon's phases are good to 17
/// seconds, and the difference of the time scales is known to some seconds.
fn doubt(what: &str) -> f64 {
    if what == "new moon" { 1.0 } else { 15.0 }
}

#[test]
fn the_astronomy_of_the_test_gives_the_books_own_examples() {
    // 49.a: the new moon of 18 February 1977, 3:37:42 TD. 25.a: the sun on 13 October 1992, 0h TD. Chapter 27: the June
    // solstice of 1962, 21 June 21:24:42 TD (good to 15 minutes here).
    assert!((new_moon(-283) - 2_443_192.651_18).abs() < 0.000_02, "{}", new_moon(-283));
    assert!((solar_longitude(2_448_908.5) - 199.908_95).abs() < 0.000_05, "{}", solar_longitude(2_448_908.5));
    assert!((sun_at(90.0, 2_437_830.0) - 2_437_837.392_15).abs() < 15.0 / 1_440.0);
}

#[test]
fn tet_hung_kings_day_and_leap_months_agree_with_the_sky() {
    let mut nearest = Vec::new();
    for year in YEARS {
        let (months, mut close) = months(year);
        let (_, after) = self::months(year + 1);
        close.extend(after);
        let start = |number: u8| months.iter().find(|month| month.number == number && !month.leap).map(|month| month.start);
        let ours = |month, day| lunar::to_solar(LunarDate { year, month, leap: false, day });
        let near: Vec<&Close> = close.iter().filter(|close| close.minutes < doubt(close.what)).collect();
        assert_eq!(ours(1, 1), start(1).map(solar), "Tết {year}; near midnight: {near:?}");
        assert_eq!(ours(3, 10), start(3).map(|day| solar(day + 9)), "10th of the 3rd {year}; near midnight: {near:?}");
        for (place, month) in months.iter().enumerate() {
            // The eleventh and twelfth month, and a leap month after one of them, belong to the lunar year before.
            let lunar_year = if month.number > 10 && place < 4 { year - 1 } else { year };
            let date = LunarDate { year: lunar_year, month: month.number, leap: month.leap, day: 1 };
            assert_eq!(lunar::from_solar(solar(month.start)), Some(date), "{year}; near midnight: {near:?}");
        }
        nearest.extend(close.into_iter().map(|close| (close.minutes / doubt(close.what), close.what, solar(close.day))));
    }
    // Were a decision nearer to midnight than the computation is good for, agreement would prove nothing about it: there is none.
    nearest.sort_by(|a, b| a.0.total_cmp(&b.0));
    assert!(nearest.len() > 1_000 && nearest.iter().any(|(_, what, _)| *what == "principal term"));
    assert!(nearest[0].0 > 1.0, "{:#?}", &nearest[..8]);
}

#[test]
fn leap_months_agree_year_by_year() {
    for year in YEARS {
        // A lunar year is the later part of one span between solstices and the first months of the next.
        let (this, next) = (months(year).0, months(year + 1).0);
        let in_year = this.iter().skip_while(|month| month.number != 1).chain(next.iter().take_while(|month| month.number != 1));
        let leap: Vec<u8> = in_year.filter(|month| month.leap).map(|month| month.number).collect();
        assert_eq!(leap.first().copied(), lunar::leap_month(year), "{year}");
        assert!(leap.len() < 2, "{year}: {leap:?}");
    }
}
