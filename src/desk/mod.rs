//! What officers and translators run beside a build: start a portal, start an entry, fill in and take over sheets, have an
//! entry approved, schemas for editors. Prints nothing and asks no clock.

pub mod approval;
pub mod codes;
mod draft;
mod front;
pub mod office;
pub mod review;
pub mod schema;
pub mod sheet;
pub mod translate;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use crate::{
    diag::Diagnostic,
    engine::Store,
    model::{self, Clock, slug::check_segment},
    parse, source,
};

/// The files of a new portal, by path.
const STARTER: &[(&str, &str)] = &[
    ("portal.toml", include_str!("starter/portal.toml")),
    (".gitignore", include_str!("starter/gitignore")),
    (".github/workflows/portal.yml", include_str!("starter/github.yml")),
    (".gitlab-ci.yml", include_str!("starter/gitlab.yml")),
    ("content/portal.vi.md", include_str!("starter/portal.vi.md")),
    ("content/portal.en.md", include_str!("starter/portal.en.md")),
    ("content/sources.toml", include_str!("starter/sources.toml")),
    ("content/provinces/_index.vi.md", include_str!("starter/provinces.vi.md")),
    ("content/provinces/_index.en.md", include_str!("starter/provinces.en.md")),
    ("content/provinces/tinh-mau/index.vi.md", include_str!("starter/tinh-mau.vi.md")),
    ("content/provinces/tinh-mau/index.en.md", include_str!("starter/tinh-mau.en.md")),
    ("content/projects/_index.vi.md", include_str!("starter/projects.vi.md")),
    ("content/projects/_index.en.md", include_str!("starter/projects.en.md")),
    ("content/festivals/_index.vi.md", include_str!("starter/festivals.vi.md")),
    ("content/festivals/_index.en.md", include_str!("starter/festivals.en.md")),
    ("content/heritage/_index.vi.md", include_str!("starter/heritage.vi.md")),
    ("content/heritage/_index.en.md", include_str!("starter/heritage.en.md")),
    ("content/organisations/_index.vi.md", include_str!("starter/organisations.vi.md")),
    ("content/organisations/_index.en.md", include_str!("starter/organisations.en.md")),
    ("content/organisations/so-ngoai-vu/index.vi.md", include_str!("starter/so-ngoai-vu.vi.md")),
    ("content/organisations/so-ngoai-vu/index.en.md", include_str!("starter/so-ngoai-vu.en.md")),
    ("content/news/_index.vi.md", include_str!("starter/news.vi.md")),
    ("content/news/_index.en.md", include_str!("starter/news.en.md")),
    ("content/pages/_index.vi.md", include_str!("starter/pages.vi.md")),
    ("content/pages/_index.en.md", include_str!("starter/pages.en.md")),
    ("content/pages/gioi-thieu/index.vi.md", include_str!("starter/gioi-thieu.vi.md")),
    ("content/pages/gioi-thieu/index.en.md", include_str!("starter/gioi-thieu.en.md")),
];

/// Starts a portal in `dir`, which is made if it is missing and must hold nothing.
///
/// # Errors
/// When something is there already, or cannot be written.
pub fn init(dir: &Path) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    let occupied = fs::read_dir(dir).is_ok_and(|mut items| items.next().is_some());
    if occupied {
        return Err(Box::new(Diagnostic::nowhere(&codes::FOLDER_NOT_EMPTY).arg("path", dir.display())));
    }
    STARTER.iter().map(|(path, text)| write(&dir.join(path), text)).collect()
}

/// Starts an entry of `kind` in the portal in `site`: a file with every field of the kind, as a draft of `today`.
///
/// # Errors
/// When there is no such kind, no section for it, the id cannot stand in an address, or the entry exists.
pub fn new_entry(site: &Path, kind: &str, id: &str, today: Date) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    let (tree, found) = source::read(site);
    let (syntax, _) = parse::parse(&tree);
    let (settings, more) = model::settings(&tree, &syntax);
    let Some(settings) = settings else {
        let first = found.into_iter().chain(more).find(Diagnostic::is_error);
        return Err(Box::new(
            first.unwrap_or_else(|| Diagnostic::nowhere(&source::codes::NO_SETTINGS).arg("path", site.display())),
        ));
    };
    let lang = settings.source_language.clone();
    let now = today.to_zoned(settings.timezone.clone()).map(|day| day.timestamp()).unwrap_or_default();
    let (model, _) =
        model::model(&tree, &syntax, settings, &Clock { now, today }, model::Request { drafts: true }, &Store::none());
    let Some(description) = model.kinds.kind(kind).filter(|kind| !matches!(&*kind.id, "section" | "home")) else {
        let known: Vec<&str> = model.kinds.kinds.keys().map(|id| &**id).filter(|id| !matches!(*id, "section" | "home")).collect();
        return Err(Box::new(Diagnostic::nowhere(&model::codes::UNKNOWN_KIND).arg("kind", kind).arg("known", known.join(", "))));
    };
    if let Err(reason) = check_segment(id) {
        return Err(Box::new(Diagnostic::nowhere(&model::codes::BAD_ID).arg("id", id).arg("reason", reason)));
    }
    let Some((section, _)) = model.sections.iter().find(|(_, section)| *section.kind.id == *kind) else {
        return Err(Box::new(Diagnostic::nowhere(&codes::NO_SECTION_FOR_KIND).arg("kind", kind).arg("lang", &lang)));
    };
    let folder = site.join("content").join(&**section).join(id);
    if folder.exists() {
        return Err(Box::new(Diagnostic::nowhere(&codes::ENTRY_EXISTS).arg("path", folder.display())));
    }
    let text = draft::draft(description, &model, today);
    write(&folder.join(format!("index.{lang}.md")), &text).map(|path| vec![path])
}

/// Writes a file that does not exist yet.
fn write(path: &Path, text: &str) -> Result<PathBuf, Box<Diagnostic>> {
    let failed =
        |error: io::Error| Box::new(Diagnostic::nowhere(&codes::NOT_WRITTEN).arg("path", path.display()).arg("reason", error));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = fs::File::create_new(path).map_err(failed)?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(failed)?;
    Ok(path.to_owned())
}
