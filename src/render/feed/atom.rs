//! Feeds as Atom (RFC 4287). Knows the format; what a feed holds is decided by its entries.

use super::{
    entries::{Feed, Item},
    xml::Xml,
};
use crate::{locale::Lang, model::LocalText, render::artifact::Artifact};

/// The file of a feed.
pub(super) fn artifact(feed: &Feed<'_>) -> Option<Artifact> {
    super::artifact(&feed.atom.0, text(feed))
}

fn text(feed: &Feed<'_>) -> String {
    let lang = feed.lang;
    let mut xml = Xml::new("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.as_str())]);
    xml.leaf("id", &[], &feed.id);
    match feed.head {
        Some(head) => {
            xml.leaf("title", &in_language(head, lang), &head.title);
            xml.leaf("subtitle", &in_language(head, lang), &head.summary);
        }
        None => xml.leaf("title", &[], &feed.author),
    }
    xml.leaf("updated", &[], &feed.updated);
    author(&mut xml, &feed.author);
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.atom.1)]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.as_str()), ("href", &feed.page)]);
    for item in &feed.items {
        entry(&mut xml, item, lang);
    }
    xml.finish()
}

fn entry(xml: &mut Xml, item: &Item, lang: &Lang) {
    xml.open("entry", &[]);
    xml.leaf("id", &[], &item.id);
    xml.leaf("title", &[], &item.title);
    if let Some(published) = &item.published {
        xml.leaf("published", &[], published);
    }
    xml.leaf("updated", &[], &item.updated);
    if let Some(owner) = &item.author {
        author(xml, owner);
    }
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.as_str()), ("href", &item.page)]);
    if let Some(label) = &item.illustrative {
        xml.empty("category", &[("term", "illustrative"), ("label", label)]);
    }
    xml.leaf("summary", &[], &item.summary);
    xml.close();
}

fn author(xml: &mut Xml, name: &str) {
    xml.open("author", &[]);
    xml.leaf("name", &[], name);
    xml.close();
}

/// The language of a text, when it is not the feed's.
fn in_language<'t>(text: &'t LocalText, lang: &Lang) -> Vec<(&'static str, &'t str)> {
    if text.lang == *lang { Vec::new() } else { vec![("xml:lang", text.lang.as_str())] }
}
