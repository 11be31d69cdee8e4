//! An entry's page.

use super::{
    calendar,
    cards::images,
    overview::{Overview, webcal},
    page::{Abroad, Particulars},
    portal::{EntryId, Portal, Reading},
    poster::cover,
    route::OutPath,
    teller::Teller,
    view::{CalendarBlock, Content, Crumb, EntryContent, Fact, Fallback, FeedLink, Occasion, ProseRef, TocItem, View},
};
use crate::{
    locale::{Args, Lang},
    model::{
        Entry,
        value::{self, Figure, Value},
    },
};

/// How many coming occasions a page names beside the next.
const COMING: usize = 5;

/// How many figures a page shows before it shows the newest alone.
const FIGURES: usize = 6;

impl Portal {
    /// The page of an entry in `lang`.
    pub(super) fn entry_view(&self, id: EntryId, lang: &Lang, path: OutPath) -> Option<View> {
        let reading = self.reading(id, lang)?;
        let mut teller = Teller::new(self, lang);
        let content = teller.entry_content(id, &reading);
        let page = teller.page(teller.entry_particulars(id, &reading), &self.entry_abroad(id));
        let entry = self.entry(id);
        let template = entry.kind.template.as_deref().unwrap_or("entry.html").to_owned();
        let prose = teller.prose(entry, &reading);
        Some(View { path, template, prose, page, content: Content::Entry(Box::new(content)) })
    }

    /// Where an entry stands in every language.
    pub(super) fn entry_abroad(&self, id: EntryId) -> Abroad {
        let entry = self.entry(id);
        let place = |lang: &Lang| {
            if self.translation(entry, lang).is_some() {
                (lang.clone(), self.entry_path(id, lang), "translation")
            } else if self.has_page(id, lang) {
                (lang.clone(), self.entry_path(id, lang), "fallback")
            } else {
                (lang.clone(), self.section_path(&entry.section, lang), "section")
            }
        };
        Abroad { places: self.model.settings.languages.iter().map(place).collect() }
    }
}

impl<'p> Teller<'p> {
    fn entry_particulars(&self, id: EntryId, reading: &Reading<'_>) -> Particulars {
        let portal = self.portal;
        let entry = portal.entry(id);
        let mut breadcrumbs = vec![self.home_crumb()];
        breadcrumbs.extend(portal.section(entry).and_then(|section| self.section_crumb(&entry.section, section)));
        breadcrumbs.push(Crumb { title: reading.text.title.to_string(), href: None });
        let canonical = (!reading.translated).then(|| portal.entry_path(id, &reading.text.lang));
        Particulars {
            kind: "entry",
            title: reading.text.title.to_string(),
            summary: reading.text.summary.to_string(),
            text_lang: self.foreign(&reading.text.lang),
            path: portal.entry_path(id, self.lang),
            canonical,
            noindex: !portal.is_indexed(entry) || !reading.translated,
            in_set: reading.translated,
            breadcrumbs,
            feeds: self.calendar_feed(id, reading).into_iter().chain(self.locality_feed(id, reading)).collect(),
            data: self.data_of(id, reading),
            section: Some(entry.section.clone()),
            stale: self.stale(entry, reading.text, &portal.entry_path(id, &entry.source_lang)),
            og_kind: "article",
        }
    }

    /// The calendar of what takes place in a locality.
    fn locality_feed(&self, id: EntryId, reading: &Reading<'_>) -> Option<FeedLink> {
        let path = self.portal.locality_calendar_path(id, self.lang);
        self.portal.has_locality_calendar(id, self.lang).then(|| FeedLink {
            title: self.word_with("agenda-of", &Args::new().text("place", &*reading.text.title)),
            href: self.portal.href(&path),
            media_type: "text/calendar",
        })
    }

    /// The calendar of an entry that takes place, in the languages that it really has.
    fn calendar_feed(&self, id: EntryId, reading: &Reading<'_>) -> Option<FeedLink> {
        self.portal.has_calendar(id, self.lang).then(|| FeedLink {
            title: reading.text.title.to_string(),
            href: self.portal.href(&self.portal.calendar_path(id, self.lang)),
            media_type: "text/calendar",
        })
    }

    /// The entry's data, on the pages of its real translations.
    fn data_of(&self, id: EntryId, reading: &Reading<'_>) -> Option<String> {
        let told = reading.translated && self.portal.has_entry_data(id);
        told.then(|| self.portal.href(&self.portal.entry_data_path(id)))
    }

