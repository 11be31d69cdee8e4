//! Caddy 2: what a site's block imports. Directives stand in a `route`, where they keep their order; headers are written once
//! more for pages of errors, which Caddy answers apart from all the rest.

use super::{
    language::tiers,
    line,
    media::{MEDIA, Media},
    rules::{self, Rules, quoted},
};
use crate::graph::policy;

/// The file for `import`.
pub(super) fn caddyfile(rules: &Rules) -> String {
    let all = format!("{}*", rules.base);
    let mut out = format!(
        "# Caddy 2: for the site's block, after the folder of the site is named, for instance as\n\
         #     root {all} /srv/portal/public\n\
         #     import /srv/portal/.public.portolan/hosts/caddy.conf\n\
         # Made by portolan for {}; every build makes it anew.\n",
        rules.address
    );
    if !rules.stem().is_empty() {
        line(&mut out, &format!("redir {} {} 301", rules.stem(), rules.base));
    }
    line(&mut out, &format!("route {all} {{"));
    common(rules, &mut out, "\t");
    for (from, to) in &rules.redirects {
        let from = from.trim_end_matches('/');
        let sources = format!("{0}{from} {0}{from}/ {0}{from}/index.html", rules.base);
        line(&mut out, &format!("\t@former path {sources}").replace("@former", &former(from)));
        line(&mut out, &format!("\tredir {} {}{to} 301", former(from), rules.base));
    }
    languages(rules, &mut out);
    refused(rules, &mut out);
    files(rules, &mut out);
    line(&mut out, "}");
    errors(rules, &all, &mut out);
    out
}

/// A matcher's name for a former address.
fn former(from: &str) -> String {
    format!("@former-{}", from.replace(['/', '.'], "-"))
}

/// Headers of every answer.
fn common(rules: &Rules, out: &mut String, indent: &str) {
    line(out, &format!("{indent}header {{"));
    for (name, value) in &rules.headers {
        line(out, &format!("{indent}\t{name} \"{value}\""));
    }
    line(out, &format!("{indent}\t{} \"{}\"", rules::POLICY, rules.policy));
    line(out, &format!("{indent}\t{} {}", rules::EMBEDDING, rules::EMBEDDING_OWN));
    line(out, &format!("{indent}\tCache-Control \"{}\"\n{indent}}}", rules::ASK));
}

/// `/` without a query leads on to the language that the reader likes best. The last expression that matches counts, so they
/// stand in reverse.
fn languages(rules: &Rules, out: &mut String) {
    line(out, &format!("\t@root path {0} {0}index.html\n\theader @root Vary Accept-Language", rules.base));
    for (number, tier) in tiers(&rules.ranges).iter().enumerate().rev() {
        line(out, &format!("\t@like{number} {{\n\t\texpression `{{http.request.uri}} == \"{}\"`", rules.base));
        line(out, &format!("\t\theader_regexp like{number} Accept-Language `(?i){tier}`\n\t}}"));
        line(out, &format!("\tvars @like{number} portolan_range {{http.regexp.like{number}.1}}"));
    }
    line(out, "\tmap {http.vars.portolan_range} {portolan_home} {");
    for (range, lang) in &rules.ranges {
        line(out, &format!("\t\t~(?i)^{range}$ {}{lang}/", rules.base));
    }
    line(out, "\t\tdefault \"\"\n\t}\n\t@home not vars {portolan_home} \"\"\n\tredir @home {portolan_home} 302");
}

