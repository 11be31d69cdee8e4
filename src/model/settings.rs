//! `portal.toml`: what the portal is called, where it stands, which languages it has.

use std::{collections::BTreeMap, sync::Arc};

use jiff::tz::TimeZone;

use super::{
    codes::{BAD_LANGUAGE_TAG, BAD_SETTING, SECURITY_CONTACT, UNKNOWN_CHOICE},
    facet::{self, Bands},
    form::{Form, wrong},
    gates::Gates,
    open_data::{self, OpenData},
    outlines::{self, MapSettings},
};
use crate::{
    diag::{Checked, Diagnostic, Span},
    locale::{BadTag, Fallbacks, Lang},
    parse::{Node, Table, Value},
};

/// A portal's settings.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The portal's name per language.
    pub name: BTreeMap<Lang, Arc<str>>,
    /// What it is called where there is little room, per language.
    pub short_name: BTreeMap<Lang, Arc<str>>,
    /// Where it will be served, with a closing slash.
    pub base_url: BaseUrl,
    /// Decides what "today" is.
    pub timezone: TimeZone,
    /// IANA name of `timezone`.
    pub timezone_name: Arc<str>,
    /// The language that facts and texts are first written in.
    pub source_language: Lang,
    /// All languages, in the order in which they are offered.
    pub languages: Vec<Lang>,
    /// From language to language.
    pub fallbacks: Fallbacks,
    /// x-default is the first of these that exists.
    pub x_default: Vec<Lang>,
    /// Name of the theme.
    pub theme: Arc<str>,
    /// Whether search engines are invited.
    pub index: bool,
    /// A Fluent key whose word stands on every page.
    pub notice: Option<Arc<str>>,
    /// Whether publication needs an approval.
    pub approval_required: bool,
    /// Hosts that content may link to.
    pub outbound: Vec<Arc<str>>,
    /// How pictures are made.
    pub images: ImageSettings,
    /// Years for which lunisolar dates are computed.
    pub lunar: (i16, i16),
    /// Entries on a page of a list.
    pub per_page: usize,
    /// Whether each language has a search.
    pub search: bool,
    /// Whether compressed files stand beside those of text, for hosts that send them as they are.
    pub precompress: bool,
    /// Into what amounts of money fall where a kind does not say.
    pub bands: Bands,
    /// Where security reports go (RFC 9116), as a `mailto:`, `https:` or `tel:` address.
    pub security_contact: Option<Arc<str>>,
    /// What is said of the open data.
    pub data: OpenData,
    /// The outlines that the portal's authority has approved, without which no coast is drawn.
    pub map: Option<MapSettings>,
    /// What must have been seen of a translation before it is published.
    pub gates: Gates,
}

/// How pictures are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageSettings {
    /// Widths in pixels; empty for the theme's.
    pub widths: Vec<u32>,
    /// `webp`, `jpeg`, `avif`; the last is the fallback.
    pub formats: Vec<Arc<str>>,
    /// 1–100.
    pub quality: u8,
    /// Whether a picture is drawn for every page that people may share.
    pub open_graph: bool,
}

/// An absolute address that ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.org`.
    pub origin: Arc<str>,
    /// `/` or `/a/b/`.
    pub path: Arc<str>,
}

impl BaseUrl {
    /// Reads `https://host[:port]/[path/]`; a missing closing slash is added.
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host_fits = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b));
        let path = path.trim_matches('/');
        let path_fits = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/".contains(&b))
            && !path.split('/').any(|part| part == ".." || part == ".")
            && !path.contains("//");
        if !matches!(scheme, "http" | "https") || !host_fits || !path_fits {
            return None;
        }
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Some(Self { origin: format!("{scheme}://{}", host.to_ascii_lowercase()).into(), path: path.into() })
    }

    /// Whether the site is served over https.
    pub fn is_secure(&self) -> bool {
        self.origin.starts_with("https:")
    }

    /// Whether the site stands at the root of its host.
    pub fn is_root(&self) -> bool {
        &*self.path == "/"
    }

    /// The address of a path below the root of the site (`vi/` → `/a/b/vi/`), for links.
    pub fn href(&self, below: &str) -> String {
        format!("{}{below}", self.path)
    }

    /// The absolute address of a path below the root of the site.
    pub fn absolute(&self, below: &str) -> String {
        format!("{}{}{below}", self.origin, self.path)
    }
}

