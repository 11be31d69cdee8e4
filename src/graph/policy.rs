//! What a page may load and run: the content security policy, in one place for pages, hosts and the preview. Knows no page.

/// A policy that differs from the others in what may run.
macro_rules! policy {
    ($script:literal) => {
        concat!(
            "default-src 'none'; script-src ",
            $script,
            "; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; \
             form-action 'none'; require-trusted-types-for 'script'"
        )
    };
}

/// The policy as a `meta` element may carry it: without `frame-ancestors`, which browsers take from a header only (CSP 3, 3.3),
/// and without `upgrade-insecure-requests`, which would break a preview over http.
pub const PAGE: &str = policy!("'self'");

/// The same for the page of a language's search, whose index is read by WebAssembly. It allows compiling that and no `eval` (CSP
/// 3, 4.4); the form is answered by the script, so that even there nothing is sent.
pub const SEARCH: &str = policy!("'self' 'wasm-unsafe-eval'");

/// The policy of a drawing that is opened by itself: it may style itself and nothing else, and has no origin.
pub const DRAWING: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// [`PAGE`] or [`SEARCH`] as a header. `secure` says whether the site is served over https, where other requests are lifted to it.
pub fn header(policy: &str, secure: bool) -> String {
    let upgrade = if secure { "; upgrade-insecure-requests" } else { "" };
    format!("{policy}; frame-ancestors 'none'{upgrade}")
}
