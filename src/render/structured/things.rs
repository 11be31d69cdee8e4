//! Things that nodes point at: entries by reference, pictures, works cited, and what a plain name stands for.

use serde_json::Value as Json;

use super::node::Node;
use crate::{
    graph::{
        Portal,
        portal::EntryId,
        view::{Link, Picture, Source},
    },
    locale::Lang,
    model::{Entry, open_data::licence_address, value::Reference},
};

/// Things as one page tells of them.
#[derive(Clone, Copy)]
pub(super) struct Things<'p> {
    pub(super) portal: &'p Portal,
    /// Language of the page.
    pub(super) lang: &'p Lang,
}

impl Things<'_> {
    /// The types of what an entry describes.
    pub(super) fn types(self, entry: &Entry) -> Vec<String> {
        let by_value = entry.kind.schema_org_by.as_ref().and_then(|by| by.types.get(entry.word(&by.field)?));
        match by_value {
            Some(name) => vec![name.to_string()],
            None => entry.kind.schema_org.iter().map(ToString::to_string).collect(),
        }
    }

    /// What names the thing that an entry describes: one thing in all languages, so by the page in the entry's own language. A
    /// work is another one in each language.
    pub(super) fn id(self, id: EntryId) -> String {
        let entry = self.portal.entry(id);
        let work = Node::new(self.types(entry)).is_a("CreativeWork");
        let own = self.portal.best(entry, self.lang).map_or(&entry.source_lang, |text| &text.lang);
        let lang = if work { own } else { &entry.source_lang };
        format!("{}#{}", self.portal.url(&self.portal.entry_path(id, lang)), entry.kind.id)
    }

    /// The thing at the other end of a link; `None` for what is made up or not public, of which nothing is told.
    pub(super) fn linked(self, link: &Link) -> Option<Json> {
        let (kind, id) = link.target.as_ref()?;
        let id = self.portal.find(&Reference { kind: kind.as_str().into(), id: id.as_str().into() })?;
        let entry = self.portal.entry(id);
        if !self.portal.is_indexable(entry) {
            return None;
        }
        let node = Node::new(self.types(entry)).id(&self.id(id)).with("name", link.text.as_str());
        Some(node.with("url", link.url.clone()).into())
    }

    /// The place that an entry's reference names.
    pub(super) fn place(self, reference: &Reference) -> Option<Json> {
        let id = self.portal.find(reference)?;
        let entry = self.portal.entry(id);
        let text = self.portal.reading(id, self.lang)?.text;
        let node = Node::new(self.types(entry)).id(&self.id(id)).with("name", &*text.title);
        self.portal.is_indexable(entry).then(|| node.into())
    }
}

/// A picture.
pub(super) fn image(portal: &Portal, picture: &Picture) -> Json {
    let address = format!("{}{}", portal.around.base.origin, picture.src);
    let mut node = Node::new(["ImageObject"]).with("url", address.as_str()).with("contentUrl", address.as_str());
    node.put("width", picture.width);
    node.put("height", picture.height);
    node.put("caption", picture.caption.as_deref().unwrap_or(&picture.alt));
    node.put("creditText", picture.credit.as_str());
    node.put("license", licence_address(&picture.licence));
    node.into()
}

/// A work cited.
pub(super) fn work(source: &Source) -> Json {
    let mut node = Node::new(["CreativeWork"]).with("name", source.title.as_str());
    node.put("publisher", Node::new(["Organization"]).with("name", source.publisher.as_str()));
    node.put("url", source.href.as_deref());
    node.put("identifier", source.document.as_deref());
    node.put("datePublished", source.published.iso.as_str());
    node.put("inLanguage", source.text_lang.as_ref().map(|text| text.lang.as_str()));
    node.into()
}
