//! Every page's view, by its key.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    page::{Abroad, Particulars, translated_how},
    pages::{PageKey, Planned},
    portal::{EntryId, Portal},
    teller::Teller,
    view::{ChooserItem, Content, Crumb, Pager, ProseRef, TermLink, View},
};
use crate::{
    locale::{Args, Lang, PartialDate, own_name},
    model::{Entry, LocalText, Section},
};

impl Portal {
    /// The view of a page. `None` when there is nothing to show, which the plan rules out.
    pub fn view(&self, page: &Planned) -> Option<View> {
        let mut view = self.content_view(page)?;
        view.page.open_graph.image = self.shared_picture(page);
        Some(view)
    }

    fn content_view(&self, page: &Planned) -> Option<View> {
        let path = page.path.clone();
        let (template, prose, (page, content)) = match &page.key {
            PageKey::Entry(id, lang) => return self.entry_view(*id, lang, path),
            PageKey::Overview(overview, lang) => return self.overview_view(overview, lang, path),
            PageKey::Chooser => ("chooser.html", BTreeMap::new(), self.chooser()),
            PageKey::NotFound(lang) => ("not-found.html", BTreeMap::new(), self.not_found(lang.as_ref())),
            PageKey::Home(lang) => ("home.html", self.body_of(self.model.home.as_ref()?, lang), self.home(lang)?),
            PageKey::Section(id, lang, number) => {
                let section = self.model.sections.get(id)?;
                let prose = if *number == 1 { self.body_of(&section.index, lang) } else { BTreeMap::new() };
                ("section.html", prose, self.section_list(id, section, lang, *number)?)
            }
            PageKey::Terms(vocabulary, lang) => ("terms.html", BTreeMap::new(), self.terms(vocabulary, lang)),
            PageKey::Term(vocabulary, term, lang, number) => {
                ("term.html", BTreeMap::new(), self.term(vocabulary, term, lang, *number))
            }
            PageKey::Redirect(lang, to) => ("redirect.html", BTreeMap::new(), self.redirect(lang, to, path.as_str())),
        };
        Some(View { path, template: template.to_owned(), prose, page, content })
    }

    fn body_of(&self, entry: &Entry, lang: &Lang) -> BTreeMap<String, ProseRef> {
        let body = self.best(entry, lang).and_then(|text| text.body);
        body.map(|body| BTreeMap::from([("body".to_owned(), ProseRef::Body(body))])).unwrap_or_default()
    }

    /// The entry whose prose a page shows.
    pub fn prose_owner(&self, page: &Planned) -> Option<&Entry> {
        match &page.key {
            PageKey::Entry(id, _) => Some(self.entry(*id)),
            PageKey::Home(_) => self.model.home.as_ref(),
            PageKey::Section(id, ..) => self.model.sections.get(id).map(|section| &section.index),
            _ => None,
        }
    }

    /// The language that a page is for.
    pub fn page_lang<'p>(&'p self, page: &'p Planned) -> &'p Lang {
        match &page.key {
            PageKey::Chooser | PageKey::NotFound(None) => &self.model.settings.source_language,
            PageKey::NotFound(Some(lang))
            | PageKey::Home(lang)
            | PageKey::Section(_, lang, _)
            | PageKey::Entry(_, lang)
            | PageKey::Terms(_, lang)
            | PageKey::Term(_, _, lang, _)
            | PageKey::Overview(_, lang)
            | PageKey::Redirect(lang, _) => lang,
        }
    }

    /// The later of the source's and a translation's last change.
    pub fn last_modified(&self, entry: &Entry, text: &LocalText) -> Option<PartialDate> {
        [entry.date("published"), entry.date("updated"), text.updated].into_iter().flatten().max_by_key(|date| date.last_day())
    }

    fn homes(&self) -> Abroad {
        self.everywhere(|lang| self.home_path(lang))
    }

    fn chooser(&self) -> (super::view::Page, Content) {
        let lang = &self.model.settings.source_language;
        let teller = Teller::new(self, lang);
        let particulars = Particulars {
            noindex: false,
            og_kind: "website",
            ..teller.plain("chooser", teller.word("chooser-title"), self.model.settings.name_in(lang).to_string(), String::new())
        };
        let languages = self.model.settings.languages.iter().map(|lang| ChooserItem {
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            name: own_name(lang),
            portal: self.model.settings.name_in(lang).to_string(),
            href: self.href(&self.home_path(lang)),
        });
        (teller.page(particulars, &self.homes()), Content::Chooser { languages: languages.collect() })
    }

