//! An entry's page: the page, and the thing that it is about.

use serde_json::Value as Json;

use super::{
    Page,
    node::{Node, pointer},
    things::{image, work},
    values::Values,
};
use crate::{
    graph::{
        calendar::{Occasion, dated},
        portal::EntryId,
        view::{EntryContent, Shown},
    },
    model::{
        Entry,
        value::{Contact, EditionStatus, Value},
    },
};

/// Properties whose values are language tags, which the page shows by their names.
const LANGUAGES: &[&str] = &["knowsLanguage", "availableLanguage", "inLanguage"];

/// The two nodes of an entry's page. A page about itself is one.
struct Pair {
    page: Node,
    thing: Option<Node>,
}

impl Pair {
    /// Tells a property of the thing, if it can have it; else of the page.
    fn put(&mut self, property: &str, value: Json) {
        match &mut self.thing {
            Some(thing) if thing.accepts(property) => thing.put(property, value),
            _ => self.page.put(property, value),
        }
    }

    /// Tells the coordinates of the thing: its own when it is a place, else those of the place where it is.
    fn stand(&mut self, spot: Json) {
        let node = self.thing.as_mut().unwrap_or(&mut self.page);
        match ["location", "contentLocation"].into_iter().find(|property| node.accepts(property)) {
            _ if node.accepts("geo") => node.put("geo", spot),
            Some(property) => node.put_within(property, "Place", "geo", spot),
            None => {}
        }
    }
}

