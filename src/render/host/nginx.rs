//! nginx: maps for its `http` block, a location for its `server` block. Headers vary by `map` alone, as a location's own
//! `add_header` drops those around it; every path becomes a file's name by `map` too, so that one location is enough.

use super::{
    language::tiers,
    line,
    media::{MEDIA, UNKNOWN},
    rules::{self, Rules, quoted},
};
use crate::engine::Digest;

/// The names of this site's variables. Maps are known to a whole nginx, which may serve several portals.
struct Names(String);

impl Names {
    fn of(rules: &Rules) -> Self {
        Self(Digest::of(rules.address.as_bytes()).to_string().chars().take(6).collect())
    }

    fn name(&self, name: &str) -> String {
        format!("portolan_{name}_{}", self.0)
    }

    /// `map SOURCE $NAME { … }`, never remembered: an error page is another path within the same request.
    fn map(&self, out: &mut String, source: &str, name: &str, items: &[(String, String)]) {
        line(out, &format!("map {source} ${} {{", self.name(name)));
        line(out, "    volatile;");
        for (key, value) in items {
            let key = if key == "default" { key.clone() } else { format!("\"{key}\"") };
            line(out, &format!("    {key} \"{value}\";"));
        }
        line(out, "}");
    }
}

fn default(value: &str) -> (String, String) {
    ("default".to_owned(), value.to_owned())
}

/// The maps, for the `http` block.
pub(super) fn http(rules: &Rules) -> String {
    let names = Names::of(rules);
    let mut out = format!(
        "# nginx, 1 of 2: for the http block, for instance as\n\
         #     include /srv/portal/.public.portolan/hosts/nginx-http.conf;\n\
         # Made by portolan for {}; every build makes it anew.\n",
        rules.address
    );
    files(rules, &names, &mut out);
    headers(rules, &names, &mut out);
    languages(rules, &names, &mut out);
    out
}

/// From the address to the file, to the page of what is missing.
fn files(rules: &Rules, names: &Names, out: &mut String) {
    let stem = quoted(rules.stem());
    let (folder, file, bare) = (names.name("in"), names.name("at"), names.name("bare"));
    let hidden = rules::hidden();
    let nothing = "/.missing";
    let known = names.name("known");
    let items = [
        default(nothing),
        (format!(r"~^{stem}(?<{known}>/{})$", rules::WELL_KNOWN), format!("${known}")),
        (format!("~*{hidden}"), nothing.to_owned()),
        (format!("~^{stem}(?<{folder}>/(?:.*/)?)$"), format!("${{{folder}}}index.html")),
        (format!("~^{stem}(?<{file}>/{})$", rules.served()), format!("${file}")),
    ];
    names.map(out, "$uri", "file", &items);
    names.map(
        out,
        "$uri",
        "folder",
        &[
            default(nothing),
            (format!("~*{hidden}"), nothing.to_owned()),
            (format!("~^{stem}(?<{bare}>/.*[^/])$"), format!("${bare}")),
        ],
    );
    let mut missing = vec![default(&format!("{}404.html", rules.base))];
    for lang in &rules.languages {
        missing.push((format!("~^{stem}/{lang}(?:/|$)"), format!("{}{lang}/404.html", rules.base)));
    }
    names.map(out, "$uri", "missing", &missing);
}

/// Headers that vary. When they are written, `$uri` is the file's path below the site's folder, that of an error's page among
/// them; of a redirection it is the address.
fn headers(rules: &Rules, names: &Names, out: &mut String) {
    let stem = quoted(rules.stem());
    let drawing = ("~*\\.svg$".to_owned(), crate::graph::policy::DRAWING.to_owned());
    let search = rules.search.as_ref().map(|search| (format!("~^(?:{stem})?/{}$", search.pages()), search.policy.clone()));
    let policies: Vec<_> = [default(&rules.policy), drawing].into_iter().chain(search).collect();
    names.map(out, "$uri", "policy", &policies);
    let kept = format!("~^(?:200|206|304)(?:{stem})?/{}", rules::IMMUTABLE);
    names.map(out, "$status$uri", "cache", &[default(rules::ASK), (kept, rules::KEEP.to_owned())]);
    let open = format!("~{}$", rules::endings(|media| media.open));
    names.map(out, "$uri", "reading", &[default(""), (open.clone(), "*".to_owned())]);
    let embedding = [default(rules::EMBEDDING_OWN), (open, rules::EMBEDDING_OPEN.to_owned())];
    names.map(out, "$uri", "embedding", &embedding);
    let text = format!("~{}$", rules::endings(|media| media.text));
    let root = format!("~^(?:{stem})?/(?:index\\.html)?$");
    let vary = [default(""), (root, "Accept-Language, Accept-Encoding".to_owned()), (text, "Accept-Encoding".to_owned())];
    names.map(out, "$uri", "vary", &vary);
}

