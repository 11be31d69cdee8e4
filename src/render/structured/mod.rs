//! What a page says to machines in JSON-LD, in terms of schema.org alone. Knows a page's view, so that it tells what the page
//! shows; never markup, and nothing of entries that are made up.

mod data;
mod entry;
mod figures;
mod node;
#[cfg(test)]
mod tests;
mod things;
mod values;
mod vocabulary;

use std::collections::BTreeSet;

use serde_json::Value as Json;

use self::{
    node::{Node, pointer, script},
    things::{Things, image},
};
use crate::{
    graph::{
        PageKey, Planned, Portal,
        view::{AgendaItem, Card, Content, Link, Pager, TermLink, View},
    },
    locale::Lang,
};

/// The JSON-LD of a page, safe inside a `script` element. `None` where there is nothing to tell: for entries that are made up or
/// drafts, pages whose text is in another language, pages that are not found, and those that lead on.
pub fn structured(portal: &Portal, planned: &Planned, view: &View) -> Option<String> {
    let page = &view.page;
    if page.text_lang.is_some() {
        return None;
    }
    let about = Page { portal, view, things: Things { portal, lang: portal.page_lang(planned) } };
    let nodes = match &view.content {
        Content::NotFound {} | Content::Redirect { .. } => return None,
        Content::Chooser { .. } => vec![about.site()],
        Content::Home { picture, .. } => {
            let mut home = about.page(&["WebPage"]);
            home.put("primaryImageOfPage", picture.as_ref().map(|picture| image(portal, picture)));
            vec![about.site(), home.into()]
        }
        Content::Section { cards, pager, .. } => about.list(about.cards(cards, pager)),
        Content::Term { cards, pager } => about.list(about.cards(cards, pager)),
        Content::Contacts { groups, .. } => {
            let links = groups.iter().flat_map(|group| &group.contacts).filter(|contact| contact.badges.is_empty());
            about.list(about.links(links.map(|contact| &contact.link)))
        }
        Content::Partners(partners) => {
            let agreed = partners.agreed.iter().flat_map(|group| &group.items);
            let items = agreed.chain(&partners.open).chain(&partners.closed);
            let mut seen = BTreeSet::new();
            let real = items.filter(|item| item.badges.iter().all(|badge| badge.key != "illustrative"));
            about.list(about.links(real.map(|item| &item.link).filter(|link| seen.insert(link.href.clone()))))
        }
        Content::Map { chart } => {
            let places = chart.groups.iter().flat_map(|group| &group.places).filter(|place| place.badges.is_empty());
            about.list(about.links(places.map(|place| &place.link)))
        }
        // The figures themselves are told once, on the pages of the entries that have them.
        Content::Figures(figures) => {
            let mut page = about.page(&["WebPage"]);
            if let Some(locality) = &figures.locality {
                page.put("about", about.things.linked(locality)?);
            }
            [Json::from(page)].into_iter().chain(about.breadcrumbs()).collect()
        }
        Content::Calendar { groups, .. } => about.list(about.agenda(groups.iter().flat_map(|group| &group.items))),
        Content::CalendarMonth { items, .. } | Content::CalendarArchive { items, .. } => about.list(about.agenda(items)),
        // What it finds is told on the pages that it leads to.
        Content::Search(_) => [Json::from(about.page(&["SearchResultsPage"]))].into_iter().chain(about.breadcrumbs()).collect(),
        Content::Data { sets, terms, .. } => about.data(sets, terms),
        Content::Terms { terms } => about.list(about.terms(terms)),
        Content::Facets { groups } => about.list(groups.iter().flat_map(|group| about.terms(&group.values)).collect()),
        Content::Compare { rows, .. } => {
            let real = rows.iter().filter(|row| row.badges.iter().all(|badge| badge.key != "illustrative"));
            about.list(about.links(real.map(|row| &row.link)))
        }
        Content::Entry(content) => {
            let PageKey::Entry(id, _) = &planned.key else { return None };
            about.entry(portal.entry(*id), *id, content)?
        }
    };
    Some(script(nodes))
}

/// A page that is described.
struct Page<'v> {
    portal: &'v Portal,
    view: &'v View,
    things: Things<'v>,
}

