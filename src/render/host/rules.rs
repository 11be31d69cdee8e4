//! What every host shall do with the site, as data: one table, from which each writer makes its server's file. Knows addresses
//! and headers; no server's syntax.

use super::{
    language,
    media::{MEDIA, media},
};
use crate::graph::{PageKey, Planned, Portal, policy};

/// Headers of every answer, pages of errors and redirections among them, but for those that vary with the file.
const EVERYWHERE: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), \
         geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
         publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The policy's header.
pub(super) const POLICY: &str = "Content-Security-Policy";
/// Who may embed a file, by this header.
pub(super) const EMBEDDING: &str = "Cross-Origin-Resource-Policy";
/// … nobody else.
pub(super) const EMBEDDING_OWN: &str = "same-origin";
/// … for open data everybody.
pub(super) const EMBEDDING_OPEN: &str = "cross-origin";
/// Whose programs may read open data, by this header: everybody's.
pub(super) const READING: &str = "Access-Control-Allow-Origin";
/// How long files whose name carries their content's digest may be kept: a year, unasked.
pub(super) const KEEP: &str = "public, max-age=31536000, immutable";
/// Everything else is asked for again, and answered with "not modified".
pub(super) const ASK: &str = "no-cache";
/// The folder, below the site's root, of files whose names carry a digest.
pub(super) const IMMUTABLE: &str = "assets/";
/// Endings of programs. A host with an interpreter must never run, or show, one that somebody has put among the pages.
pub(super) const PROGRAMS: &[&str] = &[
    "asa", "ashx", "asmx", "asp", "aspx", "bat", "cfm", "cgi", "cmd", "dll", "exe", "fcgi", "jar", "jsp", "jspx", "lua", "phar",
    "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml", "pl", "ps1", "py", "rb", "sh", "shtml", "so", "vbs",
    "war",
];

/// What every host shall do.
#[derive(Debug)]
pub struct Rules {
    /// The path of the site: `/` or `/a/b/`.
    pub(super) base: String,
    /// The site's address, for comments.
    pub(super) address: String,
    /// Headers of every answer.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The policy of everything but drawings and pages that search.
    pub(super) policy: String,
    /// The policy of the pages that search, where there are any.
    pub(super) search: Option<Search>,
    /// Segments of the languages.
    pub(super) languages: Vec<String>,
    /// Language ranges and the segment each leads to.
    pub(super) ranges: Vec<(String, String)>,
    /// Former folders and the present ones, below the site's root.
    pub(super) redirects: Vec<(String, String)>,
    /// Published files that are of no known sort, by their path: served all the same.
    pub(super) odd: Vec<String>,
    /// Whether compressed files stand beside those of text.
    pub(super) precompressed: bool,
}

/// Pages that search.
#[derive(Debug)]
pub(super) struct Search {
    /// Their policy.
    pub(super) policy: String,
    /// Segments of the languages that have one.
    pub(super) languages: Vec<String>,
}

impl Search {
    fn of(portal: &Portal) -> Option<Self> {
        let languages = portal.model.settings.languages.iter().filter(|lang| portal.has_search(lang));
        let languages: Vec<String> = languages.map(crate::locale::Lang::segment).collect();
        let policy = policy::header(policy::SEARCH, portal.around.base.is_secure());
        (!languages.is_empty()).then_some(Self { policy, languages })
    }

    /// A regular expression for their paths below the site's root, without the first slash.
    pub(super) fn pages(&self) -> String {
        format!(r"(?:{})/search/(?:index\.html)?", self.languages.join("|"))
    }
}

impl Rules {
    /// The rules of the site that consists of the files at `paths`.
    pub fn new<'p>(portal: &Portal, plan: &[Planned], paths: impl Iterator<Item = &'p str>) -> Self {
        let (settings, base) = (&portal.model.settings, &portal.around.base);
        let mut headers: Vec<(&'static str, String)> =
            EVERYWHERE.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        // The header binds the whole host, of which a portal below it is only a part.
        if base.is_secure() && base.is_root() {
            headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
        }
        let redirects = plan.iter().filter_map(|page| match &page.key {
            PageKey::Redirect(_, to) => Some((page.path.as_str().strip_suffix("index.html")?.to_owned(), to.clone())),
            _ => None,
        });
        let mut odd: Vec<String> = paths.filter(|path| media(path).is_none()).map(str::to_owned).collect();
        odd.sort_unstable();
        Self {
            base: base.path.to_string(),
            address: format!("{}{}", base.origin, base.path),
            headers,
            policy: policy::header(policy::PAGE, base.is_secure()),
            search: Search::of(portal),
            languages: settings.languages.iter().map(crate::locale::Lang::segment).collect(),
            ranges: language::ranges(&settings.languages),
            redirects: redirects.collect(),
            odd,
            precompressed: settings.precompress,
        }
    }

    /// The path of the site without its closing slash: nothing, or `/a/b`.
    pub(super) fn stem(&self) -> &str {
        self.base.trim_end_matches('/')
    }

    /// A regular expression for paths below the site's root (without the first slash) that a build may have made: folders,
    /// and files of known sorts.
    pub(super) fn served(&self) -> String {
        let names = MEDIA.iter().filter(|media| media.is_name()).map(|media| quoted(media.name));
        let names: Vec<String> = names.collect();
        let odd: String = self.odd.iter().map(|path| format!("|{}", quoted(path))).collect();
        format!("(?:.*/)?(?:(?:{}|[^/]*{})?){odd}", names.join("|"), endings(|_| true))
    }
}

/// A regular expression for the files of the one hidden folder that is for everybody (RFC 8615).
pub(super) const WELL_KNOWN: &str = r"\.well-known/[a-z0-9-]+\.txt";

/// A regular expression for paths with a hidden name or a program anywhere in them.
pub(super) fn hidden() -> String {
    format!(r"(?:^|/)\.|\.(?:{})(?:[./]|$)", PROGRAMS.join("|"))
}

/// A regular expression for the endings of sorts, dots included.
pub(super) fn endings(wanted: impl Fn(&super::media::Media) -> bool) -> String {
    let names = MEDIA.iter().filter(|media| !media.is_name() && wanted(media)).map(|media| &media.name[1..]);
    format!(r"\.(?:{})", names.collect::<Vec<_>>().join("|"))
}

/// `text` in a regular expression, standing for itself.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for c in text.chars() {
        if !(c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '~')) {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted
}
