//! What sorts of files a site consists of, and what each is called on the wire. Knows names and media types; no server, no
//! portal.

/// A sort of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Media {
    /// An ending with its dot (`.html`), or a whole name (`atom.xml`), which comes before the endings.
    pub name: &'static str,
    /// The media type, with the charset of text.
    pub media_type: &'static str,
    /// Whether it is text, which is worth compressing.
    pub text: bool,
    /// Whether it is open data, for programs of every origin.
    pub open: bool,
}

const fn text(name: &'static str, media_type: &'static str) -> Media {
    Media { name, media_type, text: true, open: false }
}

const fn open(name: &'static str, media_type: &'static str) -> Media {
    Media { name, media_type, text: true, open: true }
}

const fn binary(name: &'static str, media_type: &'static str) -> Media {
    Media { name, media_type, text: false, open: false }
}

/// Every sort of file that hosts serve; whatever else lies in the site's folder was not put there by a build. Registered types:
/// RFC 4287 (Atom), JSON Feed 1.1, RFC 5545 (calendars), RFC 6350 (vCard), RFC 7946 (GeoJSON), RFC 7111 (CSV), RFC 9239
/// (JavaScript), RFC 8081 (fonts), RFC 9649 (WebP), WebAssembly and the web application manifest of the W3C.
pub const MEDIA: &[Media] = &[
    open("atom.xml", "application/atom+xml; charset=utf-8"),
    open("feed.json", "application/feed+json"),
    text(".html", "text/html; charset=utf-8"),
    text(".css", "text/css; charset=utf-8"),
    text(".js", "text/javascript; charset=utf-8"),
    text(".mjs", "text/javascript; charset=utf-8"),
    text(".svg", "image/svg+xml"),
    text(".txt", "text/plain; charset=utf-8"),
    text(".webmanifest", "application/manifest+json"),
    open(".xml", "application/xml; charset=utf-8"),
    open(".json", "application/json"),
    open(".jsonld", "application/ld+json"),
    open(".geojson", "application/geo+json"),
    open(".csv", "text/csv; charset=utf-8"),
    open(".ics", "text/calendar; charset=utf-8"),
    open(".vcf", "text/vcard; charset=utf-8"),
    open(".ttl", "text/turtle; charset=utf-8"),
    binary(".avif", "image/avif"),
    binary(".gif", "image/gif"),
    binary(".ico", "image/vnd.microsoft.icon"),
    binary(".jpeg", "image/jpeg"),
    binary(".jpg", "image/jpeg"),
    binary(".png", "image/png"),
    binary(".webp", "image/webp"),
    binary(".woff", "font/woff"),
    binary(".woff2", "font/woff2"),
    binary(".pdf", "application/pdf"),
    binary(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    binary(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    binary(".ods", "application/vnd.oasis.opendocument.spreadsheet"),
    binary(".odt", "application/vnd.oasis.opendocument.text"),
    binary(".wasm", "application/wasm"),
    // The index of the search: compressed already.
    binary(".pagefind", "application/octet-stream"),
    binary(".pf_filter", "application/octet-stream"),
    binary(".pf_fragment", "application/octet-stream"),
    binary(".pf_index", "application/octet-stream"),
    binary(".pf_meta", "application/octet-stream"),
];

/// What a file of unknown sort is called.
pub const UNKNOWN: &str = "application/octet-stream";

/// The sort of the file at `path`.
pub fn media(path: &str) -> Option<&'static Media> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let by_name = MEDIA.iter().find(|media| media.name == name);
    by_name.or_else(|| {
        let ending = &name[name.rfind('.')?..];
        MEDIA.iter().find(|media| media.name == ending)
    })
}

impl Media {
    /// Whether this is a whole name, not an ending.
    pub fn is_name(&self) -> bool {
        !self.name.starts_with('.')
    }
}