impl Page<'_> {
    /// What names the site.
    fn site_id(&self) -> String {
        format!("{}#site", self.portal.url(""))
    }

    /// The site with its languages.
    fn site(&self) -> Json {
        let settings = &self.portal.model.settings;
        let languages: Vec<&str> = settings.languages.iter().map(Lang::as_str).collect();
        Node::new(["WebSite"])
            .id(&self.site_id())
            .with("url", self.portal.url(""))
            .with("name", &*settings.name_in(self.things.lang))
            .with("inLanguage", languages)
            .into()
    }

    /// The page, as a page.
    fn page(&self, types: &[&str]) -> Node {
        let page = &self.view.page;
        let mut node = Node::new(types.iter().copied()).id(&page.canonical).with("url", page.canonical.as_str());
        node.put("name", page.title.as_str());
        node.put("description", page.summary.as_str());
        node.put("inLanguage", page.lang.as_str());
        node.put("isPartOf", pointer(&self.site_id()));
        node.put("thumbnailUrl", page.open_graph.image.as_ref().map(|picture| picture.url.as_str()));
        if !page.breadcrumbs.is_empty() {
            node.put("breadcrumb", pointer(&self.breadcrumbs_id()));
        }
        node
    }

    fn breadcrumbs_id(&self) -> String {
        format!("{}#breadcrumbs", self.view.page.canonical)
    }

    /// The way from the home page.
    fn breadcrumbs(&self) -> Option<Json> {
        let crumbs = &self.view.page.breadcrumbs;
        let items: Vec<Json> = crumbs
            .iter()
            .zip(1..)
            .map(|(crumb, position)| {
                let address = crumb.href.as_ref().map(|href| self.absolute(href));
                let address = address.unwrap_or_else(|| self.view.page.canonical.clone());
                let item = Node::new(["ListItem"]).with("position", position).with("name", crumb.title.as_str());
                item.with("item", address).into()
            })
            .collect();
        let list = Node::new(["BreadcrumbList"]).id(&self.breadcrumbs_id()).with("itemListElement", Json::Array(items));
        (!crumbs.is_empty()).then(|| list.into())
    }

    /// The absolute form of a root-relative address.
    fn absolute(&self, href: &str) -> String {
        format!("{}{href}", self.portal.around.base.origin)
    }

    /// A page that is a list.
    fn list(&self, items: Vec<Json>) -> Vec<Json> {
        let mut page = self.page(&["CollectionPage"]);
        if !items.is_empty() {
            page.put("mainEntity", Node::new(["ItemList"]).with("itemListElement", Json::Array(items)));
        }
        [Json::from(page)].into_iter().chain(self.breadcrumbs()).collect()
    }

    /// Cards as items, in their places in the whole list; those of made-up entries are left out.
    fn cards(&self, cards: &[Card], pager: &Pager) -> Vec<Json> {
        let before = (pager.number.max(1) - 1) * self.portal.model.settings.per_page;
        let real = cards.iter().zip(before + 1..).filter(|(card, _)| card.badges.iter().all(|badge| badge.key != "illustrative"));
        real.map(|(card, position)| self.item(position, &card.title, &card.href)).collect()
    }

    /// What takes place, each entry once, the made-up ones left out.
    fn agenda<'i>(&self, items: impl IntoIterator<Item = &'i AgendaItem>) -> Vec<Json> {
        let mut seen = BTreeSet::new();
        let real = items.into_iter().filter(|item| item.badges.iter().all(|badge| badge.key != "illustrative"));
        self.links(real.map(|item| &item.link).filter(|link| seen.insert(link.href.clone())))
    }

    fn terms(&self, terms: &[TermLink]) -> Vec<Json> {
        terms.iter().zip(1..).map(|(term, position)| self.item(position, &term.text, &term.href)).collect()
    }

    /// Links as items, in their order.
    fn links<'l>(&self, links: impl Iterator<Item = &'l Link>) -> Vec<Json> {
        links.zip(1..).filter_map(|(link, position)| Some(self.item(position, &link.text, link.href.as_deref()?))).collect()
    }

    fn item(&self, position: usize, name: &str, href: &str) -> Json {
        Node::new(["ListItem"]).with("position", position).with("name", name).with("url", self.absolute(href)).into()
    }
}