impl Settings {
    /// Whether `lang` is one of the portal's.
    pub fn has(&self, lang: &Lang) -> bool {
        self.languages.contains(lang)
    }

    /// What the portal is called where there is little room; its name, when it has no shorter one.
    pub fn short_name_in(&self, lang: &Lang) -> Arc<str> {
        let chain = self.fallbacks.chain(lang);
        chain
            .iter()
            .find_map(|l| self.short_name.get(l).or_else(|| self.name.get(l)))
            .cloned()
            .unwrap_or_else(|| self.name_in(lang))
    }

    /// The portal's name in `lang`, or in the first language of its chain that has one.
    pub fn name_in(&self, lang: &Lang) -> Arc<str> {
        let chain = self.fallbacks.chain(lang);
        chain.iter().find_map(|l| self.name.get(l)).or_else(|| self.name.values().next()).cloned().unwrap_or_default()
    }

    /// Reads portal.toml. `None` only when no portal can be made of it.
    pub fn read(table: &Table, span: Span) -> Checked<Option<Self>> {
        let mut diagnostics = Vec::new();
        let found = &mut diagnostics;
        let mut form = Form::new(table, span, "");
        let source = form.need("source_language", found).and_then(|node| lang(node, "source_language", found));
        let languages = languages(&mut form, found);
        let name = form.need("name", found).map(|node| names(node, "name", found)).unwrap_or_default();
        let short_name = form.take("short_name").map(|node| names(node, "short_name", found)).unwrap_or_default();
        let base_url = base_url(&mut form, found);
        let timezone = timezone(&mut form, found);
        let fallback = fallback(&mut form, &languages, found);
        let x_default = listed(&mut form, "x_default", &languages, found);
        let theme = form.text("theme", found).unwrap_or("harbour").into();
        let index = form.bool("index", found).unwrap_or(true);
        let notice = form.text("notice", found).map(Arc::from);
        let approval_required = approval(&mut form, found);
        let outbound = outbound(&mut form, found);
        let images = images(&mut form, found);
        let lunar = lunar(&mut form, found);
        let per_page = form.integer("per_page", 1, 500, found).map_or(24, |n| n as usize);
        let search = form.bool("search", found).unwrap_or(true);
        let precompress = form.bool("precompress", found).unwrap_or(false);
        let bands = bands(&mut form, found);
        let security_contact = security_contact(&mut form, found);
        let data = open_data::read(&mut form, found);
        let map = outlines::settings(&mut form, found);
        let gates = Gates::read(&mut form, found);
        form.finish(found);
        let (Some(source_language), Some(base_url), false) = (source, base_url, languages.is_empty()) else {
            return (None, diagnostics);
        };
        if !languages.contains(&source_language) {
            let finding = Diagnostic::at(&BAD_SETTING, span).arg("field", "source_language");
            found.push(finding.arg("reason", "it is not one of `languages`").arg("expected", "list it there"));
        }
        let (timezone_name, timezone) = timezone.unwrap_or(("UTC".into(), TimeZone::UTC));
        let x_default = if x_default.is_empty() { vec![source_language.clone()] } else { x_default };
        let settings = Self {
            name,
            short_name,
            base_url,
            timezone,
            timezone_name,
            fallbacks: Fallbacks::new(fallback, source_language.clone()),
            source_language,
            languages,
            x_default,
            theme,
            index,
            notice,
            approval_required,
            outbound,
            images,
            lunar,
            per_page,
            search,
            precompress,
            bands,
            security_contact,
            data,
            map,
            gates,
        };
        (Some(settings), diagnostics)
    }
}

