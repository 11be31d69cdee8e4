//! What entries say of each other must be true: references, links, anchors, pictures, hosts.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use super::codes::{
    DEAD_ANCHOR, DEAD_LINK, FILE_NOT_DECLARED, NEW_OUTBOUND_HOST, PICTURE_NOT_DECLARED, REFERENCE_TO_NOTHING,
    REFERENCE_UNPUBLISHED,
};
use crate::{
    diag::{Diagnostic, Span, nearest},
    model::{
        Entry, LocalText, Model,
        value::{Citation, Fact, Figure, Reference, Territory, Value},
    },
    parse::url::{Target, gate},
};

/// Entries by section and id, and by kind and id: enough to tell whether a target exists.
struct Index<'m> {
    model: &'m Model,
    by_place: BTreeMap<(&'m str, &'m str), &'m Entry>,
    by_kind: BTreeMap<(&'m str, &'m str), &'m Entry>,
}

/// What an entry says, looked at.
struct Look<'i, 'm> {
    index: &'i Index<'m>,
    found: Vec<Diagnostic>,
}

/// Checks the references, links and pictures of every entry and page; scopes are the files'.
pub(super) fn check(model: &Model) -> Vec<Diagnostic> {
    let index = Index {
        model,
        by_place: model.entries().iter().map(|entry| ((&*entry.section, &*entry.id), entry)).collect(),
        by_kind: model.entries().iter().map(|entry| ((&*entry.kind.id, &*entry.id), entry)).collect(),
    };
    let indexes = model.sections.values().map(|section| &section.index);
    let all: Vec<&Entry> = model.entries().iter().chain(indexes).chain(&model.home).collect();
    let look = |entry: &Entry| {
        let mut look = Look { index: &index, found: Vec::new() };
        entry.facts.values().for_each(|fact| look.fact(fact));
        entry.texts().for_each(|text| look.text(entry, text));
        for finding in &mut look.found {
            if let Some(span) = finding.span {
                finding.scope = model.scopes[span.file.0 as usize];
            }
        }
        look.found
    };
    all.into_par_iter().flat_map_iter(look).collect()
}

impl Look<'_, '_> {
    fn fact(&mut self, fact: &Fact) {
        match &fact.value {
            Value::Reference(reference) => self.reference(reference, fact.span),
            Value::List(items) => items.iter().for_each(|item| self.fact(item)),
            Value::Record(facts) => facts.values().for_each(|fact| self.fact(fact)),
            Value::Contact(contact) => contact.organisation.iter().for_each(|reference| self.reference(reference, fact.span)),
            Value::Figure(figure) => self.figure(figure, fact.span),
            Value::Url(url) => self.address(url, fact.span),
            Value::Source(Citation::Inline(work)) => work.url.iter().for_each(|url| self.address(url, fact.span)),
            _ => {}
        }
    }

    fn figure(&mut self, figure: &Figure, span: Span) {
        if let Some(Territory::Locality(whole)) = figure.share.as_ref().map(|share| &share.whole) {
            self.reference(whole, span);
        }
        let Territory::Locality(reference) = &figure.territory else { return };
        self.reference(reference, span);
        let Some(territory) = self.target(reference) else { return };
        let Some(since) = territory.date("valid_from") else { return };
        if figure.territory_as_of.is_none() && figure.period.last_day() < since.first_day() {
            let finding = Diagnostic::at(&crate::model::BORDERS_BEFORE, span).arg("period", figure.period);
            self.found.push(finding.arg("territory", &reference.id).arg("date", since));
        }
    }

    fn target(&self, reference: &Reference) -> Option<&Entry> {
        let exact = self.index.by_kind.get(&(&*reference.kind, &*reference.id)).copied();
        exact.or_else(|| {
            let kinds = self.index.model.kinds.kinds.keys().filter(|kind| self.index.model.kinds.is_a(kind, &reference.kind));
            kinds.filter_map(|kind| self.index.by_kind.get(&(&**kind, &*reference.id)).copied()).next()
        })
    }