    fn not_found(&self, lang: Option<&Lang>) -> (super::view::Page, Content) {
        let path = lang.map_or_else(|| "404.html".to_owned(), |lang| format!("{}404.html", self.home_path(lang)));
        let lang = lang.unwrap_or(&self.model.settings.source_language);
        let teller = Teller::new(self, lang);
        let particulars = teller.plain("not-found", teller.word("not-found-title"), teller.word("not-found-summary"), path);
        (teller.page(particulars, &self.homes().lead_on()), Content::NotFound {})
    }

    fn redirect(&self, lang: &Lang, to: &str, file: &str) -> (super::view::Page, Content) {
        let teller = Teller::new(self, lang);
        let path = file.trim_end_matches("index.html").to_owned();
        let mut particulars = teller.plain("redirect", teller.word("redirect-title"), String::new(), path);
        particulars.canonical = Some(to.to_owned());
        (teller.page(particulars, &self.homes().lead_on()), Content::Redirect { href: self.href(to) })
    }

    fn home(&self, lang: &Lang) -> Option<(super::view::Page, Content)> {
        let home = self.model.home.as_ref()?;
        let text = self.best(home, lang)?;
        let mut teller = Teller::new(self, lang);
        let lists = teller.home_lists();
        let picture = teller.lead(home);
        let feeds = self.model.sections.iter().filter(|(_, section)| !section.at_top);
        let feeds = feeds.filter_map(|(id, section)| Some(teller.section_feed(id, &self.best(&section.index, lang)?.title)));
        let particulars = Particulars {
            text_lang: teller.foreign(&text.lang),
            noindex: false,
            // The home stands at its address in every language; where its text is another's, it is no translation.
            in_set: text.lang == *lang,
            feeds: feeds.flatten().collect(),
            stale: teller.stale(home, text, &self.home_path(&home.source_lang)),
            ..teller.plain("home", text.title.to_string(), text.summary.to_string(), self.home_path(lang))
        };
        let page = teller.page(particulars, &self.index_abroad(home, |lang| self.home_path(lang)));
        Some((page, Content::Home { lists, picture, body: text.body.is_some(), translated_how: translated_how(home, text) }))
    }

    /// Where a home or section index stands in every language: it has an address in all, a translation in some.
    pub(super) fn index_abroad(&self, index: &Entry, path: impl Fn(&Lang) -> String) -> Abroad {
        let place = |lang: &Lang| {
            let state = if self.translation(index, lang).is_some() { "translation" } else { "fallback" };
            (lang.clone(), path(lang), state)
        };
        Abroad { places: self.model.settings.languages.iter().map(place).collect() }
    }

    fn section_list(&self, id: &Arc<str>, section: &Section, lang: &Lang, number: usize) -> Option<(super::view::Page, Content)> {
        let text = self.best(&section.index, lang)?;
        let mut teller = Teller::new(self, lang);
        let entries = self.list(id, lang);
        let path = self.section_path(id, lang);
        let pager = self.pager(&path, entries.len(), number);
        let cards = teller.cards(self.slice(entries, number));
        let mut breadcrumbs = vec![teller.home_crumb()];
        breadcrumbs.push(Crumb { title: text.title.to_string(), href: None });
        let particulars = Particulars {
            text_lang: teller.foreign(&text.lang),
            noindex: false,
            in_set: number == 1 && text.lang == *lang,
            breadcrumbs,
            feeds: teller.section_feeds(id, &text.title),
            section: Some(id.clone()),
            stale: teller.stale(&section.index, text, &self.section_path(id, &section.index.source_lang)).filter(|_| number == 1),
            ..teller.plain("section", text.title.to_string(), text.summary.to_string(), self.numbered(&path, number))
        };
        let page = teller.page(particulars, &self.index_abroad(&section.index, |lang| self.section_path(id, lang)));
        let filter = teller.filter(id, None);
        let body = number == 1 && text.body.is_some();
        let calendar = self.has_section_calendar(id, lang).then(|| self.href(&self.agenda_path(lang)));
        let translated_how = translated_how(&section.index, text);
        Some((page, Content::Section { kind: section.kind.id.to_string(), cards, pager, filter, calendar, body, translated_how }))
    }