/// The language that `node` names.
pub(super) fn lang(node: &Node, field: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Lang> {
    let Some(text) = node.text() else {
        diagnostics.push(wrong(node, field, "a language tag in quotation marks"));
        return None;
    };
    match Lang::parse(text) {
        Ok(lang) => Some(lang),
        Err(bad) => {
            diagnostics.push(bad_tag(&bad, text, node.span));
            None
        }
    }
}

/// The finding that `text` is no language tag.
pub(super) fn bad_tag(bad: &BadTag, text: &str, span: Span) -> Diagnostic {
    let finding = Diagnostic::at(&BAD_LANGUAGE_TAG, span).arg("written", text).arg("reason", bad);
    match bad.suggestion() {
        Some(better) => finding.arg("suggestion", format!("; perhaps `{better}`")).fix(span, format!("\"{better}\"")),
        None => finding,
    }
}

fn languages(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Vec<Lang> {
    let mut languages: Vec<Lang> = Vec::new();
    let Some(node) = form.need("languages", found) else { return languages };
    let Some(items) = node.list() else {
        found.push(wrong(node, "languages", "a list of language tags, as in [\"vi\", \"en\"]"));
        return languages;
    };
    for item in items {
        if let Some(lang) = lang(item, "languages", found).filter(|lang| !languages.contains(lang)) {
            languages.push(lang);
        }
    }
    languages
}

fn names(node: &Node, field: &str, found: &mut Vec<Diagnostic>) -> BTreeMap<Lang, Arc<str>> {
    let mut names = BTreeMap::new();
    let Some(table) = node.table() else {
        found.push(wrong(node, field, "a name per language, as in { vi = \"…\", en = \"…\" }"));
        return names;
    };
    for (key, value) in table.entries() {
        match (Lang::parse(&key.name), value.text()) {
            (Ok(lang), Some(text)) => drop(names.insert(lang, text.into())),
            (Err(bad), _) => found.push(bad_tag(&bad, &key.name, key.span)),
            (_, None) => found.push(wrong(value, field, "text in quotation marks")),
        }
    }
    names
}

/// Whom finders of weaknesses are to turn to: an address with a scheme that RFC 9116 (2.5.3) has.
fn security_contact(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Arc<str>> {
    let node = form.take("security_contact")?;
    let Some(text) = node.text() else {
        found.push(wrong(node, "security_contact", "text in quotation marks"));
        return None;
    };
    let is_address = ["mailto:", "https://", "tel:"].iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme));
    if !is_address || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        found.push(Diagnostic::at(&SECURITY_CONTACT, node.span).arg("written", text));
        return None;
    }
    Some(text.into())
}

fn bad(node: &Node, field: &str, reason: &str, expected: &str) -> Diagnostic {
    Diagnostic::at(&BAD_SETTING, node.span).arg("field", field).arg("reason", reason).arg("expected", expected)
}

