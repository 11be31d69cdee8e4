//! What machines read of the site as a whole: sitemap, robots.txt and security.txt, feeds, calendars, cards. Knows the portal and
//! the formats' rules; never a template, and no time but the portal's clock.

pub mod atom;
pub mod calendar;
mod entries;
pub mod json;
mod lines;
pub mod robots;
pub mod sitemap;
#[cfg(test)]
mod tests;
pub mod vcard;
mod xml;
mod zone;

use crate::{
    graph::{Planned, Portal},
    locale::{Args, Lang, PartialDate},
    model::Entry,
    render::artifact::{Artifact, OutPath},
};

/// Every file of this folder, in the order of paths.
pub fn artifacts(portal: &Portal, plan: &[Planned]) -> Vec<Artifact> {
    // Drafts are looked at by those who have the address: nothing may lead others to them, or carry them away.
    if portal.around.drafts {
        return robots::artifacts(portal);
    }
    let mut all = sitemap::artifacts(portal, plan);
    all.extend(robots::artifacts(portal));
    for feed in entries::feeds(portal) {
        all.extend(atom::artifact(&feed));
        all.extend(json::artifact(&feed));
    }
    all.extend(calendar::artifacts(portal));
    all.extend(vcard::artifacts(portal));
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// A file of text. `None` for a path that cannot be one: its slugs have been reported with their pages.
fn artifact(path: &str, text: String) -> Option<Artifact> {
    Some(Artifact { path: OutPath::new(path).ok()?, bytes: text.into_bytes().into() })
}

/// The host that the portal gives itself in portal.toml, without a port: identifiers must not change with the address that
/// one build is made for.
fn host(portal: &Portal) -> &str {
    let origin = &portal.model.settings.base_url.origin;
    let host = origin.split_once("://").map_or(&**origin, |(_, host)| host);
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// The title of an entry as it leaves the site, where no badge stands beside it: a made-up one says so itself.
fn labelled(portal: &Portal, entry: &Entry, title: &str, lang: &Lang) -> String {
    if !entry.is("illustrative") {
        return title.to_owned();
    }
    portal.around.locales.words.word(lang, "calendar-illustrative", &Args::new().text("title", title)).text
}

/// Midnight that begins the last day a date may mean, in the portal's zone.
fn instant(portal: &Portal, date: PartialDate) -> Option<jiff::Zoned> {
    date.last_day().to_zoned(portal.model.settings.timezone.clone()).ok()
}
