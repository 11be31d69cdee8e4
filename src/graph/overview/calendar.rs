//! The calendar as lists: what is on or ahead, by month, and what lies behind, by year; with what a reader can subscribe to.

use std::collections::BTreeMap;

use super::{Overview, Shown};
use crate::{
    graph::{
        agenda::{Collection, Month},
        calendar::Occasion,
        portal::EntryId,
        teller::Teller,
        view::{AgendaGroup, AgendaItem, AgendaLink, AgendaYear, Badge, Content, Crumb, FeedLink, Link, Subscription},
    },
    locale::{Args, PartialDate},
    model::value::Value,
};

impl<'p> Teller<'p> {
    /// What is on or ahead.
    pub(super) fn calendar_list(&mut self) -> Shown {
        let collections = self.portal.collections(self.lang);
        let (places, others): (Vec<_>, Vec<_>) = collections.iter().partition(|collection| collection.of == "locality");
        let subscriptions = others.into_iter().map(|collection| self.subscription(collection)).collect();
        let places = places.into_iter().map(|collection| self.subscription(collection)).collect();
        let (groups, years, archive) = (self.coming_groups(), self.month_years(), self.archive_years(None));
        Shown {
            title: self.word("agenda-title"),
            summary: self.word("agenda-summary"),
            crumbs: Vec::new(),
            template: "calendar.html",
            feeds: self.language_calendar(&collections),
            content: Content::Calendar { groups, years, archive, subscriptions, places },
        }
    }

    /// What began in `year` and lies behind.
    pub(super) fn calendar_archive(&mut self, year: i32) -> Shown {
        let portal = self.portal;
        let found = portal.in_past_year(year, self.lang);
        let mut items: Vec<AgendaItem> = found.into_iter().filter_map(|(id, occasion)| self.agenda_item(id, occasion)).collect();
        // That they lie behind is what the whole page says.
        items.iter_mut().for_each(|item| item.status = item.status.take().filter(|status| status.key != "past"));
        let label = self.year(year);
        Shown {
            title: self.word_with("agenda-archive-title", &Args::new().text("year", &*label)),
            summary: self.word_with("agenda-archive-summary", &Args::new().text("year", label)),
            crumbs: vec![self.agenda_crumb()],
            template: "calendar-archive.html",
            feeds: Vec::new(),
            content: Content::CalendarArchive { items, years: self.archive_years(Some(year)), all: self.agenda_href() },
        }
    }

    /// The step from home to the calendar.
    pub(super) fn agenda_crumb(&self) -> Crumb {
        Crumb { title: self.word("agenda-title"), href: Some(self.agenda_href()) }
    }

    /// The list of what comes.
    pub(super) fn agenda_href(&self) -> String {
        self.portal.href(&self.portal.agenda_path(self.lang))
    }

    /// The page of a month, if it has one and is not the page itself.
    pub(super) fn month_link(&self, month: Month) -> AgendaLink {
        let date = PartialDate::from(month);
        let path = self.portal.overview_path(&Overview::Month(month), self.lang);
        AgendaLink { text: self.locale.cldr.date(&date), iso: date.to_string(), href: Some(self.portal.href(&path)) }
    }

    /// One occasion in a list; `None` when this reader's lists do not show its entry.
    pub(super) fn agenda_item(&mut self, id: EntryId, occasion: &Occasion) -> Option<AgendaItem> {
        let entry = self.portal.entry(id);
        let link = self.link(id)?;
        let lunar = match entry.fact("rule").map(|fact| &fact.value) {
            Some(Value::Recurrence(rule)) if entry.word("calendar") == Some("lunisolar-vn") => Some(self.rule(entry, rule)),
            _ => None,
        };
        let places: Vec<Link> =
            entry.references("localities").into_iter().filter_map(|(place, _)| self.reference(place)).collect();
        let mut badges = self.badges(entry);
        // What lies behind is said of this occasion, not of the entry as a whole.
        badges.retain(|badge| badge.key != "past");
        Some(AgendaItem {
            link,
            kind_label: self.word(&format!("kind-{}", entry.kind.id)),
            badges,
            text: self.locale.cldr.date_range(&occasion.start, &occasion.end),
            start: occasion.start.to_string(),
            end: occasion.end.to_string(),
            lunar,
            status: self.occasion_badge(occasion),
            places,
        })
    }

