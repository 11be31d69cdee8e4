//! One page: its view, its prose, its template.

use std::collections::BTreeMap;

use super::{
    Compared,
    artifact::{Artifact, OutPath},
    data::OpenData,
    markdown::{self, Context, Linked},
    search::Search,
    theme::Theme,
};
use crate::{
    diag::Diagnostic,
    engine::{
        asked::heard,
        recall::{FileRecord, Ran},
    },
    graph::{
        Planned, Portal, answers,
        prose::{self, Resolver},
        view::{Content, Picture, ProseRef, View},
    },
    locale::{Args, Lang},
    model::Entry,
};

/// The words of Markdown in every language, made once.
pub(super) fn words(portal: &Portal) -> BTreeMap<Lang, markdown::Words> {
    let one = |lang: &Lang| {
        let word = |key: &str| portal.around.locales.words.word(lang, key, &Args::new()).text;
        let words = markdown::Words {
            alert_note: word("alert-note"),
            alert_tip: word("alert-tip"),
            alert_important: word("alert-important"),
            alert_warning: word("alert-warning"),
            alert_caution: word("alert-caution"),
            footnotes_title: word("footnotes-title"),
            footnote_back: word("footnote-back"),
            table_label: word("table-label"),
        };
        (lang.clone(), words)
    };
    portal.model.settings.languages.iter().map(one).collect()
}

/// All that a page is made with; what only some pages show is made when one of them asks.
pub(super) struct Parts<'a> {
    pub(super) theme: &'a Theme,
    pub(super) words: &'a BTreeMap<Lang, markdown::Words>,
    pub(super) open: &'a (dyn Fn() -> &'a OpenData + Sync),
    pub(super) search: &'a (dyn Fn() -> &'a Search + Sync),
}

/// A page, rendered or known to be what it was.
pub(super) enum Stepped {
    /// It was rendered.
    Made(Artifact, Ran),
    /// It is the same as in the build before.
    Kept(OutPath, FileRecord),
    /// There is nothing to show.
    Nothing,
}

/// What is made of `planned`: it is rendered only when something that it asks has another answer than when it was last
/// rendered, or what was made of it then is gone.
///
/// # Errors
/// The finding, at its place in the template.
pub(super) fn step(
    portal: &Portal,
    parts: &Parts<'_>,
    planned: &Planned,
    past: &Compared<'_>,
) -> Result<Stepped, Box<Diagnostic>> {
    if let Some((again, record)) = past.step(planned.path.as_str()) {
        portal.around.locales.words.still_missing(again.missed.iter());
        return Ok(Stepped::Kept(planned.path.clone(), record));
    }
    let (made, mut heard) = heard(|| page(portal, parts, planned));
    let Some(artifact) = made? else { return Ok(Stepped::Nothing) };
    heard.asked.extend([portal.question_of(planned), answers::of_world()]);
    heard.asked.sort_unstable();
    heard.asked.dedup();
    let ran = Ran { name: planned.path.as_str().to_owned(), heard, made: Some(FileRecord::of(&artifact.bytes)) };
    Ok(Stepped::Made(artifact, ran))
}

/// Renders `planned`.
///
/// # Errors
/// The finding, at its place in the template.
pub(super) fn page(portal: &Portal, parts: &Parts<'_>, planned: &Planned) -> Result<Option<Artifact>, Box<Diagnostic>> {
    let Some(mut view) = portal.view(planned) else { return Ok(None) };
    let lang = portal.page_lang(planned);
    portal.around.locales.words.ask(lang);
    match view.content {
        Content::Data { .. } => (parts.open)().complete(portal, lang, &mut view),
        Content::Search(_) => (parts.search)().complete(lang, &mut view),
        _ => {}
    }
    let prose = prose_of(portal, parts.theme, parts.words, planned, &view);
    let mut context = tera::Context::new();
    context.insert("page", &view.page);
    context.insert("content", &view.content);
    context.insert("prose", &prose);
    context.insert("charts", &super::chart::charts(&view));
    context.insert("maps", &super::map::maps(portal, &view));
    context.insert("structured", &super::structured::structured(portal, planned, &view));
    let html = parts.theme.render(lang, &view.template, &context, planned.path.as_str())?;
    Ok(Some(Artifact { path: view.path, bytes: html.into_bytes().into() }))
}

fn prose_of(
    portal: &Portal,
    theme: &Theme,
    words: &BTreeMap<Lang, markdown::Words>,
    planned: &Planned,
    view: &View,
) -> BTreeMap<String, String> {
    let (Some(owner), lang) = (portal.prose_owner(planned), portal.page_lang(planned)) else { return BTreeMap::new() };
    let none = markdown::Words::default();
    let words = words.get(lang).unwrap_or(&none);
    let resolver = Resolver::new(portal, owner, lang);
    let links = |target: &crate::parse::url::Target| match resolver.link(target) {
        prose::Linked::To { href, hreflang, external } => Linked::To { href, hreflang, external },
        prose::Linked::Plain => Linked::Plain,
    };
    let picture = |name: &str, alt: &str, caption: &str| figure(theme, lang, resolver.picture(name)?, alt, caption);
    let mut prose = BTreeMap::new();
    for (slot, text) in &view.prose {
        let anchors = if slot == "body" { anchors(portal, owner, lang) } else { Vec::new() };
        let context = Context { headings: &anchors, links: &links, picture: &picture, words };
        let text = match text {
            ProseRef::Body(number) => portal.model.body(*number),
            ProseRef::Field { text, .. } => text,
        };
        prose.insert(slot.clone(), markdown::html(text, &context));
    }
    prose
}

fn anchors(portal: &Portal, owner: &Entry, lang: &Lang) -> Vec<String> {
    portal.best(owner, lang).map(|text| prose::anchors(owner, text)).unwrap_or_default()
}

/// The figure of a picture in prose: the theme's, with what the text says of it.
fn figure(theme: &Theme, lang: &Lang, picture: &Picture, alt: &str, caption: &str) -> Option<String> {
    let mut shown = picture.clone();
    if !alt.is_empty() {
        shown.alt = alt.to_owned();
    }
    if !caption.is_empty() {
        shown.caption = Some(caption.to_owned());
    }
    let mut context = tera::Context::new();
    context.insert("picture", &shown);
    context.insert("sizes", "(min-width: 48rem) 44rem, 100vw");
    theme.component(lang, "picture", &context)
}
