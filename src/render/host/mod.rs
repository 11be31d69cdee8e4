//! Files that tell web servers how to serve the site: one table of rules, one writer per server's syntax. Knows the portal's
//! addresses and the servers' rules; reads no template and writes nothing.
//!
//! What a server reads from the document root (`.htaccess`, `web.config`, `_headers`, `_redirects`) is part of the site; what an
//! administrator includes from elsewhere (nginx, Caddy) is kept beside it, where no server serves it.

mod apache;
mod caddy;
mod iis;
mod language;
pub mod media;
mod nginx;
mod rules;
mod static_hosts;
#[cfg(test)]
mod tests;

use super::artifact::{Artifact, OutPath};
use crate::graph::{Planned, Portal, route::HTACCESS};

pub use rules::Rules;

/// What servers are told.
#[derive(Debug, Default)]
pub struct HostFiles {
    /// Files of the site.
    pub inside: Vec<Artifact>,
    /// Files for the administrator, which are no part of it.
    pub beside: Vec<Artifact>,
}

/// The host files of a site that otherwise consists of the files at `paths`.
pub fn files<'p>(portal: &Portal, plan: &[Planned], paths: impl Iterator<Item = &'p str>) -> HostFiles {
    let rules = Rules::new(portal, plan, paths);
    let all = |files: Vec<(&str, String)>| files.into_iter().filter_map(|(path, text)| artifact(path, text)).collect();
    HostFiles {
        inside: all(vec![
            (HTACCESS, apache::htaccess(&rules)),
            ("_headers", static_hosts::headers(&rules)),
            ("_redirects", static_hosts::redirects(&rules)),
            ("web.config", iis::web_config(&rules)),
        ]),
        beside: all(vec![
            ("caddy.conf", caddy::caddyfile(&rules)),
            ("nginx-http.conf", nginx::http(&rules)),
            ("nginx-server.conf", nginx::server(&rules)),
        ]),
    }
}

/// Whether the file at `path` is for servers, not for visitors.
pub fn is_for_servers(path: &str) -> bool {
    path == HTACCESS || matches!(path, "_headers" | "_redirects" | "web.config") || path.ends_with(".br") || path.ends_with(".gz")
}

fn artifact(path: &str, text: String) -> Option<Artifact> {
    Some(Artifact { path: OutPath::new(path).ok()?, bytes: text.into_bytes().into() })
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
