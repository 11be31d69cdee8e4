//! The development server: watches the portal, makes it anew on each save, shows it on this computer alone, with findings as
//! an overlay. The site is kept in memory as the build's list of files, and a request is looked up in that list exactly: no
//! path is ever joined to a folder.

mod answer;
mod watch;

use std::{
    collections::BTreeMap,
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, RwLock},
};

use axum::{
    Router,
    extract::{Request as HttpRequest, State},
    response::Response,
};
use tokio::sync::watch as channel;

use crate::{
    Made, Request,
    diag::Counts,
    engine::{Store, recall::Memory, watch::Unwatched},
    model::BaseUrl,
    render::Past,
};

/// How the server speaks: it prints nothing itself.
pub struct Voice<'a> {
    /// Findings for the terminal.
    pub tell: &'a dyn Fn(&Made) -> String,
    /// Findings as plain text, for the overlay.
    pub plain: &'a dyn Fn(&Made) -> String,
    /// Says a text on the terminal.
    pub hear: &'a dyn Fn(&str),
}

/// What is shown.
#[derive(Default)]
struct Site {
    /// The last good site: files by path.
    files: BTreeMap<String, Arc<[u8]>>,
    /// What it was made of.
    memory: Memory,
    /// Segments of the portal's languages.
    languages: Vec<String>,
    /// What stands in the way of the present state, as plain text; empty when nothing does.
    trouble: String,
    /// Grows with each build.
    generation: u64,
}

/// What every request sees.
#[derive(Clone)]
struct Shown {
    site: Arc<RwLock<Site>>,
    generation: channel::Receiver<u64>,
    port: u16,
}

/// Serves the portal on `port` of this computer (0: any free one) until the process ends.
///
/// # Errors
/// When the port is taken or the portal cannot be watched.
pub fn serve(port: u16, request: &dyn Fn() -> Request, store: &Store, voice: &Voice<'_>) -> io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(|error| {
        io::Error::new(error.kind(), format!("port {port} cannot be used ({error}); try another with --port"))
    })?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let changes = watch::changes(&request().site)?;
    let (tell_generation, generation) = channel::channel(0);
    let shown = Shown { site: Arc::default(), generation, port };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let router = Router::new().fallback(handle).with_state(shown.clone());
    runtime.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    });
    let base = BaseUrl::parse(&format!("http://127.0.0.1:{port}/"));
    loop {
        let request = Request { base_url: base.clone(), ..request() };
        let first = rebuild(&request, store, voice, &shown);
        if first {
            (voice.hear)(&format!("http://127.0.0.1:{port}/\n"));
        }
        // Nobody listens while no page is open.
        let _ = tell_generation.send(shown.site.read().map_or(0, |site| site.generation));
        if !changes.wait() {
            return Ok(());
        }
    }
}

/// Makes the portal; the last good site stays while there are errors. Says whether this was the first time.
fn rebuild(request: &Request, store: &Store, voice: &Voice<'_>, shown: &Shown) -> bool {
    // Only this thread changes the site.
    let (memory, before) = match shown.site.write() {
        Ok(mut site) => (std::mem::take(&mut site.memory), site.files.clone()),
        Err(_) => return false,
    };
    let past = Past { memory: &memory, holds: &|path, _| before.contains_key(path) };
    let made = crate::make_after(request, &past, store, &Unwatched);
    (voice.hear)(&(voice.tell)(&made));
    let counts = Counts::of(&made.found);
    let Ok(mut site) = shown.site.write() else { return false };
    site.generation += 1;
    let grave = counts.errors + counts.withheld;
    site.trouble = if grave > 0 { (voice.plain)(&made) } else { String::new() };
    if let Some((portal, _)) = &made.portal {
        site.languages = portal.model.settings.languages.iter().map(crate::locale::Lang::segment).collect();
    }
    if let Some(rendered) = made.rendered {
        let files = rendered.artifacts.into_iter().map(|artifact| (artifact.path.as_str().to_owned(), artifact.bytes));
        let kept = rendered.kept.iter().filter_map(|kept| before.get_key_value(kept.path.as_str()));
        site.files = files.chain(kept.map(|(path, bytes)| (path.clone(), bytes.clone()))).collect();
        site.memory = rendered.memory;
    } else {
        // The last good site stays, and so does what it was made of.
        site.memory = memory;
    }
    site.generation == 1
}

async fn handle(State(shown): State<Shown>, request: HttpRequest) -> Response {
    answer::answer(&shown, &request)
}
