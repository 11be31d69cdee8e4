//! Which pages and entries the machine-readable outputs carry: the set of the sitemap, the entries of feeds and calendars.
//! Pages announce a feed or a calendar by the same questions, so that none is announced that does not exist.

use std::{cmp::Reverse, collections::BTreeSet};

use super::{
    calendar,
    pages::PageKey,
    portal::{EntryId, Portal},
    teller::Teller,
    view::Alternate,
};
use crate::{
    locale::{Lang, PartialDate},
    model::{Entry, value::Value},
};

/// A page that search engines are told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Absolute address.
    pub url: String,
    /// The hreflang set, equal to the page's own; empty for the chooser.
    pub alternates: Vec<Alternate>,
    /// When the page's content last changed, as precisely as it is known.
    pub last_modified: Option<PartialDate>,
}

impl Portal {
    /// How a page stands in the sitemap; `None` when it does not: fallback pages, pages 2 and on, redirects, 404 pages, and
    /// entries that are not to be indexed by themselves. What the portal as a whole asks for makes no difference.
    pub fn standing(&self, key: &PageKey) -> Option<Standing> {
        let (path, abroad, last_modified) = match key {
            PageKey::Chooser => return Some(Standing { url: self.url(""), alternates: Vec::new(), last_modified: None }),
            PageKey::Home(lang) => {
                let home = self.model.home.as_ref()?;
                let own = self.last_modified(home, self.translation(home, lang)?);
                let listed = self.model.sections.keys().flat_map(|section| self.list(section, lang));
                let abroad = self.index_abroad(home, |lang| self.home_path(lang));
                (self.home_path(lang), abroad, latest([own, self.newest(listed, lang)]))
            }
            PageKey::Section(id, lang, 1) => {
                let index = &self.model.sections.get(id)?.index;
                let own = self.last_modified(index, self.translation(index, lang)?);
                let abroad = self.index_abroad(index, |lang| self.section_path(id, lang));
                (self.section_path(id, lang), abroad, latest([own, self.newest(self.list(id, lang), lang)]))
            }
            PageKey::Entry(id, lang) => {
                let entry = self.entry(*id);
                let text = self.translation(entry, lang)?;
                if !entry.is_visible() || !self.is_indexable(entry) {
                    return None;
                }
                (self.entry_path(*id, lang), self.entry_abroad(*id), self.last_modified(entry, text))
            }
            PageKey::Terms(vocabulary, lang) => {
                let terms = self.model.kinds.vocabularies.get(vocabulary).map_or(&[][..], |found| &found.terms);
                let lists: Vec<EntryId> = terms.iter().flat_map(|term| self.term_list(vocabulary, term, lang)).copied().collect();
                (self.terms_path(vocabulary, lang), self.terms_abroad(vocabulary), self.newest(&lists, lang))
            }
            PageKey::Term(vocabulary, term, lang, 1) => {
                let list = self.term_list(vocabulary, term, lang);
                (self.term_path(vocabulary, term, lang), self.term_abroad(vocabulary, term), self.newest(list, lang))
            }
            PageKey::Overview(overview, lang) if self.lists_overview(overview) => {
                let made_of = self.overview_entries(overview, lang);
                (self.overview_path(overview, lang), self.overview_abroad(overview), self.newest(&made_of, lang))
            }
            PageKey::Section(..) | PageKey::Term(..) | PageKey::Overview(..) | PageKey::NotFound(_) | PageKey::Redirect(..) => {
                return None;
            }
        };
        Some(Standing { url: self.url(&path), alternates: abroad.alternates(self), last_modified })
    }

    /// The last change among the texts that a list in `lang` shows.
    fn newest<'i>(&self, entries: impl IntoIterator<Item = &'i EntryId>, lang: &Lang) -> Option<PartialDate> {
        latest(entries.into_iter().map(|id| {
            let entry = self.entry(*id);
            self.last_modified(entry, self.best(entry, lang)?)
        }))
    }

    /// The entries of a section's feed in `lang`: real translations with a date, the last changed first.
    pub fn feed_entries(&self, section: &str, lang: &Lang) -> Vec<EntryId> {
        if self.model.sections.get(section).is_none_or(|section| section.at_top) {
            return Vec::new();
        }
        let mut dated: Vec<(Reverse<jiff::civil::Date>, &str, EntryId)> = self
            .list(section, lang)
            .iter()
            .filter_map(|id| {
                let entry = self.entry(*id);
                let date = self.last_modified(entry, self.translation(entry, lang)?)?;
                Some((Reverse(date.last_day()), &*entry.id, *id))
            })
            .collect();
        dated.sort_unstable();
        dated.into_iter().map(|(_, _, id)| id).collect()
    }

    /// Whether there is a feed at [`Portal::feed_path`]: a feed without entries is left out, and must not be announced.
    pub fn has_feed(&self, section: &str, lang: &Lang) -> bool {
        let listed = self.model.sections.get(section).is_some_and(|section| !section.at_top);
        let dated = |id: &EntryId| {
            let entry = self.entry(*id);
            self.translation(entry, lang).is_some_and(|text| self.last_modified(entry, text).is_some())
        };
        listed && self.list(section, lang).iter().any(dated)
    }

    /// Whether there is a calendar at [`Portal::section_calendar_path`].
    pub fn has_section_calendar(&self, section: &str, lang: &Lang) -> bool {
        let listed = self.model.sections.get(section).is_some_and(|section| !section.at_top);
        listed && self.list(section, lang).iter().any(|id| self.has_calendar(*id, lang))
    }

    /// Whether there is a calendar at [`Portal::calendar_path`]: a real translation of a kind that exports calendars, with a
    /// day that is known.
    pub fn has_calendar(&self, id: EntryId, lang: &Lang) -> bool {
        let entry = self.entry(id);
        let exported = calendar::is_exported(entry) && entry.is_visible();
        exported && self.translation(entry, lang).is_some() && !calendar::dated(self, entry).is_empty()
    }

    /// The entries of a section's calendar in `lang`, by id; none when the section has no calendar at
    /// [`Portal::section_calendar_path`], which must then not be announced.
    pub fn section_calendar_entries(&self, section: &str, lang: &Lang) -> Vec<EntryId> {
        let listed = self.model.sections.get(section).is_some_and(|section| !section.at_top);
        let list = if listed { self.list(section, lang) } else { &[] };
        // Entries are numbered by section and id, so this is the order of ids.
        let sorted: BTreeSet<EntryId> = list.iter().copied().filter(|id| self.has_calendar(*id, lang)).collect();
        sorted.into_iter().collect()
    }

    /// An entry's rule of recurrence, in words of `lang`.
    pub fn rule_in_words(&self, entry: &Entry, lang: &Lang) -> Option<String> {
        match entry.fact("rule").map(|fact| &fact.value) {
            Some(Value::Recurrence(rule)) => Some(Teller::new(self, lang).rule(entry, rule)),
            _ => None,
        }
    }
}

/// The latest of some dates, by the last day each may mean.
fn latest(dates: impl IntoIterator<Item = Option<PartialDate>>) -> Option<PartialDate> {
    dates.into_iter().flatten().max_by_key(|date| date.last_day())
}
