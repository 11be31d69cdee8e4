//! What a page may load and run: the content security policy, in one place for pages, hosts and the preview. Knows no page.

/// The policy as a `meta` element may carry it: without `frame-ancestors`, which browsers take from a header only (CSP 3, 3.3),
/// and without `upgrade-insecure-requests`, which would break a preview over http.
pub const PAGE: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
     manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/// The policy of a drawing that is opened by itself: it may style itself and nothing else, and has no origin.
pub const DRAWING: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// The policy as a header. `secure` says whether the site is served over https, where other requests are lifted to it.
pub fn header(secure: bool) -> String {
    let upgrade = if secure { "; upgrade-insecure-requests" } else { "" };
    format!("{PAGE}; frame-ancestors 'none'{upgrade}")
}