    /// The entries of one page of a list.
    pub(super) fn slice<'a>(&self, entries: &'a [EntryId], number: usize) -> &'a [EntryId] {
        let per_page = self.model.settings.per_page;
        let start = (number.saturating_sub(1) * per_page).min(entries.len());
        &entries[start..(start + per_page).min(entries.len())]
    }

    /// Where a page of a list stands.
    pub(super) fn pager(&self, path: &str, total: usize, number: usize) -> Pager {
        let count = self.page_count(total);
        let page = |number: usize| self.href(&self.numbered(path, number));
        Pager {
            number,
            count,
            total,
            pages: (1..=count).map(page).collect(),
            previous: (number > 1).then(|| page(number - 1)),
            next: (number < count).then(|| page(number + 1)),
        }
    }

    fn terms(&self, vocabulary: &str, lang: &Lang) -> (super::view::Page, Content) {
        let teller = Teller::new(self, lang);
        let title = teller.word(&format!("terms-{vocabulary}"));
        let summary = teller.word(&format!("terms-{vocabulary}-summary"));
        let mut particulars = teller.plain("terms", title.clone(), summary, self.terms_path(vocabulary, lang));
        particulars.noindex = false;
        particulars.in_set = true;
        particulars.breadcrumbs = vec![teller.home_crumb(), Crumb { title, href: None }];
        let page = teller.page(particulars, &self.terms_abroad(vocabulary));
        (page, Content::Terms { terms: teller.term_links(vocabulary) })
    }

    /// Where the terms of a vocabulary stand in every language.
    pub(super) fn terms_abroad(&self, vocabulary: &str) -> Abroad {
        let has_any = |lang: &Lang| !self.used_terms(vocabulary, lang).is_empty();
        self.where_there(has_any, |lang| self.terms_path(vocabulary, lang))
    }

    /// Where the list of a term stands in every language.
    pub(super) fn term_abroad(&self, vocabulary: &str, term: &str) -> Abroad {
        let has_any = |lang: &Lang| self.has_term_page(vocabulary, term, lang);
        self.where_there(has_any, |lang| self.term_path(vocabulary, term, lang))
    }

    pub(super) fn used_terms(&self, vocabulary: &str, lang: &Lang) -> Vec<(Arc<str>, usize)> {
        let terms = self.model.kinds.vocabularies.get(vocabulary).map(|found| found.terms.as_slice()).unwrap_or_default();
        let counted = terms.iter().map(|term| (term.clone(), self.term_list(vocabulary, term, lang).len()));
        counted.filter(|(_, count)| *count > 0).collect()
    }

    /// A page that has its own words in each language, and stands only where it has entries.
    pub(super) fn where_there(&self, there: impl Fn(&Lang) -> bool, path: impl Fn(&Lang) -> String) -> Abroad {
        let place = |lang: &Lang| match there(lang) {
            true => (lang.clone(), path(lang), "translation"),
            false => (lang.clone(), self.home_path(lang), "section"),
        };
        Abroad { places: self.model.settings.languages.iter().map(place).collect() }
    }

    fn term(&self, vocabulary: &Arc<str>, term: &Arc<str>, lang: &Lang, number: usize) -> (super::view::Page, Content) {
        let mut teller = Teller::new(self, lang);
        let entries = self.term_list(vocabulary, term, lang);
        let title = teller.term(vocabulary, term);
        let summary = teller.term_summary(vocabulary, term, entries.len());
        let path = self.term_path(vocabulary, term, lang);
        let mut particulars = teller.plain("term", title.clone(), summary, self.numbered(&path, number));
        particulars.noindex = false;
        particulars.in_set = number == 1;
        let all = Crumb {
            title: teller.word(&format!("terms-{vocabulary}")),
            href: Some(self.href(&self.terms_path(vocabulary, lang))),
        };
        particulars.breadcrumbs = vec![teller.home_crumb(), all, Crumb { title, href: None }];
        let page = teller.page(particulars, &self.term_abroad(vocabulary, term));
        let pager = self.pager(&path, entries.len(), number);
        (page, Content::Term { cards: teller.cards(self.slice(entries, number)), pager })
    }
}

impl Abroad {
    /// Without claims of translation: the page itself is no page to be found.
    fn lead_on(mut self) -> Self {
        for place in &mut self.places {
            place.2 = "section";
        }
        self
    }
}

impl Teller<'_> {
    /// Particulars of a page that belongs to no entry.
    pub(super) fn plain(&self, kind: &'static str, title: String, summary: String, path: String) -> Particulars {
        Particulars {
            kind,
            title,
            summary,
            text_lang: None,
            path,
            canonical: None,
            noindex: true,
            in_set: false,
            breadcrumbs: Vec::new(),
            feeds: Vec::new(),
            data: None,
            section: None,
            stale: None,
            og_kind: "website",
        }
    }

    /// What the list of a term, which has `count` entries, says of itself.
    pub(super) fn term_summary(&self, vocabulary: &str, term: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.word_with("term-summary", &Args::new().text("term", self.term(vocabulary, term)).number("count", count))
    }

    fn term_links(&self, vocabulary: &str) -> Vec<TermLink> {
        let link = |(id, count): (Arc<str>, usize)| TermLink {
            text: self.term(vocabulary, &id),
            href: self.portal.href(&self.portal.term_path(vocabulary, &id, self.lang)),
            id: id.to_string(),
            count,
        };
        self.portal.used_terms(vocabulary, self.lang).into_iter().map(link).collect()
    }
}
