//! Everything that takes place, put together once: in order of time for each language, with the months and years that have pages,
//! and the collections that a reader can subscribe to. Knows occasions and who lists their entries; never a template.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::{ToSpan as _, civil::Date};
use rayon::prelude::*;

use super::{
    calendar::{self, Basis, Occasion},
    portal::{EntryId, Portal},
};
use crate::{
    locale::{Args, Lang, PartialDate},
    model::Kind,
};

/// How many months have a page at most, the month of the build among them: two years are as far as anybody plans a journey, and
/// the number of pages does not grow with the span for which lunar days are computed.
const MONTHS: i32 = 24;

/// The kind that calendars are made for beside sections.
const LOCALITY: &str = "locality";

/// What takes place, and where that is shown in each language.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    /// Every occasion of a visible entry of a kind in calendars, in order of time.
    occasions: Vec<(EntryId, Occasion)>,
    by_lang: BTreeMap<Lang, Listed>,
}

/// What one language lists, by the number of the occasion.
#[derive(Debug, Default)]
struct Listed {
    /// On now or ahead, as far as there are pages of months.
    coming: Vec<usize>,
    /// Months with an occasion, that of the build and later.
    months: BTreeMap<Month, Vec<usize>>,
    /// Years with an occasion that lies behind, in order of time.
    years: BTreeMap<i32, Vec<usize>>,
}

/// A month of a year, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month.
    pub month: i8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        jiff::civil::date(self.year, self.month, 1)
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.first().last_of_month()
    }
}

impl fmt::Display for Month {
    /// ISO 8601, which is also its part of an address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl From<Month> for PartialDate {
    fn from(month: Month) -> Self {
        Self::of_month(month.first())
    }
}

/// A calendar of several entries.
#[derive(Clone, Debug)]
pub struct Collection {
    /// `language`, `section` or `locality`.
    pub of: &'static str,
    /// Its file, below the site's root.
    pub path: String,
    /// Its name, in the calendar program.
    pub title: String,
    /// What it is of: the section's or locality's title, in the language `text_lang`.
    pub subject: String,
    /// The language of `subject`.
    pub text_lang: Lang,
    /// What it holds, in a sentence.
    pub summary: String,
    /// Its entries, none of them without a calendar of its own; never empty.
    pub entries: Vec<EntryId>,
}

impl Agenda {
    /// Of all that `portal` has.
    pub(super) fn of(portal: &Portal) -> Self {
        let entries = (0..portal.model.entries().len()).into_par_iter();
        let exported = entries.filter(|id| portal.entry(*id).is_visible() && calendar::is_exported(portal.entry(*id)));
        let mut occasions: Vec<(EntryId, Occasion)> = exported
            .flat_map_iter(|id| calendar::occasions(portal, portal.entry(id)).into_iter().map(move |occasion| (id, occasion)))
            .collect();
        occasions.sort_by_cached_key(|(id, occasion)| {
            let entry = portal.entry(*id);
            let start = occasion.times.as_ref().map(|(from, _)| from.timestamp());
            (occasion.start.first_day(), occasion.end.last_day(), start, entry.kind.id.clone(), entry.id.clone(), occasion.year)
        });
        let languages = &portal.model.settings.languages;
        let by_lang = languages.par_iter().map(|lang| (lang.clone(), listed(portal, lang, &occasions))).collect();
        Self { occasions, by_lang }
    }
}

fn listed(portal: &Portal, lang: &Lang, occasions: &[(EntryId, Occasion)]) -> Listed {
    let (clock, zone) = (portal.around.clock.get(), &portal.model.settings.timezone);
    let first = clock.today.first_of_month();
    // The end of time is far enough.
    let last = first.checked_add((MONTHS - 1).months()).unwrap_or(Date::MAX).last_of_month();
    let mut listed = Listed::default();
    for (number, (id, occasion)) in occasions.iter().enumerate() {
        if portal.listing(*id, lang).is_none() {
            continue;
        }
        let over = occasion.is_over(clock, zone);
        if over && occasion.basis != Basis::Rule {
            listed.years.entry(occasion.start.year()).or_default().push(number);
        }
        if !over && occasion.start.first_day() <= last {
            listed.coming.push(number);
        }
        // What is known to the year only belongs to no month; what is over and was only computed, to none any more.
        if occasion.start.month().is_none() || over && occasion.basis == Basis::Rule {
            continue;
        }
        let (mut day, end) = (occasion.start.first_day().max(first), occasion.end.last_day().min(last));
        while day <= end {
            listed.months.entry(Month::of(day)).or_default().push(number);
            let Ok(next) = day.last_of_month().tomorrow() else { break };
            day = next;
        }
    }
    listed
}

impl Portal {
    fn listed_occasions(&self, lang: &Lang) -> Option<&Listed> {
        self.agenda.get().by_lang.get(lang)
    }

