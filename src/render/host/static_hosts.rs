//! Netlify and Cloudflare Pages: `_headers` and `_redirects`. The two read the same files by slightly different rules; here is
//! what both take. Where two rules set one header, its values are joined, so rules for one header never meet.

use super::{
    line,
    media::MEDIA,
    rules::{self, Rules},
};
use crate::graph::policy;

/// `_headers`.
pub(super) fn headers(rules: &Rules) -> String {
    let base = &rules.base;
    let mut out = format!(
        "# Netlify and Cloudflare Pages read this from the top of the host. Netlify: custom headers; Cloudflare: Pages, headers.\n\
         # Made by portolan for {}; every build makes it anew.\n\n{base}*\n",
        rules.address
    );
    for (name, value) in &rules.headers {
        line(&mut out, &format!("  {name}: {value}"));
    }
    line(&mut out, &format!("\n{base}{}*\n  Cache-Control: {}", rules::IMMUTABLE, rules::KEEP));
    // Drawings are assets; the other assets load nothing, so that the drawings' policy does for all of them.
    line(&mut out, &format!("  {}: {}", rules::POLICY, policy::DRAWING));
    for page in ["", "index.html", "404.html"] {
        line(&mut out, &format!("\n{base}{page}\n  {}: {}", rules::POLICY, rules.policy));
    }
    // A page that searches lies below `<language>/*`, and one page takes no two policies: so they all get the one for it here. Each
    // page carries its own besides, and of two policies a browser keeps both.
    let policy = rules.search.as_ref().map_or(&rules.policy, |search| &search.policy);
    for lang in &rules.languages {
        line(&mut out, &format!("\n{base}{lang}/*\n  {}: {policy}", rules::POLICY));
    }
    for media in MEDIA.iter().filter(|media| media.is_name()) {
        line(&mut out, &format!("\n{base}*/{}\n  Content-Type: {}", media.name, media.media_type));
    }
    // The endings of names (`.xml`, `.json`) would meet the names; hosts know these two types by themselves.
    let named = |ending: &str| MEDIA.iter().any(|media| media.is_name() && media.name.ends_with(ending));
    for media in MEDIA.iter().filter(|media| !media.is_name()) {
        line(&mut out, "");
        line(&mut out, &format!("{base}*{}", media.name));
        if !named(media.name) {
            line(&mut out, &format!("  Content-Type: {}", media.media_type));
        }
        let embedding = if media.open { rules::EMBEDDING_OPEN } else { rules::EMBEDDING_OWN };
        line(&mut out, &format!("  {}: {embedding}", rules::EMBEDDING));
        if media.open {
            line(&mut out, &format!("  {}: *", rules::READING));
        }
    }
    out
}

/// `_redirects`. There is none at `/`: it could not tell the chooser asked for (`/?`) from a first visit, and would force a
/// language on everybody.
pub(super) fn redirects(rules: &Rules) -> String {
    let base = &rules.base;
    let mut out = format!(
        "# Netlify and Cloudflare Pages read this from the top of the host. `301!` and `404` are Netlify's; Cloudflare passes over\n\
         # those lines, reads the others, and finds the 404 pages by itself.\n\
         # Made by portolan for {}; every build makes it anew.\n\n",
        rules.address
    );
    for (from, to) in &rules.redirects {
        line(&mut out, &format!("{base}{from} {base}{to} 301!\n{base}{from} {base}{to} 301"));
    }
    for name in [".htaccess", "web.config"] {
        line(&mut out, &format!("{base}{name} {base}404.html 404!"));
    }
    for lang in &rules.languages {
        line(&mut out, &format!("{base}{lang}/* {base}{lang}/404.html 404"));
    }
    line(&mut out, &format!("{base}* {base}404.html 404"));
    out
}