    /// What is said of an occasion beside its dates.
    pub(super) fn occasion_badge(&self, occasion: &Occasion) -> Option<Badge> {
        let key = self.occasion_state(occasion)?;
        Some(Badge { key: key.to_owned(), text: self.word(&format!("occasion-{key}")) })
    }

    /// Whole months, until a page of a list is full.
    fn coming_groups(&mut self) -> Vec<AgendaGroup> {
        let portal = self.portal;
        let today = Month::of(portal.around.clock.get().today);
        // A year of which no month is known comes after its months.
        let mut by_month: BTreeMap<(i32, i8), Vec<(EntryId, &Occasion)>> = BTreeMap::new();
        for (id, occasion) in portal.coming(self.lang) {
            let month = Month::of(occasion.start.first_day()).max(today);
            let place = if occasion.start.month().is_some() { month.month } else { i8::MAX };
            by_month.entry((i32::from(month.year), place)).or_default().push((id, occasion));
        }
        let (mut groups, mut count) = (Vec::new(), 0);
        for ((year, month), occasions) in by_month {
            if count > 0 && count + occasions.len() > portal.model.settings.per_page {
                break;
            }
            count += occasions.len();
            let items = occasions.into_iter().filter_map(|(id, occasion)| self.agenda_item(id, occasion)).collect();
            let month = i16::try_from(year).ok().filter(|_| month != i8::MAX).map(|year| Month { year, month });
            let link = month.map(|month| self.month_link(month));
            groups.push(match link {
                Some(link) => AgendaGroup { label: link.text, iso: link.iso, href: link.href, items },
                None => AgendaGroup { label: self.year(year), iso: year.to_string(), href: None, items },
            });
        }
        groups
    }

    fn year(&self, year: i32) -> String {
        PartialDate::new(year, None, None).map_or_else(|_| year.to_string(), |date| self.locale.cldr.date(&date))
    }

    fn month_years(&self) -> Vec<AgendaYear> {
        let mut years: Vec<AgendaYear> = Vec::new();
        for month in self.portal.months(self.lang) {
            let label = self.year(month.year.into());
            let name = self.locale.cldr.month_name(month.month.unsigned_abs());
            let link = self.month_link(month);
            let link = AgendaLink { text: name.unwrap_or(link.text), ..link };
            match years.last_mut().filter(|year| year.label == label) {
                Some(year) => year.months.push(link),
                None => years.push(AgendaYear { label, months: vec![link] }),
            }
        }
        years
    }

    /// The years of the archive; that of the page itself leads nowhere.
    fn archive_years(&self, own: Option<i32>) -> Vec<AgendaLink> {
        let link = |year: i32| {
            let path = self.portal.overview_path(&Overview::CalendarArchive(year), self.lang);
            let href = (own != Some(year)).then(|| self.portal.href(&path));
            AgendaLink { text: self.year(year), iso: year.to_string(), href }
        };
        self.portal.past_years(self.lang).into_iter().map(link).collect()
    }

    fn subscription(&self, collection: &Collection) -> Subscription {
        let url = self.portal.url(&collection.path);
        Subscription {
            text: collection.subject.clone(),
            text_lang: self.foreign(&collection.text_lang),
            title: collection.title.clone(),
            href: self.portal.href(&collection.path),
            webcal: webcal(&url),
            url,
        }
    }

    /// The calendar of everything, to announce.
    fn language_calendar(&self, collections: &[Collection]) -> Vec<FeedLink> {
        let everything = collections.iter().filter(|collection| collection.of == "language");
        let feed = |collection: &Collection| FeedLink {
            title: collection.title.clone(),
            href: self.portal.href(&collection.path),
            media_type: "text/calendar",
        };
        everything.map(feed).collect()
    }
}

/// The address of a calendar for programs that take `webcal`.
pub(in crate::graph) fn webcal(url: &str) -> String {
    url.split_once("://").map_or_else(|| url.to_owned(), |(_, rest)| format!("webcal://{rest}"))
}
