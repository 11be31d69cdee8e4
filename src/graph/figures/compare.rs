//! Whether two figures can be compared, and what the comparison says. Knows two figures with their borders; must never know
//! how a reason is put into words.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::Observed;
use crate::locale::Period;

/// Why two figures cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// They count different things.
    Indicator,
    /// Their units differ.
    Unit,
    /// Their currencies differ.
    Currency,
    /// They speak of different territories at different times.
    Territory,
    /// The borders of their territory are not the same, or not said.
    Borders,
    /// A day belongs to both periods.
    Overlap,
    /// One period is longer than the other.
    Length,
    /// Growth from nothing, or from less, has no measure.
    Base,
    /// One is made up, the other is not.
    Illustrative,
}

impl Reason {
    /// Its name in words: `figures-reason-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Indicator => "indicator",
            Self::Unit => "unit",
            Self::Currency => "currency",
            Self::Territory => "territory",
            Self::Borders => "borders",
            Self::Overlap => "overlap",
            Self::Length => "length",
            Self::Base => "base",
            Self::Illustrative => "illustrative",
        }
    }
}

/// Every reason why two figures cannot be compared; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub BTreeSet<Reason>);

/// What two figures say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same thing at the same time: they agree or contradict each other.
    SameThing,
    /// Two territories at the same time.
    AcrossTerritories,
    /// The same territory at two times, and the change from the earlier to the later.
    OverTime(Change),
}

/// A change from one time to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In hundredths of the earlier value, to one decimal.
    Percent(Decimal),
    /// Of a value in hundredths: in points.
    Points(Decimal),
}

/// Compares two figures. The order in which they are given makes no difference.
///
/// # Errors
/// With every reason that speaks against it.
pub fn compare(one: &Observed, two: &Observed) -> Result<Comparison, Refusal> {
    let (a, b) = (&one.figure, &two.figure);
    let mut reasons = BTreeSet::new();
    let mut refuse = |holds: bool, reason: Reason| {
        if holds {
            reasons.insert(reason);
        }
    };
    let same_time = a.period.same(b.period);
    let same_territory = a.territory == b.territory;
    refuse(a.indicator != b.indicator, Reason::Indicator);
    refuse(a.unit != b.unit, Reason::Unit);
    refuse(a.currency != b.currency, Reason::Currency);
    refuse(one.illustrative != two.illustrative, Reason::Illustrative);
    refuse(!same_territory && !same_time, Reason::Territory);
    let said = one.borders != super::Borders::Unsaid && two.borders != super::Borders::Unsaid;
    refuse(!said || (same_territory && one.borders != two.borders), Reason::Borders);
    refuse(!same_time && overlap(a.period, b.period), Reason::Overlap);
    refuse(!same_time && length(a.period) != length(b.period), Reason::Length);
    if !reasons.is_empty() {
        return Err(Refusal(reasons));
    }
    if same_time {
        return Ok(if same_territory { Comparison::SameThing } else { Comparison::AcrossTerritories });
    }
    let (earlier, later) = if a.period.first_day() < b.period.first_day() { (a, b) } else { (b, a) };
    let change = change(earlier.value, later.value, &a.unit).ok_or_else(|| Refusal(BTreeSet::from([Reason::Base])))?;
    Ok(Comparison::OverTime(change))
}

fn change(earlier: Decimal, later: Decimal, unit: &str) -> Option<Change> {
    if unit == "percent" {
        return Some(Change::Points(later - earlier));
    }
    if earlier <= Decimal::ZERO {
        return None;
    }
    let grown = later.checked_sub(earlier)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(earlier)?;
    Some(Change::Percent(grown.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)))
}

fn overlap(one: Period, two: Period) -> bool {
    one.first_day() <= two.last_day() && two.first_day() <= one.last_day()
}

/// How long a period is: in whole months where it is made of them (a leap year is as long as any other), else in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    Months(i32),
    Days(i32),
}