    fn entry_content(&mut self, id: EntryId, reading: &Reading<'_>) -> EntryContent {
        let portal = self.portal;
        let entry = portal.entry(id);
        // The works that the entry lists come first, in its order; those of single facts follow as they are met.
        if let Some(Value::List(items)) = entry.fact("sources").map(|fact| &fact.value) {
            for item in items {
                if let Value::Source(citation) = &item.value {
                    self.cite(citation);
                }
            }
        }
        let groups = self.groups(entry);
        let course = self.course(entry);
        let figures = self.figures(entry);
        let calendar = self.calendar(id, reading);
        let mut pictures = images(entry).into_iter().filter_map(|image| self.picture(entry, image));
        let (picture, gallery) = (pictures.next(), pictures.collect());
        let source = entry.source();
        EntryContent {
            kind: entry.kind.id.to_string(),
            kind_label: self.word(&format!("kind-{}", entry.kind.id)),
            id: entry.id.to_string(),
            illustrative: entry.is("illustrative"),
            cover: cover(&entry.id),
            badges: self.badges(entry),
            fallback: (!reading.translated).then(|| self.fallback(id, reading)),
            picture,
            gallery,
            groups,
            figures,
            all_figures: self.all_figures(id),
            course,
            toc: toc(entry, reading),
            body: reading.text.body.is_some(),
            sources: self.sources(),
            lists: self.entry_lists(id),
            vcard: self.vcard(id),
            fact_sheet: self.fact_sheet(entry),
            calendar,
            published: entry.date("published").map(|date| self.date(date)),
            updated: self.updated(entry, reading),
            owner: entry.references("owner").first().and_then(|(owner, _)| self.reference(owner)),
            translated_how: super::page::translated_how(entry, reading.text),
            original: (reading.text.lang != entry.source_lang)
                .then(|| source.map(|text| self.original(id, &text.lang)))
                .flatten(),
            chart: self.locality_chart(id).map(Box::new),
            position: None,
        }
    }

    /// The page in the source language.
    fn original(&self, id: EntryId, lang: &'p Lang) -> super::view::Link {
        let entry = self.portal.entry(id);
        let path = self.portal.entry_path(id, lang);
        let title = entry.source().map(|text| text.title.to_string()).unwrap_or_default();
        super::view::Link {
            text: title,
            href: Some(self.portal.href(&path)),
            text_lang: self.foreign(lang),
            url: Some(self.portal.url(&path)),
            target: None,
        }
    }

    fn fallback(&self, id: EntryId, reading: &Reading<'_>) -> Fallback {
        let lang = &reading.text.lang;
        let date = self.portal.last_modified(self.portal.entry(id), reading.text).map(|date| self.date(date).text);
        Fallback { text: self.text_lang(lang), href: self.portal.href(&self.portal.entry_path(id, lang)), date }
    }

    /// The later of the source's and the translation's `updated`.
    fn updated(&self, entry: &Entry, reading: &Reading<'_>) -> Option<super::view::ShownDate> {
        let latest = self.portal.last_modified(entry, reading.text)?;
        (Some(latest) != entry.date("published")).then(|| self.date(latest))
    }