fn base_url(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<BaseUrl> {
    let node = form.need("base_url", found)?;
    let base = node.text().and_then(BaseUrl::parse);
    if base.is_none() {
        found.push(bad(node, "base_url", "it is not an address", "write it whole, as in \"https://example.org/\""));
    }
    base
}

fn timezone(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<(Arc<str>, TimeZone)> {
    let node = form.need("timezone", found)?;
    let zone = node.text().and_then(|name| Some((Arc::from(name), TimeZone::get(name).ok()?)));
    if zone.is_none() {
        found.push(bad(node, "timezone", "there is no such zone", "write an IANA name, as in \"Asia/Ho_Chi_Minh\""));
    }
    zone
}

fn fallback(form: &mut Form<'_>, languages: &[Lang], found: &mut Vec<Diagnostic>) -> BTreeMap<Lang, Vec<Lang>> {
    let mut map = BTreeMap::new();
    let Some(node) = form.take("fallback") else { return map };
    let Some(mut inner) = Form::of(node, "fallback/", found) else { return map };
    for (key, _) in inner.rest().entries() {
        match Lang::parse(&key.name) {
            Ok(from) if languages.contains(&from) => {
                let to = listed(&mut inner, &key.name, languages, found);
                map.insert(from, to);
            }
            Ok(_) => found.push(not_listed(key.span, "fallback", &key.name, languages)),
            Err(bad) => found.push(bad_tag(&bad, &key.name, key.span)),
        }
    }
    map
}

fn not_listed(span: Span, field: &str, written: &str, languages: &[Lang]) -> Diagnostic {
    let known: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    Diagnostic::at(&UNKNOWN_CHOICE, span).arg("field", field).arg("written", written).arg("known", known.join(", "))
}

/// A list of languages, each of the portal's.
fn listed(form: &mut Form<'_>, name: &str, languages: &[Lang], found: &mut Vec<Diagnostic>) -> Vec<Lang> {
    let mut list = Vec::new();
    for (text, span) in form.texts(name, found).unwrap_or_default() {
        match Lang::parse(text) {
            Ok(lang) if languages.contains(&lang) => list.push(lang),
            Ok(_) => found.push(not_listed(span, name, text, languages)),
            Err(bad) => found.push(bad_tag(&bad, text, span)),
        }
    }
    list
}

fn approval(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> bool {
    let Some(node) = form.take("approval") else { return false };
    match node.text() {
        Some("required") => true,
        Some("optional") => false,
        _ => {
            found.push(wrong(node, "approval", "\"optional\" or \"required\""));
            false
        }
    }
}

fn outbound(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Vec<Arc<str>> {
    let Some(mut links) = form.take("links").and_then(|node| Form::of(node, "links/", found)) else { return Vec::new() };
    let hosts = links.texts("outbound", found).unwrap_or_default();
    links.finish(found);
    hosts.into_iter().map(|(host, _)| host.to_ascii_lowercase().into()).collect()
}

fn images(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> ImageSettings {
    let mut settings =
        ImageSettings { widths: Vec::new(), formats: vec!["webp".into(), "jpeg".into()], quality: 80, open_graph: true };
    let Some(mut images) = form.take("images").and_then(|node| Form::of(node, "images/", found)) else { return settings };
    if let Some(node) = images.take("widths") {
        settings.widths = widths(node, "images/widths", found);
    }
    if let Some(formats) = images.texts("formats", found) {
        settings.formats = Vec::new();
        for (format, span) in formats {
            if matches!(format, "webp" | "jpeg" | "avif") {
                settings.formats.push(format.into());
            } else {
                let finding = Diagnostic::at(&UNKNOWN_CHOICE, span).arg("field", "images/formats");
                found.push(finding.arg("written", format).arg("known", "avif, webp, jpeg"));
            }
        }
    }
    if let Some(quality) = images.integer("quality", 1, 100, found) {
        settings.quality = u8::try_from(quality).unwrap_or(80);
    }
    settings.open_graph = images.bool("open_graph", found).unwrap_or(true);
    images.finish(found);
    settings
}

/// The bands of money: of dollars of the United States, unless the portal says otherwise.
fn bands(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Bands {
    let Some(mut bands) = form.take("bands").and_then(|node| Form::of(node, "bands/", found)) else { return Bands::default() };
    let currency = bands.need("currency", found).and_then(|node| facet::currency(node, "bands/currency", found));
    let limits = bands.need("limits", found).map(|node| facet::limits(node, "bands/limits", found));
    bands.finish(found);
    match (currency, limits) {
        (Some(currency), Some(limits)) if !limits.is_empty() => Bands { currency, limits },
        _ => Bands::default(),
    }
}

/// A list of widths in pixels.
pub(crate) fn widths(node: &Node, field: &str, found: &mut Vec<Diagnostic>) -> Vec<u32> {
    let mut widths = Vec::new();
    for item in node.list().unwrap_or(std::slice::from_ref(node)) {
        match &item.value {
            Value::Number(digits) if digits.parse::<u32>().is_ok_and(|n| (16..=8_000).contains(&n)) => {
                widths.extend(digits.parse::<u32>().ok());
            }
            _ => found.push(wrong(item, field, "a list of widths in pixels from 16 to 8000")),
        }
    }
    widths.sort_unstable();
    widths.dedup();
    widths
}

fn lunar(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> (i16, i16) {
    let Some(mut span) = form.take("lunar").and_then(|node| Form::of(node, "lunar/", found)) else { return (2024, 2035) };
    // Before 1968 published Vietnamese tables differ, after 2199 none are published.
    let from = span.integer("from", 1968, 2199, found).unwrap_or(2024);
    let to = span.integer("to", from, 2199, found).unwrap_or(from + 10);
    span.finish(found);
    (i16::try_from(from).unwrap_or(2024), i16::try_from(to).unwrap_or(2035))
}
