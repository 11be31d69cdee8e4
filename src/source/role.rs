//! What a file is for, told from its place and name alone.

/// The purpose of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `portal.toml`.
    Settings,
    /// `kinds/*.toml`.
    Kind,
    /// `kinds/terms/*.toml`.
    Vocabulary,
    /// `locales/<lang>/*.ftl`; `themes/<theme>/locales/<lang>.ftl` and `…/<lang>/*.ftl`.
    Words,
    /// `themes/<theme>/theme.toml`.
    ThemeSettings,
    /// `themes/<theme>/templates/**`.
    Template,
    /// `themes/<theme>/static/**`.
    Static,
    /// `themes/<theme>/fonts/*`: for drawing, never published.
    Font,
    /// `content/**.md`.
    Text,
    /// `content/*.toml`: works cited, glossary, rates.
    Data,
    /// `content/**.units.toml`: what the translation desk keeps beside a translation.
    Sidecar,
    /// `content/**.csv`.
    Series,
    /// Pictures beside an entry.
    Picture,
    /// `content/**.geojson`: the outlines that an authority has approved.
    Outlines,
    /// Documents beside an entry that may be published: PDF, Office Open XML, OpenDocument.
    Attachment,
}

/// What becomes of a file found on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is read.
    Read(Role),
    /// It is none of ours and harmless: left alone in silence.
    Ignore,
    /// Its name must not be in a portal's content.
    Refuse,
}

/// What becomes of the file at `path` (below the portal's folder, with `/`).
pub(super) fn fate(path: &str) -> Fate {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or(String::new(), |(_, e)| e.to_ascii_lowercase());
    let mut parts = path.split('/');
    match (parts.next(), parts.clone().count()) {
        (Some("portal.toml"), 0) => Fate::Read(Role::Settings),
        (Some("kinds"), 1) if extension == "toml" => Fate::Read(Role::Kind),
        (Some("kinds"), 2) if path.starts_with("kinds/terms/") && extension == "toml" => Fate::Read(Role::Vocabulary),
        (Some("locales"), _) if extension == "ftl" => Fate::Read(Role::Words),
        (Some("themes"), _) => theme(parts.nth(1).unwrap_or(""), &extension, path),
        (Some("content"), _) => content(name, &extension),
        _ => Fate::Ignore,
    }
}

fn theme(place: &str, extension: &str, path: &str) -> Fate {
    match place {
        "theme.toml" => Fate::Read(Role::ThemeSettings),
        "templates" => Fate::Read(Role::Template),
        "locales" if extension == "ftl" => Fate::Read(Role::Words),
        "static" if !path.contains("/.") => Fate::Read(Role::Static),
        "fonts" if matches!(extension, "ttf" | "otf") => Fate::Read(Role::Font),
        _ => Fate::Ignore,
    }
}

/// Left behind by desktops and editors; nobody put them there on purpose.
const LITTER: &[&str] = &[".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep"];

fn content(name: &str, extension: &str) -> Fate {
    if LITTER.contains(&name) || name.starts_with("~$") || name.ends_with('~') || name.starts_with("._") {
        return Fate::Ignore;
    }
    if name.starts_with('.') {
        return Fate::Refuse;
    }
    if name.ends_with(".units.toml") {
        return Fate::Read(Role::Sidecar);
    }
    // The text that was approved (`index.vi.approved`) is not content.
    if name.starts_with("index.") && extension == "approved" {
        return Fate::Ignore;
    }
    match extension {
        "md" => Fate::Read(Role::Text),
        "toml" => Fate::Read(Role::Data),
        "csv" => Fate::Read(Role::Series),
        "geojson" => Fate::Read(Role::Outlines),
        "jpg" | "jpeg" | "png" | "webp" | "gif" => Fate::Read(Role::Picture),
        "pdf" | "docx" | "xlsx" | "odt" | "ods" => Fate::Read(Role::Attachment),
        _ => Fate::Refuse,
    }
}