/// Nothing is there but what a build has made.
fn refused(rules: &Rules, out: &mut String) {
    let base = quoted(&rules.base);
    line(out, "\t@other not method GET HEAD\n\terror @other 405");
    line(out, &format!("\t@hidden {{\n\t\tpath_regexp `(?i){}`", rules::hidden()));
    line(out, &format!("\t\tnot path_regexp `^{base}{}$`\n\t}}\n\terror @hidden 404", rules::WELL_KNOWN));
    if !rules.stem().is_empty() {
        line(out, &format!("\turi strip_prefix {}", rules.stem()));
    }
    line(out, "\t@missing not file {path} {path}/index.html\n\terror @missing 404");
    line(out, "\t@foreign {\n\t\tfile {path}");
    line(out, &format!("\t\tnot path_regexp `^/(?:{}|{})$`\n\t}}\n\terror @foreign 404", rules.served(), rules::WELL_KNOWN));
}

fn files(rules: &Rules, out: &mut String) {
    line(out, "\t@chooser path / /index.html");
    line(out, &format!("\t@kept path /{}*\n\theader @kept Cache-Control \"{}\"", rules::IMMUTABLE, rules::KEEP));
    line(out, &format!("\t@drawing path *.svg\n\theader @drawing {} \"{}\"", rules::POLICY, policy::DRAWING));
    if let Some(search) = &rules.search {
        let pages: Vec<String> =
            search.languages.iter().map(|lang| format!("/{lang}/search/ /{lang}/search/index.html")).collect();
        line(out, &format!("\t@search path {}\n\theader @search {} \"{}\"", pages.join(" "), rules::POLICY, search.policy));
    }
    line(out, &format!("\t@open path {}\n\theader @open {{", paths(|media| media.open)));
    line(out, &format!("\t\t{} *\n\t\t{} {}\n\t}}", rules::READING, rules::EMBEDDING, rules::EMBEDDING_OPEN));
    // Set at the very end: whatever compresses adds a line of its own.
    line(out, &format!("\t@text {{\n\t\tpath */ {}\n\t\tnot path / /index.html\n\t}}", paths(|media| media.text)));
    for (matcher, value) in [("@text", "Accept-Encoding"), ("@chooser", "Accept-Language, Accept-Encoding")] {
        line(out, &format!("\theader {matcher} {{\n\t\tVary \"{value}\"\n\t\tdefer\n\t}}"));
    }
    let names: Vec<String> = MEDIA.iter().filter(|media| media.is_name()).map(|media| format!("*/{}", media.name)).collect();
    for (number, media) in MEDIA.iter().enumerate() {
        if media.is_name() {
            line(out, &format!("\t@type{number} path */{}", media.name));
        } else {
            line(out, &format!("\t@type{number} {{\n\t\tpath *{}\n\t\tnot path {}\n\t}}", media.name, names.join(" ")));
        }
        line(out, &format!("\theader @type{number} Content-Type \"{}\"", media.media_type));
    }
    line(out, "\tencode gzip\n\tfile_server {");
    if rules.precompressed {
        line(out, "\t\tprecompressed br gzip");
    }
    line(out, "\t}");
}

/// Endings as path matchers.
fn paths(wanted: impl Fn(&Media) -> bool) -> String {
    let names = MEDIA.iter().filter(|media| !media.is_name() && wanted(media)).map(|media| format!("*{}", media.name));
    names.collect::<Vec<_>>().join(" ")
}

/// The page of what is missing, in the language that the address begins with.
fn errors(rules: &Rules, all: &str, out: &mut String) {
    line(out, &format!("handle_errors {{\n\troute {all} {{"));
    common(rules, out, "\t\t");
    line(out, "\t\theader Content-Type \"text/html; charset=utf-8\"");
    line(out, &format!("\t\theader -{}", rules::READING));
    line(out, "\t\tmap {path} {portolan_missing} {");
    for lang in &rules.languages {
        line(out, &format!("\t\t\t~^{}{lang}(?:/|$) /{lang}/404.html", quoted(&rules.base)));
    }
    line(out, "\t\t\tdefault /404.html\n\t\t}\n\t\t@missing expression `{http.error.status_code} == 404`");
    line(out, "\t\trewrite @missing {portolan_missing}\n\t\tfile_server @missing\n\t}\n}");
}
