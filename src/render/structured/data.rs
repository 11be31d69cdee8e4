//! The page of open data: a catalogue, its sets, their files. Sets of made-up entries alone are not told.

use serde_json::Value as Json;

use super::{
    Page,
    node::{Node, pointer},
};
use crate::{
    graph::view::{DataCard, DataFile, DataTerms},
    locale::Lang,
};

impl Page<'_> {
    /// The nodes of the page.
    pub(super) fn data(&self, sets: &[DataCard], terms: &DataTerms) -> Vec<Json> {
        let id = format!("{}#catalogue", self.view.page.canonical);
        let mut page = self.page(&["WebPage"]);
        page.put("mainEntity", pointer(&id));
        let mut catalogue = Node::new(["DataCatalog"]).id(&id).with("name", self.view.page.title.as_str());
        catalogue.put("description", self.view.page.summary.as_str());
        catalogue.put("url", self.view.page.canonical.as_str());
        catalogue.put("license", terms.licence.as_ref().map(|licence| licence.href.as_str()));
        let real: Vec<Json> = sets.iter().filter(|set| !set.only_illustrative).map(|set| self.data_set(set, terms)).collect();
        catalogue.put("dataset", real);
        [Json::from(page), catalogue.into()].into_iter().chain(self.breadcrumbs()).collect()
    }

    fn data_set(&self, set: &DataCard, terms: &DataTerms) -> Json {
        let address = format!("{}#{}", self.view.page.canonical, set.name);
        let mut node = Node::new(["Dataset"]).id(&address).with("name", set.title.as_str()).with("url", address.as_str());
        // Search engines ask for a description of some length: what the page says of all its sets is true of each.
        let description = format!("{}. {} {}", set.title, set.count, self.view.page.summary);
        node.put("description", description);
        node.put("identifier", set.name.as_str());
        node.put("license", terms.licence.as_ref().map(|licence| licence.href.as_str()));
        node.put("dateModified", set.updated.as_ref().map(|date| date.iso.as_str()));
        let publisher = terms.publisher.as_ref().and_then(|link| self.things.linked(link));
        let portal = || {
            let name = self.portal.model.settings.name_in(self.things.lang);
            Json::from(Node::new(["Organization"]).with("name", &*name).with("url", self.portal.url("")))
        };
        node.put("creator", publisher.unwrap_or_else(portal));
        let languages: Vec<&str> = self.portal.model.settings.languages.iter().map(Lang::as_str).collect();
        node.put("inLanguage", languages);
        let files = set.files.iter().filter(|file| !matches!(file.format, "csvw" | "schema"));
        node.put("distribution", files.map(download).collect::<Vec<Json>>());
        node.into()
    }
}

fn download(file: &DataFile) -> Json {
    let mut node = Node::new(["DataDownload"]).with("contentUrl", file.url.as_str());
    node.put("encodingFormat", file.media_type);
    node.put("contentSize", file.size.as_str());
    node.put("name", file.part.as_deref());
    node.into()
}
