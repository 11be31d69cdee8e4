//! The catalogue of all sets (W3C recommendation DCAT 3), as JSON-LD with its context in the file. It tells of real content
//! only: rows that are made up for illustration are not counted, and a set of nothing else is not in it, because a harvester
//! would hand it on without the label.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value as Json, json};

use super::Offer;
use crate::{
    graph::{
        Portal,
        datasets::{CATALOGUE, DATA, DataSet},
    },
    locale::{Args, Lang, PartialDate},
    model::{Entry, value::Reference},
};

/// Short names and what they stand for.
fn context() -> Json {
    let address = |id: &str| json!({ "@id": id, "@type": "@id" });
    let texts = |id: &str| json!({ "@id": id, "@container": "@language" });
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "title": texts("dct:title"),
        "description": texts("dct:description"),
        "name": texts("foaf:name"),
        "label": texts("skos:prefLabel"),
        "fn": texts("vcard:fn"),
        "identifier": "dct:identifier",
        "homepage": address("foaf:homepage"),
        "license": address("dct:license"),
        "language": address("dct:language"),
        "accrualPeriodicity": address("dct:accrualPeriodicity"),
        "conformsTo": address("dct:conformsTo"),
        "accessURL": address("dcat:accessURL"),
        "downloadURL": address("dcat:downloadURL"),
        "landingPage": address("dcat:landingPage"),
        "mediaType": address("dcat:mediaType"),
        "hasURL": address("vcard:hasURL"),
        "hasEmail": address("vcard:hasEmail"),
        "publisher": "dct:publisher",
        "spatial": "dct:spatial",
        "issued": "dct:issued",
        "modified": "dct:modified",
        "contactPoint": "dcat:contactPoint",
        "dataset": "dcat:dataset",
        "distribution": "dcat:distribution",
        "byteSize": { "@id": "dcat:byteSize", "@type": "xsd:nonNegativeInteger" },
        "rights": texts("dct:rights"),
    })
}

/// The catalogue.
pub(super) fn catalogue(portal: &Portal, sets: &[DataSet], offers: &BTreeMap<Arc<str>, Vec<Offer>>) -> Json {
    let of = Catalogue { portal };
    let real: Vec<&DataSet> = sets.iter().filter(|set| !set.is_illustrative()).collect();
    let dates: Vec<_> = real.iter().map(|set| portal.data_set_dates(set)).collect();
    let first = dates.iter().filter_map(|(first, _)| *first).min_by_key(|date| date.first_day());
    let last = dates.iter().filter_map(|(_, last)| *last).max_by_key(|date| date.last_day());
    let id = portal.url(&format!("{DATA}{CATALOGUE}"));
    let mut node = of.common(&format!("{id}#catalogue"), "dcat:Catalog");
    node.insert("title".into(), of.words(|lang| Some(of.word(lang, "data-catalogue"))));
    node.insert("description".into(), of.words(|lang| Some(of.word(lang, "data-summary"))));
    node.insert("homepage".into(), portal.url("").into());
    put_dates(&mut node, first, last);
    node.insert("language".into(), portal.model.settings.languages.iter().map(language).collect());
    let none = Vec::new();
    let described = real.iter().map(|set| of.set(set, offers.get(&set.name).unwrap_or(&none)));
    node.insert("dataset".into(), described.collect());
    let mut document = Map::new();
    document.insert("@context".into(), context());
    document.extend(node);
    Json::Object(document)
}

/// A date with its type: a year, a month or a day.
fn put_dates(node: &mut Map<String, Json>, issued: Option<PartialDate>, modified: Option<PartialDate>) {
    let typed = |date: PartialDate| {
        let sort = match (date.month(), date.day()) {
            (None, _) => "xsd:gYear",
            (_, None) => "xsd:gYearMonth",
            _ => "xsd:date",
        };
        json!({ "@value": date.to_string(), "@type": sort })
    };
    node.extend(issued.map(|date| ("issued".to_owned(), typed(date))));
    node.extend(modified.map(|date| ("modified".to_owned(), typed(date))));
}

/// A language as the Library of Congress names it, which DCAT asks for (DCAT 3, 6.4.10).
fn language(lang: &Lang) -> Json {
    let primary = lang.primary();
    let list = if primary.len() == 2 { "iso639-1" } else { "iso639-2" };
    format!("http://id.loc.gov/vocabulary/{list}/{primary}").into()
}

#[derive(Clone, Copy)]
struct Catalogue<'p> {
    portal: &'p Portal,
}

