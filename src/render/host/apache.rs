//! Apache 2.4: one `.htaccess` at the top of the site, which needs no more than `AllowOverride FileInfo`, `mod_rewrite` and
//! `mod_headers`. Directives of the class Options (`Options`, `DirectoryIndex`, `ExpiresActive`) would break the whole site where
//! they are not allowed, so there are none.

use super::{
    language::{takes, tiers},
    line,
    media::{MEDIA, Media},
    rules::{self, Rules, quoted},
};
use crate::graph::policy;

/// Compressed forms, the better one first: the coding and the ending.
const CODINGS: &[(&str, &str)] = &[("br", "br"), ("gzip", "gz")];

/// True of the visitor's own request, not of what Apache asks itself for after a rewriting or an error.
const FIRST: &str = "    RewriteCond %{ENV:REDIRECT_STATUS} ^$";

/// `.htaccess`.
pub(super) fn htaccess(rules: &Rules) -> String {
    let mut out = format!(
        "# Apache 2.4, read from the site's folder where the server says `AllowOverride FileInfo` (or All).\n\
         # Needs mod_rewrite and mod_headers: a2enmod rewrite headers\n\
         # Made by portolan for {}; every build makes it anew.\n\n",
        rules.address
    );
    types(&mut out);
    missing(rules, &mut out);
    headers(rules, &mut out);
    rewriting(rules, &mut out);
    out
}

fn types(out: &mut String) {
    for media in MEDIA.iter().filter(|media| !media.is_name()) {
        line(out, &format!("AddType \"{}\" {}", media.media_type, media.name));
    }
    for media in MEDIA.iter().filter(|media| media.is_name()) {
        line(out, &format!("<Files \"{}\">\n    ForceType \"{}\"\n</Files>", media.name, media.media_type));
    }
    line(out, "<IfModule mod_deflate.c>\n    <IfModule mod_filter.c>");
    let mut types: Vec<&str> = MEDIA.iter().filter(|media| media.text).map(bare).collect();
    types.sort_unstable();
    types.dedup();
    line(out, &format!("        AddOutputFilterByType DEFLATE {}", types.join(" ")));
    line(out, "    </IfModule>\n</IfModule>");
}

/// The media type without its charset.
fn bare(media: &Media) -> &'static str {
    media.media_type.split(';').next().unwrap_or_default()
}

fn missing(rules: &Rules, out: &mut String) {
    line(out, &format!("\nErrorDocument 403 {}404.html\nErrorDocument 404 {}404.html", rules.base, rules.base));
    for lang in &rules.languages {
        let page = format!("{}{lang}/404.html", rules.base);
        line(out, &format!("<If \"%{{REQUEST_URI}} =~ m#^{}{lang}(?:/|$)#\">", quoted(&rules.base)));
        line(out, &format!("    ErrorDocument 403 {page}\n    ErrorDocument 404 {page}\n</If>"));
    }
}

/// Later lines take the place of earlier ones.
fn headers(rules: &Rules, out: &mut String) {
    line(out, "\n<IfModule mod_headers.c>");
    for (name, value) in &rules.headers {
        line(out, &format!("    Header always set {name} \"{value}\""));
    }
    let set = |name: &str, value: &str| format!("    Header always set {name} \"{value}\"");
    line(out, &set(rules::POLICY, &rules.policy));
    line(out, &set(rules::EMBEDDING, rules::EMBEDDING_OWN));
    line(out, &set("Cache-Control", rules::ASK));
    let kept = format!(
        "%{{REQUEST_URI}} =~ m#^{}{}# && %{{REQUEST_STATUS}} =~ /^(?:200|206|304)$/",
        quoted(&rules.base),
        rules::IMMUTABLE
    );
    line(out, &format!("{} \"expr={kept}\"", set("Cache-Control", rules::KEEP)));
    let root = format!("%{{REQUEST_URI}} =~ m#^{}(?:index\\.html(?:\\.br|\\.gz)?)?$#", quoted(&rules.base));
    line(out, &format!("    Header always set Vary \"Accept-Language\" \"expr={root}\""));
    if let Some(search) = &rules.search {
        let pages = search.pages().replace("html", r"html(?:\.br|\.gz)?");
        let pages = format!("%{{REQUEST_URI}} =~ m#^{}{pages}$#", quoted(&rules.base));
        line(out, &format!("{} \"expr={pages}\"", set(rules::POLICY, &search.policy)));
    }
    let coded = if rules.precompressed { r"(?:\.br|\.gz)?" } else { "" };
    line(out, &format!("    <FilesMatch \"\\.svg{coded}$\">\n    {}\n    </FilesMatch>", set(rules::POLICY, policy::DRAWING)));
    line(out, &format!("    <FilesMatch \"{}{coded}$\">", rules::endings(|media| media.open)));
    line(out, &format!("    {}", set(rules::READING, "*")));
    line(out, &format!("    {}\n    </FilesMatch>", set(rules::EMBEDDING, rules::EMBEDDING_OPEN)));
    line(out, &format!("    <FilesMatch \"{}{coded}$\">", rules::endings(|media| media.text)));
    line(out, "        Header merge Vary \"Accept-Encoding\"\n    </FilesMatch>\n</IfModule>");
}

