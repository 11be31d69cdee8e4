//! Small portals as fixtures: archives of text that are unpacked into a folder of their own and built through the library.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use portolan::{
    Made, Request,
    cli::messages::Messages,
    diag::Diagnostic,
    engine::{Store, watch::Unwatched},
    source::Tree,
};
use tempfile::TempDir;

/// The moment at which fixtures are built.
pub const NOW: &str = "2026-11-23T08:00:00+07:00";

/// A file of an archive: `-- path --`, then its text; `-- path (how) --` for what text cannot hold.
pub struct Member<'a> {
    pub path: &'a str,
    pub how: Option<&'a str>,
    pub text: &'a str,
}

/// What stands before the first file, and the files of an archive.
pub fn archive(text: &str) -> (&str, Vec<Member<'_>>) {
    let mut heads: Vec<(usize, usize, &str)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let next = at + line.len();
        if let Some(name) = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
            heads.push((at, next, name));
        }
        at = next;
    }
    let preamble = &text[..heads.first().map_or(text.len(), |head| head.0)];
    let members = heads.iter().enumerate().map(|(number, (_, start, name))| {
        let end = heads.get(number + 1).map_or(text.len(), |next| next.0);
        let (path, how) = match name.split_once(" (") {
            Some((path, how)) => (path, Some(how.trim_end_matches(')'))),
            None => (*name, None),
        };
        Member { path, how, text: &text[*start..end] }
    });
    (preamble, members.collect())
}

/// Writes the files of an archive below `dir`.
pub fn unpack(dir: &Path, members: &[Member<'_>]) {
    for member in members {
        let path = dir.join(member.path);
        fs::create_dir_all(path.parent().expect("a path below the folder")).expect("the folder can be made");
        let words: Vec<&str> = member.how.unwrap_or_default().split(' ').collect();
        match words.as_slice() {
            [""] => fs::write(&path, member.text).expect("the file can be written"),
            ["delete"] => fs::remove_file(&path).expect("the file is there"),
            ["bom"] => fs::write(&path, format!("\u{feff}{}", member.text)).expect("the file can be written"),
            ["crlf"] => fs::write(&path, member.text.replace('\n', "\r\n")).expect("the file can be written"),
            ["symlink", target] => std::os::unix::fs::symlink(target, &path).expect("the link can be made"),
            ["bytes", hex @ ..] => {
                let bytes: Vec<u8> = hex.iter().map(|byte| u8::from_str_radix(byte, 16).expect("two hex digits")).collect();
                fs::write(&path, [member.text.as_bytes(), &bytes].concat()).expect("the file can be written");
            }
            ["repeat", count] => {
                let count = count.parse().expect("a number");
                fs::write(&path, member.text.to_owned() + &"x".repeat(count)).expect("the file can be written");
            }
            ["picture", format, size] => fs::write(&path, picture(format, size)).expect("the file can be written"),
            ["truncated", format, size] => {
                let bytes = picture(format, size);
                fs::write(&path, &bytes[..bytes.len() / 2]).expect("the file can be written");
            }
            ["huge"] => fs::write(&path, huge()).expect("the file can be written"),
            other => panic!("an archive cannot hold {other:?}"),
        }
    }
}

fn picture(format: &str, size: &str) -> Vec<u8> {
    let (width, height) = size.split_once('x').expect("WIDTHxHEIGHT");
    let (width, height) = (width.parse().expect("a number"), height.parse().expect("a number"));
    let picture = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 120]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    let format = if format == "png" { image::ImageFormat::Png } else { image::ImageFormat::Jpeg };
    picture.write_to(&mut bytes, format).expect("a picture can be encoded");
    bytes.into_inner()
}

/// A PNG whose header claims 60,000 × 60,000 pixels.
fn huge() -> Vec<u8> {
    let mut bytes = picture("png", "8x8");
    bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    bytes
}

/// A portal in a folder of its own.
pub struct Portal {
    pub dir: TempDir,
}

impl Portal {
    /// The base fixture with `text` laid over it; what `text` says before its first file is given back.
    pub fn over_base(text: &str) -> (Self, String) {
        let base = include_str!("../fixtures/base.txtar");
        let dir = tempfile::tempdir().expect("a folder for the fixture");
        unpack(dir.path(), &archive(base).1);
        let (preamble, members) = archive(text);
        unpack(dir.path(), &members);
        (Self { dir }, preamble.to_owned())
    }

    /// A portal of its own.
    pub fn of(text: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder for the fixture");
        unpack(dir.path(), &archive(text).1);
        Self { dir }
    }

    pub fn site(&self) -> PathBuf {
        self.dir.path().to_owned()
    }

    pub fn request(&self) -> Request {
        Request {
            site: self.site(),
            now: NOW.parse().expect("a moment"),
            base_url: None,
            drafts: false,
            indexable: false,
            explain: false,
        }
    }

    /// Reads and renders it.
    pub fn make(&self) -> Made {
        portolan::make(&self.request(), &Store::none(), &Unwatched)
    }
}

/// `path:line:column` of a finding, counted in characters from 1; the path alone for a whole file, `-` without one.
pub fn place(tree: &Tree, finding: &Diagnostic) -> String {
    let Some(span) = finding.span else { return "-".to_owned() };
    let file = tree.file(span.file);
    if (span.start, span.end) == (0, 0) {
        return file.path.to_string();
    }
    let before = &file.held()[..(span.start as usize).min(file.held().len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().filter(|c| *c != '\u{feff}').count() + 1;
    format!("{}:{line}:{column}", file.path)
}

/// Every finding on a line, for a failure that explains itself.
pub fn listed(made: &Made) -> String {
    let mut text = String::new();
    for finding in &made.found {
        let message = Messages::english().message(finding);
        let _ = writeln!(text, "{} {} {message}", finding.code.id, place(&made.tree, finding));
    }
    text
}