    /// The figures of an entry; of many, the newest of each indicator, for there is a page that has all.
    fn figures(&mut self, entry: &'p Entry) -> Vec<Fact> {
        let Some(Value::List(items)) = entry.fact("figures").map(|fact| &fact.value) else { return Vec::new() };
        let all: Vec<&Figure> = items.iter().filter_map(figure).collect();
        let newest = |one: &&Figure| {
            let newer = |other: &&Figure| other.period.last_day() > one.period.last_day();
            !all.iter().any(|other| other.indicator == one.indicator && other.territory == one.territory && newer(other))
        };
        let few: Vec<&Figure> = match all.len() {
            0..=FIGURES => all,
            _ => all.iter().copied().filter(newest).take(FIGURES).collect(),
        };
        let fact = |figure: &'p Figure| {
            let shown = self.figure(entry, figure);
            let label = shown.indicator.clone();
            let value = super::view::Shown::Figure(Box::new(shown));
            Fact { field: figure.indicator.to_string(), label, value, schema_org: None }
        };
        few.into_iter().map(fact).collect()
    }

    /// The page that has all figures of an entry: a locality's own, else the portal's when not all are shown here.
    fn all_figures(&self, id: EntryId) -> Option<super::view::Link> {
        let portal = self.portal;
        let own = Overview::LocalityFigures(id);
        let count = match portal.entry(id).fact("figures").map(|fact| &fact.value) {
            Some(Value::List(items)) => items.len(),
            _ => 0,
        };
        let made_up = portal.entry(id).is("illustrative");
        let (overview, key) = if portal.has_overview(&own, self.lang) {
            (own, "figures-all-of")
        } else if count > FIGURES && !made_up && portal.has_overview(&Overview::Figures, self.lang) {
            (Overview::Figures, "figures-all")
        } else {
            return None;
        };
        let path = portal.overview_path(&overview, self.lang);
        let (href, url) = (Some(portal.href(&path)), Some(portal.url(&path)));
        Some(super::view::Link { text: self.word(key), href, text_lang: None, url, target: None })
    }

    fn calendar(&mut self, id: EntryId, reading: &Reading<'_>) -> Option<CalendarBlock> {
        let portal = self.portal;
        let entry = portal.entry(id);
        let rule = match entry.fact("rule").map(|fact| &fact.value) {
            Some(Value::Recurrence(rule)) => Some(self.rule(entry, rule)),
            _ => None,
        };
        let (clock, zone) = (portal.around.clock.get(), &portal.model.settings.timezone);
        let (past, coming): (Vec<_>, Vec<_>) =
            calendar::occasions(portal, entry).into_iter().partition(|occasion| occasion.is_over(clock, zone));
        let next = calendar::next(portal, entry);
        let later = coming.into_iter().filter(|occasion| next.as_ref() != Some(occasion)).take(COMING);
        let coming: Vec<Occasion> = later.map(|occasion| self.occasion(entry, &occasion)).collect();
        let past: Vec<Occasion> = past
            .into_iter()
            .rev()
            .filter(|occasion| occasion.basis != calendar::Basis::Rule)
            .map(|occasion| self.occasion(entry, &occasion))
            .collect();
        let next = next.map(|occasion| self.occasion(entry, &occasion));
        let feed = self.calendar_feed(id, reading);
        let webcal = feed.as_ref().map(|_| webcal(&portal.url(&portal.calendar_path(id, self.lang))));
        let ics = feed.map(|feed| feed.href);
        (rule.is_some() || next.is_some() || !past.is_empty()).then_some(CalendarBlock { rule, next, coming, past, ics, webcal })
    }

    fn occasion(&mut self, entry: &'p Entry, occasion: &calendar::Occasion) -> Occasion {
        let status = self.occasion_state(occasion);
        Occasion {
            text: self.locale.cldr.date_range(&occasion.start, &occasion.end),
            start: occasion.start.to_string(),
            end: occasion.end.to_string(),
            status,
            status_text: status.map(|key| self.word(&format!("occasion-{key}"))),
            source: self.edition_source(entry, occasion),
        }
    }

    /// What is said of an occasion beside its dates: nothing of what an entry gives as its own time and is yet to come.
    pub(super) fn occasion_state(&self, occasion: &calendar::Occasion) -> Option<&'static str> {
        let over = occasion.is_over(self.portal.around.clock.get(), &self.portal.model.settings.timezone);
        if over && occasion.basis != calendar::Basis::Rule && occasion.takes_place() { Some("past") } else { occasion.state() }
    }

    fn edition_source(&mut self, entry: &'p Entry, occasion: &calendar::Occasion) -> Option<u32> {
        let announced = occasion.edition()?;
        let lists = entry.facts.values().filter_map(|fact| match &fact.value {
            Value::List(items) => Some(items),
            _ => None,
        });
        let source = lists.flatten().find_map(|item| match &item.value {
            Value::Edition(edition) if edition.year == occasion.year && edition.source == announced.source => {
                Some(&edition.source)
            }
            _ => None,
        })?;
        Some(self.cite(source))
    }

    /// The prose that the page shows: the body, and prose fields.
    fn prose(&self, entry: &Entry, reading: &Reading<'_>) -> std::collections::BTreeMap<String, ProseRef> {
        let mut prose = std::collections::BTreeMap::new();
        if let Some(body) = reading.text.body {
            prose.insert("body".to_owned(), ProseRef::Body(body));
        }
        for (name, fact) in &entry.facts {
            if let Value::Prose(text) = &fact.value {
                let (text, lang) = entry.translate(text, &self.chain);
                prose.insert(name.to_string(), ProseRef::Field { text: text.into(), lang: lang.to_string() });
            }
        }
        prose
    }
}

fn figure(fact: &value::Fact) -> Option<&Figure> {
    match &fact.value {
        Value::Figure(figure) => Some(figure),
        _ => None,
    }
}

/// Headings of the text that is shown, with the anchors of the source's.
fn toc(entry: &Entry, reading: &Reading<'_>) -> Vec<TocItem> {
    let anchors = super::prose::anchors(entry, reading.text);
    let headings = reading.text.outline().headings.iter().zip(anchors);
    headings
        .filter(|(heading, _)| heading.level <= 3)
        .map(|(heading, id)| TocItem { level: heading.level.max(2), id, text: heading.text.clone() })
        .collect()
}