impl Page<'_> {
    /// The nodes of an entry's page; `None` when nothing may be told of the entry.
    pub(super) fn entry(&self, entry: &Entry, id: EntryId, content: &EntryContent) -> Option<Vec<Json>> {
        if !self.portal.is_indexable(entry) || content.fallback.is_some() {
            return None;
        }
        let mut pair = self.pair(entry, id, content);
        let values = Values { things: self.things, sources: &content.sources };
        let mut spot = None;
        for fact in content.groups.iter().flat_map(|group| &group.facts) {
            let tags = fact.schema_org.as_deref().filter(|property| LANGUAGES.contains(property));
            match tags {
                Some(property) => pair.put(property, languages(entry, &fact.field).into()),
                None => values.properties(fact, &mut |property, value| match property {
                    // Another address than the page's is the thing's own.
                    "url" => pair.thing.iter_mut().for_each(|thing| thing.set("url", value.clone())),
                    "geo" => spot = Some(value),
                    _ => pair.put(property, value),
                }),
            }
        }
        if let Some(spot) = spot {
            pair.stand(spot);
        }
        self.common(entry, content, &mut pair);
        self.contacts(entry, &mut pair);
        if let Some(thing) = &mut pair.thing {
            self.editions(entry, id, thing);
        }
        let thing = pair.thing.map(Json::from);
        let figures = content.figures.iter().filter_map(|fact| match &fact.value {
            Shown::Figure(figure) => self.things.observation(figure),
            _ => None,
        });
        let figures: Vec<Json> = figures.collect();
        Some([Json::from(pair.page)].into_iter().chain(thing).chain(self.breadcrumbs()).chain(figures).collect())
    }

    /// The page and its thing, with names, addresses and how they hang together.
    fn pair(&self, entry: &Entry, id: EntryId, content: &EntryContent) -> Pair {
        let types = self.things.types(entry);
        let page = &self.view.page;
        if Node::new(types.clone()).is_a("WebPage") {
            let types: Vec<&str> = types.iter().map(String::as_str).collect();
            return Pair { page: self.page(&types), thing: None };
        }
        // An element that cannot be touched is neither a place nor a building: the page is about it.
        let intangible = entry.is("intangible");
        let types = if intangible { vec!["Thing".to_owned()] } else { types };
        let thing_id = self.things.id(id);
        let mut thing = Node::new(types).id(&thing_id).with("name", page.title.as_str());
        thing.put("description", page.summary.as_str());
        thing.put("url", page.canonical.as_str());
        let mut node = self.page(&["WebPage"]);
        node.put(if intangible { "about" } else { "mainEntity" }, pointer(&thing_id));
        if thing.is_a("CreativeWork") {
            thing.put("inLanguage", page.lang.as_str());
            thing.put("mainEntityOfPage", pointer(&page.canonical));
        }
        if thing.is_a("Article") {
            thing.put("headline", page.title.as_str());
        }
        let original = content.original.as_ref().and_then(|link| link.url.as_ref());
        node.put("translationOfWork", original.map(|url| pointer(url)));
        Pair { page: node, thing: Some(thing) }
    }

    /// What every kind has.
    fn common(&self, entry: &Entry, content: &EntryContent, pair: &mut Pair) {
        let told =
            |property: &str, pair: &mut Pair, value: Option<Json>| value.into_iter().for_each(|value| pair.put(property, value));
        told("datePublished", pair, content.published.as_ref().map(|date| date.iso.as_str().into()));
        let updated = content.updated.as_ref().or(content.published.as_ref());
        told("dateModified", pair, updated.map(|date| date.iso.as_str().into()));
        told("publisher", pair, content.owner.as_ref().and_then(|owner| self.things.linked(owner)));
        told("citation", pair, (!content.sources.is_empty()).then(|| content.sources.iter().map(work).collect()));
        let pictures: Vec<Json> =
            content.picture.iter().chain(&content.gallery).map(|picture| image(self.portal, picture)).collect();
        pair.page.put("primaryImageOfPage", pictures.first().cloned());
        told("image", pair, Some(Json::Array(pictures)));
        for address in addresses(entry) {
            told("sameAs", pair, Some(address.into()));
        }
        if let Some(thing) = pair.thing.as_mut().filter(|thing| thing.is_a("Place") && !thing.has("containedInPlace")) {
            let localities = entry.references("localities");
            let places: Vec<Json> = localities.iter().filter_map(|(locality, _)| self.things.place(locality)).collect();
            thing.put("containedInPlace", places);
        }
    }

    /// Whom to turn to: the entry's contact, or an office's own lines.
    fn contacts(&self, entry: &Entry, pair: &mut Pair) {
        let Some(thing) = pair.thing.as_mut().filter(|thing| thing.accepts("contactPoint")) else { return };
        let chain = self.portal.chain(self.things.lang);
        for fact in entry.facts.values() {
            if let Value::Contact(Contact { role, mailbox, phone, .. }) = &fact.value {
                let mut point = Node::new(["ContactPoint"]).with("contactType", entry.translate(role, &chain).0);
                point.put("email", mailbox.as_deref());
                point.put("telephone", phone.as_deref());
                thing.put("contactPoint", point);
            }
        }
        let line = |wanted: &str| entry.kind.fields.iter().find(|(_, field)| field.schema_org.as_deref() == Some(wanted));
        let text = |wanted: &str| match &entry.fact(line(wanted)?.0)?.value {
            Value::Phone(text) | Value::Email(text) => Some(&**text),
            _ => None,
        };
        if let (Some(_), _) | (_, Some(_)) = (text("telephone"), text("email")) {
            let mut point = Node::new(["ContactPoint"]).with("telephone", text("telephone")).with("email", text("email"));
            point.put("availableLanguage", line("knowsLanguage").map(|(name, _)| languages(entry, name)).unwrap_or_default());
            thing.put("contactPoint", point);
        }
    }

    /// Editions that the organiser has confirmed, each an event; computed and announced ones are told to people alone.
    fn editions(&self, entry: &Entry, id: EntryId, festival: &mut Node) {
        if !festival.accepts("subEvent") {
            return;
        }
        let facts = Json::from(festival.clone());
        let event = |occasion: Occasion| {
            let confirmed = occasion.edition().filter(|edition| edition.firmly)?;
            let status = match confirmed.status {
                EditionStatus::Scheduled => "EventScheduled",
                EditionStatus::Cancelled => "EventCancelled",
                EditionStatus::Postponed => "EventPostponed",
                EditionStatus::Rescheduled => "EventRescheduled",
            };
            let mut node = Node::new(["Event"]).id(&format!("{}-{}", self.things.id(id), occasion.start));
            node.put("startDate", occasion.start.to_string());
            node.put("endDate", occasion.end.to_string());
            node.put("eventStatus", format!("https://schema.org/{status}"));
            for property in ["name", "description", "url", "image", "location", "organizer"] {
                node.put(property, facts.get(property).cloned());
            }
            Some(Json::from(node))
        };
        festival.put("subEvent", dated(self.portal, entry).into_iter().filter_map(event).collect::<Vec<Json>>());
    }
}

/// The tags of a field's languages.
fn languages(entry: &Entry, field: &str) -> Vec<String> {
    match entry.fact(field).map(|fact| &fact.value) {
        Some(Value::Language(lang)) => vec![lang.to_string()],
        Some(Value::List(items)) => items
            .iter()
            .filter_map(|item| match &item.value {
                Value::Language(lang) => Some(lang.to_string()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Addresses of the same thing elsewhere: those the entry gives, and that of its Wikidata item.
fn addresses(entry: &Entry) -> Vec<String> {
    let mut all = Vec::new();
    for fact in entry.facts.values() {
        let Value::List(items) = &fact.value else { continue };
        for item in items {
            match &item.value {
                Value::SameAs(address) => all.push(address.to_string()),
                Value::Code(code) if &*code.scheme == "wikidata" => {
                    all.push(format!("https://www.wikidata.org/wiki/{}", code.value))
                }
                _ => {}
            }
        }
    }
    all
}
