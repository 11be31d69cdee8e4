//! `robots.txt` (RFC 9309) and `security.txt` (RFC 9116). Both belong to the root of a host: a portal below it has nothing to
//! write, and its administrator is given the lines.

use std::fmt::Write as _;

use jiff::{ToSpan as _, civil::Date, tz::TimeZone};

use super::artifact;
use crate::{graph::Portal, render::artifact::Artifact};

/// The files, when the portal stands at the root of its host.
pub fn artifacts(portal: &Portal) -> Vec<Artifact> {
    if &*portal.around.base.path != "/" {
        return Vec::new();
    }
    let security = security_lines(portal).and_then(|lines| artifact(".well-known/security.txt", lines));
    security.into_iter().chain(artifact("robots.txt", lines(portal))).collect()
}

/// The lines of robots.txt. Everything may be fetched, also where search engines are not invited: a page must be read for its
/// `noindex` to be seen. Nothing may be fetched of a build with drafts.
pub fn lines(portal: &Portal) -> String {
    if portal.around.drafts {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", portal.url("sitemap.xml"))
}

/// The lines of security.txt; `None` without a contact that is an address, as RFC 9116 (2.5.3) asks.
pub fn security_lines(portal: &Portal) -> Option<String> {
    let settings = &portal.model.settings;
    let contact = settings.security_contact.as_ref()?;
    let is_address = ["mailto:", "https:", "tel:"].iter().any(|scheme| contact.starts_with(scheme));
    if !is_address || contact.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let languages: Vec<&str> = settings.languages.iter().map(|lang| lang.as_str()).collect();
    let mut lines = format!("Contact: {contact}\n");
    if let Some(day) = expires(portal) {
        let _infallible = writeln!(lines, "Expires: {day}T00:00:00Z");
    }
    let _infallible = writeln!(lines, "Preferred-Languages: {}", languages.join(", "));
    let _infallible = writeln!(lines, "Canonical: {}/.well-known/security.txt", portal.around.base.origin);
    Some(lines)
}

/// A year after the first of the build's month: less than a year ahead, as RFC 9116 (2.5.5) recommends, and the same for every
/// build of a month.
fn expires(portal: &Portal) -> Option<Date> {
    let today = portal.around.clock.now.to_zoned(TimeZone::UTC).date();
    today.first_of_month().checked_add(1.year()).ok()
}