impl Catalogue<'_> {
    fn word(self, lang: &Lang, key: &str) -> String {
        self.portal.around.locales.words.word(lang, key, &Args::new()).text
    }

    /// A text per language.
    fn words(self, of: impl Fn(&Lang) -> Option<String>) -> Json {
        let languages = self.portal.model.settings.languages.iter();
        let texts: Map<String, Json> = languages.filter_map(|lang| Some((lang.to_string(), of(lang)?.into()))).collect();
        Json::Object(texts)
    }

    /// What catalogue and sets have in common: who publishes, under which terms, whom to ask.
    fn common(self, id: &str, sort: &str) -> Map<String, Json> {
        let said = &self.portal.model.settings.data;
        let mut node = Map::new();
        node.insert("@id".into(), id.into());
        node.insert("@type".into(), sort.into());
        node.insert("publisher".into(), self.publisher());
        node.extend(self.terms());
        if let Some(address) = &said.contact {
            let property = if address.starts_with("mailto:") { "hasEmail" } else { "hasURL" };
            let name = self.words(|lang| Some(self.portal.model.settings.name_in(lang).to_string()));
            node.insert("contactPoint".into(), json!({ "@type": "vcard:Kind", "fn": name, property: &**address }));
        }
        node
    }

    /// The licence, or that none has been stated.
    fn terms(self) -> Option<(String, Json)> {
        Some(match &self.portal.model.settings.data.licence {
            Some(licence) => ("license".to_owned(), (&*licence.address).into()),
            None => ("rights".to_owned(), self.words(|lang| Some(self.word(lang, "data-no-licence")))),
        })
    }

    fn publisher(self) -> Json {
        let portal = self.portal;
        let named = portal.model.settings.data.publisher.as_ref();
        let found = named.and_then(|(id, _)| portal.find(&portal.organisation(id)));
        match found {
            Some(id) => {
                let entry = portal.entry(id);
                let address = format!("{}#organisation", portal.url(&portal.entry_path(id, &entry.source_lang)));
                json!({ "@id": address, "@type": "foaf:Agent", "name": self.titles(entry) })
            }
            None => {
                let name = self.words(|lang| Some(portal.model.settings.name_in(lang).to_string()));
                json!({ "@id": format!("{}#publisher", portal.url("")), "@type": "foaf:Agent", "name": name, "homepage": portal.url("") })
            }
        }
    }

    /// An entry's titles in the languages that it really has.
    fn titles(self, entry: &Entry) -> Json {
        self.words(|lang| self.portal.translation(entry, lang).map(|text| text.title.to_string()))
    }

    fn set(self, set: &DataSet, offers: &[Offer]) -> Json {
        let portal = self.portal;
        let page = |lang: &Lang| portal.url(&portal.overview_path(&crate::graph::Overview::Data, lang));
        let source = &portal.model.settings.source_language;
        let mut node = self.common(&format!("{}#{}", page(source), set.name), "dcat:Dataset");
        node.insert("identifier".into(), (&*set.name).into());
        node.insert("title".into(), self.words(|lang| Some(portal.data_set_title(set, lang))));
        let key = if set.kind.is_some() { "data-entries" } else { "data-observations" };
        let count = Args::new().number("count", i64::try_from(set.real()).unwrap_or(i64::MAX));
        let counted = |lang: &Lang| Some(portal.around.locales.words.word(lang, key, &count).text);
        node.insert("description".into(), self.words(counted));
        node.insert("landingPage".into(), page(source).into());
        let (first, last) = portal.data_set_dates(set);
        put_dates(&mut node, first, last);
        node.insert("language".into(), portal.data_set_languages(set).into_iter().map(language).collect());
        let places = self.places(set);
        if !places.is_empty() {
            node.insert("spatial".into(), places.into());
        }
        if let Some(name) = &portal.model.settings.data.periodicity {
            node.insert("accrualPeriodicity".into(), format!("http://purl.org/cld/freq/{name}").into());
        }
        let files = offers.iter().filter(|offer| !offer.describes());
        node.insert("distribution".into(), files.map(|offer| self.file(set, offer, offers)).collect());
        Json::Object(node)
    }

    /// The real localities that the set's real entries are of, each once.
    fn places(self, set: &DataSet) -> Vec<Json> {
        let portal = self.portal;
        let real = set.entries.iter().filter(|id| !portal.entry(**id).is("illustrative"));
        let mut ids = std::collections::BTreeSet::new();
        for id in real {
            let entry = portal.entry(*id);
            let is_place = portal.model.kinds.is_a(&entry.kind.id, "locality");
            let own = is_place.then(|| Reference { kind: entry.kind.id.clone(), id: entry.id.clone() });
            let named = entry.references("localities").into_iter().map(|(reference, _)| reference.clone());
            let told = own.into_iter().chain(named).filter(|reference| portal.is_told(reference));
            ids.extend(told.filter_map(|reference| portal.find(&reference)));
        }
        let real = ids.into_iter().filter(|id| !portal.entry(*id).is("illustrative"));
        let place = |id| {
            let entry = portal.entry(id);
            let address = format!("{}#{}", portal.url(&portal.entry_path(id, &entry.source_lang)), entry.kind.id);
            json!({ "@id": address, "@type": "dct:Location", "label": self.titles(entry) })
        };
        real.map(place).collect()
    }

    fn file(self, set: &DataSet, offer: &Offer, offers: &[Offer]) -> Json {
        let portal = self.portal;
        let address = portal.url(&offer.path);
        let label = |lang: &Lang| {
            let format = self.word(lang, &format!("data-format-{}", offer.format));
            let titles = super::titles::Titles { portal, lang };
            let outer = match offer.part.as_slice() {
                [] => Some(portal.data_set_title(set, lang)),
                part => titles.path(part),
            };
            titles.word("data-part", &Args::new().text("outer", outer?).text("inner", format))
        };
        let description = match offer.format {
            "csv" => super::CSVW,
            _ => super::SCHEMA,
        };
        let described = offers.iter().find(|other| other.format == description && offer.format != "geojson");
        let mut node = json!({
            "@id": format!("{address}#file"),
            "@type": "dcat:Distribution",
            "title": self.words(label),
            "accessURL": address,
            "downloadURL": address,
            "mediaType": format!("https://www.iana.org/assignments/media-types/{}", offer.media_type()),
            "byteSize": offer.bytes.to_string(),
        });
        if let Json::Object(node) = &mut node {
            node.extend(self.terms());
            node.extend(described.map(|other| ("conformsTo".to_owned(), portal.url(&other.path).into())));
        }
        node
    }
}