fn length(period: Period) -> Length {
    let (first, last) = (period.first_day(), period.last_day());
    let month = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    if first.day() == 1 && last == last.last_of_month() {
        return Length::Months(month(last) - month(first) + 1);
    }
    let days = first.until(last).map_or(0, |span| span.get_days());
    Length::Days(days + 1)
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::{
        diag::{FileId, Span},
        graph::figures::Borders,
        model::value::{Citation, Figure, Reference, Territory},
    };

    fn observed(value: i64, unit: &str, currency: Option<&str>, period: &str, place: &str, borders: Borders) -> Observed {
        let territory = match place {
            "VN" => Territory::Country("VN".into()),
            id => Territory::Locality(Reference { kind: "locality".into(), id: id.into() }),
        };
        let figure = Figure {
            indicator: "fdi-registered".into(),
            value: value.into(),
            unit: unit.into(),
            currency: currency.map(Into::into),
            period: period.parse().expect("a period"),
            as_of: "2016".parse().expect("a date"),
            territory,
            territory_as_of: None,
            provisional: false,
            historical: false,
            share: None,
            source: Citation::Known("work".into()),
            note: None,
        };
        Observed { entry: 0, span: Span::whole(FileId(0)), figure, borders, illustrative: false }
    }

    fn simple(value: i64, period: &str) -> Observed {
        observed(value, "money", Some("USD"), period, "VN", Borders::After(0))
    }

    fn reasons(one: &Observed, two: &Observed) -> Vec<Reason> {
        compare(one, two).expect_err("refused").0.into_iter().collect()
    }

    #[test]
    fn growth_is_told_where_nothing_speaks_against_it() {
        let grown = compare(&simple(200, "2014"), &simple(225, "2015"));
        assert_eq!(grown, Ok(Comparison::OverTime(Change::Percent("12.5".parse().expect("a number")))));
        // A leap year is a year.
        assert!(compare(&simple(200, "2015"), &simple(225, "2016")).is_ok());
        assert!(compare(&simple(200, "2015-01"), &simple(225, "2015-02")).is_ok());
        assert!(compare(&simple(200, "2015-Q1"), &simple(225, "2016-01/2016-03")).is_ok());
        let percent = |value, period| observed(value, "percent", None, period, "VN", Borders::After(0));
        assert_eq!(compare(&percent(16, "2014"), &percent(13, "2015")), Ok(Comparison::OverTime(Change::Points((-3).into()))));
    }

    #[test]
    fn the_conferences_periods_overlap_and_differ_in_length() {
        let (two_years, three_years) = (simple(60_280, "2016/2017"), simple(44_670, "2014/2016"));
        assert_eq!(reasons(&two_years, &three_years), [Reason::Overlap, Reason::Length]);
    }

    #[test]
    fn what_is_mixed_is_refused_with_every_reason() {
        let dollars = simple(3, "2015");
        let dong = observed(3, "money", Some("VND"), "2015", "VN", Borders::After(0));
        assert_eq!(reasons(&dollars, &dong), [Reason::Currency]);
        let hectares = observed(3, "ha", None, "2015", "VN", Borders::After(0));
        assert_eq!(reasons(&dollars, &hectares), [Reason::Unit, Reason::Currency]);
        let then = observed(3, "money", Some("USD"), "2015", "bac-ninh", Borders::After(0));
        let now = observed(9, "money", Some("USD"), "2026", "bac-ninh", Borders::After(1));
        assert_eq!(reasons(&then, &now), [Reason::Borders]);
        let unsaid = observed(3, "money", Some("USD"), "2015", "bac-ninh", Borders::Unsaid);
        assert_eq!(reasons(&unsaid, &unsaid), [Reason::Borders]);
        let elsewhere = observed(3, "money", Some("USD"), "2016", "hue", Borders::After(1));
        assert_eq!(reasons(&dollars, &elsewhere), [Reason::Territory]);
        assert_eq!(reasons(&simple(0, "2014"), &simple(5, "2015")), [Reason::Base]);
    }

    fn observations() -> impl Strategy<Value = Observed> {
        const PERIODS: &str = "2014 2015 2016 2014/2015 2015/2016 2014/2016 2016/2017 2015-Q1 2015-03 2015-03-31";
        let period = prop::sample::select(PERIODS.split(' ').collect::<Vec<_>>());
        let place = prop::sample::select(vec!["VN", "bac-ninh", "hue"]);
        let money = prop::sample::select(vec![("money", Some("USD")), ("money", Some("VND")), ("percent", None), ("ha", None)]);
        let borders = prop::sample::select(vec![Borders::After(0), Borders::After(1), Borders::Unsaid]);
        (-3_i64..9, money, period, place, borders, any::<bool>()).prop_map(|(value, money, period, place, borders, made_up)| {
            Observed { illustrative: made_up, ..observed(value, money.0, money.1, period, place, borders) }
        })
    }

    /// Two figures, half of the time of one thing at two times.
    fn pairs() -> impl Strategy<Value = (Observed, Observed)> {
        (observations(), observations(), any::<bool>()).prop_map(|(one, mut two, alike)| {
            if alike {
                let (period, value) = (two.figure.period, two.figure.value);
                two = Observed { figure: Figure { period, value, ..one.figure.clone() }, ..one.clone() };
            }
            (one, two)
        })
    }

    proptest! {
        #[test]
        fn the_order_makes_no_difference((one, two) in pairs()) {
            prop_assert_eq!(compare(&one, &two), compare(&two, &one));
        }

        #[test]
        fn a_figure_is_the_same_as_itself_or_says_too_little(one in observations()) {
            match compare(&one, &one) {
                Ok(comparison) => prop_assert_eq!(comparison, Comparison::SameThing),
                Err(refusal) => prop_assert_eq!(refusal.0, BTreeSet::from([Reason::Borders])),
            }
        }

        #[test]
        fn growth_is_never_told_across_what_must_not_be_mixed((one, two) in pairs()) {
            if let Ok(Comparison::OverTime(_)) = compare(&one, &two) {
                let (a, b) = (&one.figure, &two.figure);
                prop_assert_eq!((&a.unit, &a.currency, &a.territory), (&b.unit, &b.currency, &b.territory));
                prop_assert_eq!(one.borders, two.borders);
                prop_assert_eq!(one.illustrative, two.illustrative);
                prop_assert!(a.period.last_day() < b.period.first_day() || b.period.last_day() < a.period.first_day());
            }
        }
    }
}