fn rewriting(rules: &Rules, out: &mut String) {
    line(out, "\n<IfModule mod_rewrite.c>\n    RewriteEngine On");
    let base = quoted(&rules.base);
    line(out, "\n    # Files are read; other methods have no meaning here.");
    line(out, "    RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$\n    RewriteRule ^ - [R=405,L]");
    line(out, "\n    # Nothing is here but what a build has made.");
    line(out, FIRST);
    line(out, &format!("    RewriteCond %{{REQUEST_URI}} \"!^{base}{}$\"", rules::WELL_KNOWN));
    line(out, &format!("    RewriteCond %{{REQUEST_URI}} \"{}\" [NC]", rules::hidden()));
    line(out, "    RewriteRule ^ - [R=404,L]");
    line(out, FIRST);
    line(out, &format!("    RewriteCond %{{REQUEST_URI}} \"!^{base}(?:{}|{})$\"", rules.served(), rules::WELL_KNOWN));
    line(out, "    RewriteCond %{REQUEST_FILENAME} !-d\n    RewriteRule ^ - [R=404,L]");
    line(out, FIRST);
    line(out, "    RewriteCond %{REQUEST_FILENAME} -d\n    RewriteCond %{REQUEST_FILENAME}/index.html !-f");
    line(out, "    RewriteRule ^ - [R=404,L]");
    if !rules.redirects.is_empty() {
        line(out, "\n    # Former addresses.");
    }
    for (from, to) in &rules.redirects {
        let from = quoted(from.trim_end_matches('/'));
        line(out, &format!("    RewriteRule \"^{from}(?:/(?:index\\.html)?)?$\" {}{to} [R=301,L]", rules.base));
    }
    languages(rules, out);
    if rules.precompressed {
        compressed(out);
    } else {
        line(out, "</IfModule>");
    }
}

/// `/` without a query leads on to the language that the reader likes best; the chooser stays at `/?` and `/index.html`.
fn languages(rules: &Rules, out: &mut String) {
    line(out, "\n    # The reader's language.");
    let root = format!("    RewriteCond %{{THE_REQUEST}} \"^[A-Z]+ {} HTTP/\"", quoted(&rules.base));
    for tier in tiers(&rules.ranges) {
        line(out, &format!("{root}\n    RewriteCond %{{ENV:PORTOLAN_RANGE}} ^$"));
        line(out, &format!("    RewriteCond %{{HTTP:Accept-Language}} \"{tier}\" [NC]"));
        line(out, "    RewriteRule ^$ - [E=PORTOLAN_RANGE:%1]");
    }
    for (range, lang) in &rules.ranges {
        line(out, &format!("{root}\n    RewriteCond %{{ENV:PORTOLAN_RANGE}} ^{range}$ [NC]"));
        line(out, &format!("    RewriteRule ^$ {}{lang}/ [R=302,L]", rules.base));
    }
}

/// The compressed file beside the one asked for, where the reader's program takes it.
fn compressed(out: &mut String) {
    line(out, "\n    # Compressed files.");
    let text = rules::endings(|media| media.text);
    for (coding, ending) in CODINGS {
        for (name, rule) in [("index.html", "^(?:.*/)?$".to_owned()), ("", format!("{text}$"))] {
            line(out, &format!("{FIRST}\n    RewriteCond %{{HTTP:Accept-Encoding}} \"{}\" [NC]", takes(coding)));
            line(out, &format!("    RewriteCond %{{REQUEST_FILENAME}}{name}.{ending} -f"));
            line(out, &format!("    RewriteRule \"{rule}\" %{{REQUEST_URI}}{name}.{ending} [L]"));
        }
    }
    line(
        out,
        "</IfModule>\n<IfModule mod_mime.c>\n    RemoveLanguage .br\n    AddEncoding br .br\n    AddEncoding gzip .gz\n</IfModule>",
    );
    line(out, "<IfModule mod_setenvif.c>\n    SetEnvIf Request_URI \"\\.(?:br|gz)$\" no-gzip\n</IfModule>");
    // Whole names last: what comes later counts.
    let (names, endings): (Vec<&Media>, Vec<&Media>) = MEDIA.iter().filter(|media| media.text).partition(|media| media.is_name());
    for media in endings.into_iter().chain(names) {
        let name = if media.is_name() { format!("^{}", quoted(media.name)) } else { quoted(media.name) };
        line(out, &format!("<FilesMatch \"{name}\\.(?:br|gz)$\">\n    ForceType \"{}\"\n</FilesMatch>", media.media_type));
    }
}
