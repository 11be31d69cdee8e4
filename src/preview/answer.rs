//! One request, answered from the build's list of files.

use std::{convert::Infallible, time::Duration};

use axum::{
    body::Body,
    extract::Request as HttpRequest,
    http::{HeaderValue, Method, StatusCode, header},
    response::{
        IntoResponse as _, Response,
        sse::{Event, KeepAlive, Sse},
    },
};

use super::{View, watch};
use crate::{
    graph::{findable::is_search_page, policy},
    render::{
        Bytes, Showing,
        host::{
            is_for_servers,
            media::{UNKNOWN, media},
        },
    },
};

/// The script and style of the overlay, served like any file: pages allow no inline ones.
const SCRIPT: &str = include_str!("live.js");
const STYLE: &str = include_str!("live.css");
const TAG: &str =
    "<link rel=\"stylesheet\" href=\"/.portolan/live.css\"><script type=\"module\" src=\"/.portolan/live.js\"></script>";
const EMPTY: &str =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>portolan</title></head><body></body></html>";

pub(super) fn answer(view: &View, request: &HttpRequest) -> Response {
    if !is_ours(view, request) {
        return plain(StatusCode::MISDIRECTED_REQUEST, "this server answers only to this computer");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD");
    }
    let Some(path) = decoded(request.uri().path()) else { return plain(StatusCode::BAD_REQUEST, "this address cannot be read") };
    match path.as_str() {
        ".portolan/live.js" => return file(SCRIPT.as_bytes().to_vec(), "x.js", StatusCode::OK),
        ".portolan/live.css" => return file(STYLE.as_bytes().to_vec(), "x.css", StatusCode::OK),
        ".portolan/events" => return events(view),
        ".portolan/trouble" => {
            let text = view.site.read().map(|site| site.trouble.clone()).unwrap_or_default();
            return file(text.into_bytes(), "x.txt", StatusCode::OK);
        }
        _ => {}
    }
    found(view, &path)
}

/// A page of another site must not reach this server through a name of its own (DNS rebinding).
fn is_ours(view: &View, request: &HttpRequest) -> bool {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let names = ["127.0.0.1", "localhost", "[::1]"];
    host.is_some_and(|host| names.iter().any(|name| host == format!("{name}:{}", view.port)))
}

/// The path without its first slash, percent-decoded once; nothing that is no plain text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.strip_prefix('/')?.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |b: Option<u8>| char::from(b?).to_digit(16);
                u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

fn found(view: &View, path: &str) -> Response {
    let (showing, languages) = match view.site.read() {
        Ok(site) => (site.showing.clone(), site.languages.clone()),
        Err(_) => return stopped(),
    };
    let Some(showing) = showing else { return page(EMPTY.as_bytes(), "index.html", StatusCode::OK) };
    let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    match file_of(view, &showing, &name) {
        Found::File(bytes) if is_page(&name) => return page(&bytes, &name, StatusCode::OK),
        Found::File(bytes) => return file(bytes.to_vec(), &name, StatusCode::OK),
        Found::Broken => return page(EMPTY.as_bytes(), &name, StatusCode::INTERNAL_SERVER_ERROR),
        Found::Nothing => {}
    }
    if showing.has_page(&format!("{path}/index.html"))
        && let Ok(to) = HeaderValue::from_str(&format!("/{path}/"))
    {
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response();
    }
    let lang = path.split('/').next().filter(|first| languages.iter().any(|lang| lang == first));
    let missing = lang.map(|lang| format!("{lang}/404.html")).into_iter().chain(["404.html".to_owned()]);
    for name in missing {
        if let Found::File(bytes) = file_of(view, &showing, &name) {
            return page(&bytes, &name, StatusCode::NOT_FOUND);
        }
    }
    plain(StatusCode::NOT_FOUND, "there is no such page")
}

/// What stands at a path.
enum Found {
    File(Bytes),
    /// It cannot be made; the overlay says why.
    Broken,
    Nothing,
}

fn file_of(view: &View, showing: &Showing, name: &str) -> Found {
    if is_for_servers(name) {
        return Found::Nothing;
    }
    match showing.file(name) {
        Ok(Some(bytes)) => Found::File(bytes),
        Ok(None) => Found::Nothing,
        Err(finding) => {
            // Once is enough: the page asks again as soon as the trouble is shown.
            if view.site.read().is_ok_and(|site| site.trouble.is_empty()) {
                // The receiver is gone only when the server ends.
                let _ = view.events.send(watch::Event::Broken(finding));
            }
            Found::Broken
        }
    }
}

/// The preview can answer no more.
pub(super) fn stopped() -> Response {
    plain(StatusCode::INTERNAL_SERVER_ERROR, "the preview has stopped")
}

fn is_page(name: &str) -> bool {
    name.ends_with(".html")
}

/// A page, with the overlay's script.
fn page(bytes: &[u8], name: &str, status: StatusCode) -> Response {
    let text = String::from_utf8_lossy(bytes);
    let html = match text.rfind("</body>") {
        Some(at) => format!("{}{TAG}{}", &text[..at], &text[at..]),
        None => format!("{text}{TAG}"),
    };
    file(html.into_bytes(), name, status)
}

fn plain(status: StatusCode, text: &str) -> Response {
    file(text.as_bytes().to_vec(), "x.txt", status)
}

fn file(bytes: Vec<u8>, name: &str, status: StatusCode) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let mut set = |name, value: &'static str| drop(headers.insert(name, HeaderValue::from_static(value)));
    set(header::CONTENT_TYPE, media(name).map_or(UNKNOWN, |media| media.media_type));
    set(header::CACHE_CONTROL, "no-store");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "strict-origin-when-cross-origin");
    let policy = match name {
        drawing if drawing.ends_with(".svg") => policy::DRAWING.to_owned(),
        search if is_search_page(search) => policy::header(policy::SEARCH, false),
        _ => policy::header(policy::PAGE, false),
    };
    // The policies are plain text.
    headers.extend(HeaderValue::from_str(&policy).ok().map(|policy| (header::CONTENT_SECURITY_POLICY, policy)));
    response
}

/// The number of each build, as it is done.
fn events(view: &View) -> Response {
    let generations = numbers(view.generation.clone());
    let mut response = Sse::new(generations).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn numbers(receiver: tokio::sync::watch::Receiver<u64>) -> impl futures_util::Stream<Item = Result<Event, Infallible>> {
    futures_util::stream::unfold((receiver, true), |(mut receiver, first)| async move {
        if !first {
            receiver.changed().await.ok()?;
        }
        let generation = *receiver.borrow_and_update();
        Some((Ok(Event::default().data(generation.to_string())), (receiver, false)))
    })
}