    fn reference(&mut self, reference: &Reference, span: Span) {
        match self.target(reference) {
            Some(target) if target.is_visible() => {}
            Some(_) => self.found.push(Diagnostic::at(&REFERENCE_UNPUBLISHED, span).arg("id", &reference.id)),
            // Its file has been reported; to miss it as well would be the same finding twice.
            None if self.index.model.unreadable.iter().any(|(_, id)| *id == reference.id) => {}
            None => {
                let ids = self
                    .index
                    .by_kind
                    .keys()
                    .filter(|(kind, _)| self.index.model.kinds.is_a(kind, &reference.kind))
                    .map(|(_, id)| *id);
                let finding = Diagnostic::at(&REFERENCE_TO_NOTHING, span).arg("kind", &reference.kind).arg("id", &reference.id);
                let finding = match nearest(&reference.id, ids) {
                    Some(near) => finding.arg("suggestion", format!("; perhaps `{near}` is meant")),
                    None => finding,
                };
                self.found.push(finding);
            }
        }
    }

    fn address(&mut self, url: &Arc<str>, span: Span) {
        if let Ok(Target::Web(web)) = gate(url) {
            self.host(&web.host, span);
        }
    }

    fn host(&mut self, host: &str, span: Span) {
        let settings = &self.index.model.settings;
        let own = settings.base_url.origin.split("://").nth(1).is_some_and(|own| own.split(':').next() == Some(host));
        if !own && !settings.outbound.iter().any(|known| **known == *host) {
            self.found.push(Diagnostic::at(&NEW_OUTBOUND_HOST, span).arg("host", host));
        }
    }

    fn text(&mut self, entry: &Entry, text: &LocalText) {
        for link in &text.outline().links {
            match &link.target {
                Target::Entry { section, id, anchor } => self.link(section, id, anchor.as_deref(), link.span),
                Target::Anchor(anchor) => self.anchor(entry, anchor, link.span),
                Target::File(name) => {
                    if !entry.files().iter().any(|known| *known.name == **name) {
                        self.found.push(Diagnostic::at(&FILE_NOT_DECLARED, link.span).arg("file", name));
                    }
                }
                Target::Web(web) => self.host(&web.host, link.span),
                Target::Mail { .. } | Target::Tel { .. } => {}
            }
        }
        for picture in &text.outline().pictures {
            if !pictures(entry).iter().any(|known| known.as_ref() == picture.file.as_str()) {
                self.found.push(Diagnostic::at(&PICTURE_NOT_DECLARED, picture.span).arg("file", &picture.file));
            }
        }
    }

    fn link(&mut self, section: &str, id: &str, anchor: Option<&str>, span: Span) {
        let Some(target) = self.index.by_place.get(&(section, id)).copied() else {
            if self.index.model.unreadable.iter().any(|(folder, known)| &**folder == section && &**known == id) {
                return;
            }
            let places = self.index.by_place.keys().map(|(section, id)| format!("@/{section}/{id}")).collect::<Vec<_>>();
            let written = format!("@/{section}/{id}");
            let finding = Diagnostic::at(&DEAD_LINK, span).arg("target", &written);
            self.found.push(match nearest(&written, places.iter().map(String::as_str)) {
                Some(near) => finding.arg("suggestion", format!("; perhaps {near} is meant")),
                None => finding,
            });
            return;
        };
        if !target.is_visible() {
            self.found.push(Diagnostic::at(&REFERENCE_UNPUBLISHED, span).arg("id", id));
        }
        if let Some(anchor) = anchor {
            self.anchor(target, anchor, span);
        }
    }

    /// Anchors are the source language's, in every language.
    fn anchor(&mut self, target: &Entry, anchor: &str, span: Span) {
        let Some(source) = target.source() else { return };
        let known: Vec<&str> = source.outline().headings.iter().map(|heading| heading.slug.as_str()).collect();
        if !known.contains(&anchor) && !anchor.starts_with("source-") {
            let finding = Diagnostic::at(&DEAD_ANCHOR, span).arg("anchor", anchor).arg("known", known.join(", "));
            self.found.push(finding);
        }
    }
}

/// Names of the pictures that an entry declares.
pub(super) fn pictures(entry: &Entry) -> Vec<&Arc<str>> {
    let Some(Value::List(items)) = entry.fact("images").map(|fact| &fact.value) else { return Vec::new() };
    items
        .iter()
        .filter_map(|item| match &item.value {
            Value::Image(image) => Some(&image.name),
            _ => None,
        })
        .collect()
}
