//! The development server: watches the portal, makes it anew on each save, shows it on this computer alone, with findings as
//! an overlay. A page is made
//! when it is asked for, so that a save costs what reading it costs; a request is looked up in the list of the site's files
//! exactly: no path is ever joined to a folder.

mod answer;
mod watch;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, RwLock, mpsc::Sender},
};

use axum::{
    Router,
    extract::{Request as HttpRequest, State},
    response::Response,
};
use tokio::sync::watch as channel;

use self::watch::Event;
use crate::{
    Request, Shown,
    diag::{Counts, Diagnostic},
    engine::Store,
    model::BaseUrl,
    render::Showing,
    source::Tree,
};

/// How the server speaks: it prints nothing itself.
pub struct Voice<'a> {
    /// Findings for the terminal.
    pub tell: &'a dyn Fn(&Tree, &[Diagnostic]) -> String,
    /// Findings as plain text, for the overlay.
    pub plain: &'a dyn Fn(&Tree, &[Diagnostic]) -> String,
    /// Says a text on the terminal.
    pub hear: &'a dyn Fn(&str),
}

/// What is shown.
#[derive(Default)]
struct Site {
    /// The last good site.
    showing: Option<Arc<Showing>>,
    /// Segments of the portal's languages.
    languages: Vec<String>,
    /// What stands in the way of the present state, as plain text; empty when nothing does.
    trouble: String,
    /// Grows with each build.
    generation: u64,
}

/// What every request sees.
#[derive(Clone)]
struct View {
    site: Arc<RwLock<Site>>,
    generation: channel::Receiver<u64>,
    /// Where it is said that a page cannot be made.
    events: Sender<Event>,
    port: u16,
}

/// Serves the portal on `port` of this computer (0: any free one) until the process ends.
///
/// # Errors
/// When the port is taken or the portal cannot be watched.
pub fn serve(port: u16, request: &dyn Fn() -> Request, store: &Arc<Store>, voice: &Voice<'_>) -> io::Result<()> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(|error| {
        io::Error::new(error.kind(), format!("port {port} cannot be used ({error}); try another with --port"))
    })?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let changes = watch::changes(&request().site)?;
    let (tell_generation, generation) = channel::channel(0);
    let view = View { site: Arc::default(), generation, events: changes.sender(), port };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let router = Router::new().fallback(handle).with_state(view.clone());
    runtime.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    });
    let base = BaseUrl::parse(&format!("http://127.0.0.1:{port}/"));
    let mut shown: Option<Shown> = None;
    let mut broken: Vec<Diagnostic> = Vec::new();
    loop {
        if broken.is_empty() {
            let request = Request { base_url: base.clone(), ..request() };
            let first = shown.is_none();
            let now = crate::show(&request, shown.as_ref(), store);
            show(&view, &now, voice);
            // What was good before still serves to spare work.
            shown = Some(now);
            if first {
                (voice.hear)(&format!("http://127.0.0.1:{port}/\n"));
            }
        } else if let Some(shown) = &shown {
            (voice.hear)(&(voice.tell)(&shown.tree, &broken));
            if let Ok(mut site) = view.site.write() {
                site.trouble = (voice.plain)(&shown.tree, &broken);
                site.generation += 1;
            }
        }
        // Nobody listens while no page is open.
        let _ = tell_generation.send(view.site.read().map_or(0, |site| site.generation));
        match changes.wait() {
            Some(found) => broken = found,
            None => return Ok(()),
        }
    }
}

/// Shows what was read; the last good site stays while there are errors.
fn show(view: &View, now: &Shown, voice: &Voice<'_>) {
    (voice.hear)(&(voice.tell)(&now.tree, &now.found));
    let counts = Counts::of(&now.found);
    let Ok(mut site) = view.site.write() else { return };
    site.generation += 1;
    site.trouble = if counts.errors + counts.withheld > 0 { (voice.plain)(&now.tree, &now.found) } else { String::new() };
    if let Some(showing) = &now.site {
        site.languages = showing.languages().collect();
        site.showing = Some(showing.clone());
    }
}

async fn handle(State(view): State<View>, request: HttpRequest) -> Response {
    // Making a page takes the processor for a while.
    let made = tokio::task::spawn_blocking(move || answer::answer(&view, &request)).await;
    made.unwrap_or_else(|_| answer::stopped())
}