    fn numbered_occasions<'p>(&'p self, numbers: &'p [usize]) -> impl Iterator<Item = (EntryId, &'p Occasion)> {
        numbers.iter().filter_map(|number| self.agenda.get().occasions.get(*number)).map(|(id, occasion)| (*id, occasion))
    }

    /// The month that pages reach to from the first of next month on.
    pub(super) fn entering_month(&self) -> Option<Month> {
        Some(Month::of(self.around.clock.get().today.first_of_month().checked_add(MONTHS.months()).ok()?))
    }

    /// Every occasion of a visible entry in calendars, in order of time.
    pub(super) fn all_occasions(&self) -> &[(EntryId, Occasion)] {
        &self.agenda.get().occasions
    }

    /// What is on or ahead, as `lang` lists it.
    pub(super) fn coming(&self, lang: &Lang) -> Vec<(EntryId, &Occasion)> {
        self.listed_occasions(lang).map(|listed| self.numbered_occasions(&listed.coming).collect()).unwrap_or_default()
    }

    /// The months that have a page in `lang`.
    pub(super) fn months(&self, lang: &Lang) -> Vec<Month> {
        self.listed_occasions(lang).map(|listed| listed.months.keys().copied().collect()).unwrap_or_default()
    }

    /// Whether a month has a page in `lang`.
    pub(super) fn has_month(&self, month: Month, lang: &Lang) -> bool {
        self.listed_occasions(lang).is_some_and(|listed| listed.months.contains_key(&month))
    }

    /// What takes place in a month, the part of it that `lang` lists.
    pub(super) fn in_month(&self, month: Month, lang: &Lang) -> Vec<(EntryId, &Occasion)> {
        let numbers = self.listed_occasions(lang).and_then(|listed| listed.months.get(&month));
        numbers.map(|numbers| self.numbered_occasions(numbers).collect()).unwrap_or_default()
    }

    /// The years of the archive in `lang`, the last first.
    pub(super) fn past_years(&self, lang: &Lang) -> Vec<i32> {
        self.listed_occasions(lang).map(|listed| listed.years.keys().rev().copied().collect()).unwrap_or_default()
    }

    /// What began in a year and lies behind, the last first.
    pub(super) fn in_past_year(&self, year: i32, lang: &Lang) -> Vec<(EntryId, &Occasion)> {
        let numbers = self.listed_occasions(lang).and_then(|listed| listed.years.get(&year));
        let mut found: Vec<_> = numbers.map(|numbers| self.numbered_occasions(numbers).collect()).unwrap_or_default();
        found.reverse();
        found
    }

    /// Whether `lang` has a calendar: anything that comes, or that lies behind.
    pub(super) fn has_agenda(&self, lang: &Lang) -> bool {
        self.listed_occasions(lang).is_some_and(|listed| !listed.coming.is_empty() || !listed.years.is_empty())
    }

    /// The calendars of several entries that `lang` has: of the whole language, of sections, of localities; each with what is
    /// really in the language. Pages announce these and no others.
    pub fn collections(&self, lang: &Lang) -> Vec<Collection> {
        let all: Vec<EntryId> = (0..self.model.entries().len()).filter(|id| self.has_calendar(*id, lang)).collect();
        if all.is_empty() {
            return Vec::new();
        }
        let word = |key: &str, args: &Args| self.around.locales.words.word(lang, key, args).text;
        let name = self.model.settings.name_in(lang);
        let summary = word("agenda-summary", &Args::new());
        let mut collections = vec![Collection {
            of: "language",
            path: self.language_calendar_path(lang),
            title: word("calendar-name", &Args::new().text("portal", &*name)),
            subject: word("agenda-everything", &Args::new()),
            text_lang: lang.clone(),
            summary: summary.clone(),
            entries: all,
        }];
        for (section, found) in &self.model.sections {
            let entries = self.section_calendar_entries(section, lang);
            if let Some(index) = self.best(&found.index, lang).filter(|_| !entries.is_empty()) {
                collections.push(Collection {
                    of: "section",
                    path: self.section_calendar_path(section, lang),
                    title: index.title.to_string(),
                    subject: index.title.to_string(),
                    text_lang: index.lang.clone(),
                    summary: index.summary.to_string(),
                    entries,
                });
            }
        }
        for id in self.calendar_localities(lang) {
            let Some(text) = self.best(self.entry(id), lang) else { continue };
            collections.push(Collection {
                of: "locality",
                path: self.locality_calendar_path(id, lang),
                title: word("agenda-of", &Args::new().text("place", &*text.title)),
                subject: text.title.to_string(),
                text_lang: text.lang.clone(),
                summary: summary.clone(),
                entries: self.locality_calendar_entries(id, lang),
            });
        }
        collections
    }

    /// The localities that have a calendar in `lang`, by title.
    fn calendar_localities(&self, lang: &Lang) -> Vec<EntryId> {
        let held = |id: &EntryId| self.has_locality_calendar(*id, lang);
        let found: Vec<EntryId> = (0..self.model.entries().len()).filter(held).collect();
        self.listed(&found, lang, &crate::model::Sort::Title)
    }

    /// Whether there is a calendar at [`Portal::locality_calendar_path`].
    pub fn has_locality_calendar(&self, id: EntryId, lang: &Lang) -> bool {
        let entry = self.entry(id);
        let is_place = self.is_locality(&entry.kind) && !calendar::is_exported(entry);
        is_place && self.listing(id, lang).is_some() && !self.locality_calendar_entries(id, lang).is_empty()
    }

    pub(super) fn is_locality(&self, kind: &Kind) -> bool {
        self.model.kinds.is_a(&kind.id, LOCALITY)
    }

    /// The entries of a locality's calendar in `lang`, in the model's order.
    pub fn locality_calendar_entries(&self, id: EntryId, lang: &Lang) -> Vec<EntryId> {
        let kinds = self.model.kinds.kinds.keys();
        let inside = kinds.flat_map(|kind| self.in_locality(&self.entry(id).id, kind)).copied();
        let found: BTreeSet<EntryId> = inside.filter(|id| self.has_calendar(*id, lang)).collect();
        found.into_iter().collect()
    }
}
