//! `robots.txt` (RFC 9309) and `security.txt` (RFC 9116). Both belong to the root of a host: a portal below it has nothing to
//! write, and its administrator is given the lines.

use std::fmt::Write as _;

use super::artifact;
use crate::{graph::Portal, render::artifact::Artifact};

/// The files, when the portal stands at the root of its host.
pub fn artifacts(portal: &Portal) -> Vec<Artifact> {
    if !portal.around.base.is_root() {
        return Vec::new();
    }
    let security = security_lines(portal).and_then(|lines| artifact(".well-known/security.txt", lines));
    security.into_iter().chain(artifact("robots.txt", lines(portal))).collect()
}

/// The addresses at the root of the host and the lines that belong there, for the administrator of a host below which the portal
/// stands; nothing for a portal at the root.
pub fn for_the_host(portal: &Portal) -> Vec<(String, String)> {
    let base = &portal.around.base;
    if base.is_root() {
        return Vec::new();
    }
    let robots = (format!("{}/robots.txt", base.origin), format!("Sitemap: {}\n", portal.url("sitemap.xml")));
    let security = security_lines(portal).map(|lines| (format!("{}/.well-known/security.txt", base.origin), lines));
    std::iter::once(robots).chain(security).collect()
}

/// The lines of robots.txt. Everything may be fetched, also where search engines are not invited: a page must be read for its
/// `noindex` to be seen. Nothing may be fetched of a build with drafts.
pub fn lines(portal: &Portal) -> String {
    if portal.around.drafts {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", portal.url("sitemap.xml"))
}

/// The lines of security.txt; `None` without a contact.
pub fn security_lines(portal: &Portal) -> Option<String> {
    let contact = portal.security_address()?;
    let languages: Vec<&str> = portal.model.settings.languages.iter().map(|lang| lang.as_str()).collect();
    let mut lines = format!("Contact: {contact}\n");
    if let Some(day) = portal.security_expires() {
        let _infallible = writeln!(lines, "Expires: {day}T00:00:00Z");
    }
    let _infallible = writeln!(lines, "Preferred-Languages: {}", languages.join(", "));
    let _infallible = writeln!(lines, "Canonical: {}/.well-known/security.txt", portal.around.base.origin);
    Some(lines)
}
