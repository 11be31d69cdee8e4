//! How the prose of a page refers to the rest of the portal: anchors, links, pictures. Knows where links lead, not what the
//! text around them says.

use std::collections::BTreeMap;

use super::{
    cards::images,
    portal::{EntryId, Portal},
    teller::Teller,
    view::Picture,
};
use crate::{
    locale::Lang,
    model::{Entry, LocalText},
    parse::url::Target,
};

/// Where a link of a text leads for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// Somewhere.
    To {
        /// The address, root-relative or absolute.
        href: String,
        /// Language of the target, when it is not the page's.
        hreflang: Option<String>,
        /// Whether it leaves the portal.
        external: bool,
    },
    /// Nowhere: the target is withheld or was refused. The text stays.
    Plain,
}

/// The anchors of a text's headings: the source language's, in order, so that they hold in every language; what a
/// translation has more keeps its own.
pub(crate) fn anchors(entry: &Entry, text: &LocalText) -> Vec<String> {
    let source = entry.source().map(|source| source.outline().headings.as_slice()).unwrap_or_default();
    let own = text.outline().headings.iter().map(|heading| heading.slug.clone());
    let mut anchors: Vec<String> = Vec::new();
    for (at, own) in own.enumerate() {
        let id = source.get(at).map_or(own, |heading| heading.slug.clone());
        let mut unique = id.clone();
        let mut number = 2;
        while anchors.contains(&unique) {
            unique = format!("{id}-{number}");
            number += 1;
        }
        anchors.push(unique);
    }
    anchors
}

/// Resolves the links and pictures of one page's prose.
pub struct Resolver<'p> {
    portal: &'p Portal,
    lang: &'p Lang,
    pictures: BTreeMap<String, Picture>,
    attachments: BTreeMap<String, String>,
}

impl<'p> Resolver<'p> {
    /// For the prose of `entry` on its page in `lang`.
    pub fn new(portal: &'p Portal, entry: &'p Entry, lang: &'p Lang) -> Self {
        let teller = Teller::new(portal, lang);
        let pictures =
            images(entry).into_iter().filter_map(|image| Some((image.name.to_string(), teller.picture(entry, image)?)));
        Self { portal, lang, pictures: pictures.collect(), attachments: attachments(portal, entry) }
    }

    /// The picture `name` of the entry.
    pub fn picture(&self, name: &str) -> Option<&Picture> {
        self.pictures.get(name)
    }

    /// Where `target` leads.
    pub fn link(&self, target: &Target) -> Linked {
        let external = |href: &str| Linked::To { href: href.to_owned(), hreflang: None, external: true };
        match target {
            Target::Entry { section, id, anchor } => match self.portal.at(section, id) {
                Some(id) => self.entry(id, anchor.as_deref()),
                None => Linked::Plain,
            },
            Target::Anchor(anchor) => Linked::To { href: format!("#{anchor}"), hreflang: None, external: false },
            Target::File(name) => match self.attachments.get(name) {
                Some(href) => Linked::To { href: href.clone(), hreflang: None, external: false },
                None => Linked::Plain,
            },
            Target::Web(web) => external(&web.href),
            Target::Mail { href, .. } | Target::Tel { href, .. } => external(href),
        }
    }

    fn entry(&self, id: EntryId, anchor: Option<&str>) -> Linked {
        let Some(reading) = self.portal.reading(id, self.lang) else { return Linked::Plain };
        let mut href = self.portal.href(&self.portal.entry_path(id, reading.page_lang));
        if let Some(anchor) = anchor {
            href.push('#');
            href.push_str(anchor);
        }
        let hreflang = (reading.page_lang != self.lang).then(|| reading.page_lang.to_string());
        Linked::To { href, hreflang, external: false }
    }
}

fn attachments(portal: &Portal, entry: &Entry) -> BTreeMap<String, String> {
    let files = entry.files().into_iter();
    files.filter_map(|file| Some((file.name.to_string(), portal.href(&portal.attachment_path(file)?)))).collect()
}