/// From what the reader likes to a language's home; nothing where the chooser was asked for by a query or nothing fits.
fn languages(rules: &Rules, names: &Names, out: &mut String) {
    let range = names.name("like");
    let liked: Vec<(String, String)> = std::iter::once(default(""))
        .chain(tiers(&rules.ranges).into_iter().map(|tier| (format!("~*{}", named(&tier, &range)), format!("${range}"))))
        .collect();
    names.map(out, "$http_accept_language", "range", &liked);
    let homes: Vec<(String, String)> = std::iter::once(default(""))
        .chain(
            rules
                .ranges
                .iter()
                .map(|(range, lang)| (format!("~*^{}:{range}$", quoted(&rules.base)), format!("{}{lang}/", rules.base))),
        )
        .collect();
    names.map(out, &format!("$request_uri:${}", names.name("range")), "home", &homes);
}

/// The expression with its one group named.
fn named(tier: &str, name: &str) -> String {
    tier.replacen(r"\s*(", &format!(r"\s*(?<{name}>"), 1)
}

/// The location, for the `server` block.
pub(super) fn server(rules: &Rules) -> String {
    let names = Names::of(rules);
    let var = |name: &str| format!("${}", names.name(name));
    let mut out = format!(
        "# nginx, 2 of 2: for the server block, after the folder of the site is named, for instance as\n\
         #     set $portolan_root /srv/portal/public;\n\
         #     include /srv/portal/.public.portolan/hosts/nginx-server.conf;\n\
         # With the module ngx_brotli, `brotli_static on;` before it sends `.br` files too.\n\
         # Made by portolan for {}; every build makes it anew.\n",
        rules.address
    );
    if !rules.stem().is_empty() {
        line(&mut out, &format!("location = {} {{ absolute_redirect off; return 301 {}; }}", rules.stem(), rules.base));
    }
    line(&mut out, &format!("location ^~ {} {{", rules.base));
    settings(rules, &names, &mut out);
    let send = format!("try_files {} =404;", var("file"));
    line(&mut out, &format!("    if (-f $portolan_root{}/index.html) {{ return 301 $uri/$is_args$args; }}", var("folder")));
    line(&mut out, &format!("    {send}"));
    line(&mut out, &format!("    location = {} {{", rules.base));
    line(&mut out, &format!("        if ({}) {{ return 302 {}; }}", var("home"), var("home")));
    line(&mut out, &format!("        {send}\n    }}"));
    for media in MEDIA.iter().filter(|media| media.is_name()) {
        line(&mut out, &format!("    location ~ /{}$ {{", quoted(media.name)));
        line(&mut out, &format!("        types {{ }}\n        default_type \"{}\";\n        {send}\n    }}", media.media_type));
    }
    for (from, to) in &rules.redirects {
        for from in [from.as_str(), from.trim_end_matches('/'), &format!("{from}index.html")] {
            line(&mut out, &format!("    location = {}{from} {{ return 301 {}{to}$is_args$args; }}", rules.base, rules.base));
        }
    }
    line(&mut out, "}");
    out
}

/// What holds for the whole location.
fn settings(rules: &Rules, names: &Names, out: &mut String) {
    let var = |name: &str| format!("${}", names.name(name));
    line(out, "    root $portolan_root;\n    absolute_redirect off;\n    autoindex off;\n    types {");
    for media in MEDIA.iter().filter(|media| !media.is_name()) {
        line(out, &format!("        \"{}\" {};", media.media_type, &media.name[1..]));
    }
    line(out, &format!("    }}\n    default_type {UNKNOWN};\n    error_page 403 404 =404 {};", var("missing")));
    for (name, value) in &rules.headers {
        line(out, &format!("    add_header {name} \"{value}\" always;"));
    }
    let varying = [
        (rules::POLICY, "policy"),
        ("Cache-Control", "cache"),
        (rules::EMBEDDING, "embedding"),
        (rules::READING, "reading"),
        ("Vary", "vary"),
    ];
    for (name, value) in varying {
        line(out, &format!("    add_header {name} {} always;", var(value)));
    }
    let mut types: Vec<String> =
        MEDIA.iter().filter(|media| media.text).map(|media| format!("\"{}\"", media.media_type)).collect();
    types.sort_unstable();
    types.dedup();
    // At nginx's own level 1 pages are a sixth heavier; 6 is what other servers do.
    line(
        out,
        &format!(
            "    gzip on;\n    gzip_comp_level 6;\n    gzip_vary off;\n    gzip_proxied any;\n    gzip_types {};",
            types.join(" ")
        ),
    );
    line(out, if rules.precompressed { "    gzip_static on;" } else { "    gzip_static off;" });
}
