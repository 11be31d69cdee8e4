//! Compressed forms of a site's text, for hosts that send files as they are. Only what is published is
//! compressed, not what is checked or previewed. Knows bytes and sorts of files; no page.

use std::io::{self, Write as _};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;

use super::manifest::Manifest;
use crate::{
    engine::{Digest, Key, Store, watch::Watcher},
    render::{
        Kept,
        artifact::{Artifact, OutPath},
        host::media::media,
    },
};

/// Raised when the same bytes are compressed otherwise.
const STEP_VERSION: u32 = 1;

/// A form: its ending, the name of its step, and how it is made.
type Form = (&'static str, &'static str, fn(&[u8]) -> io::Result<Vec<u8>>);

const FORMS: &[Form] = &[("br", "brotli", brotli), ("gz", "gzip", gzip)];

/// The `.br` and `.gz` files of every file of text, each where it is smaller than the file itself.
pub fn compressed(artifacts: &[Artifact], store: &Store, watcher: &dyn Watcher) -> Vec<Artifact> {
    let text: Vec<&Artifact> =
        artifacts.iter().filter(|file| media(file.path.as_str()).is_some_and(|media| media.text)).collect();
    watcher.station("compress", text.len());
    let made: Vec<Vec<Artifact>> = text
        .par_iter()
        .map(|file| {
            let made = FORMS.iter().filter_map(|form| smaller(file, form, store)).collect();
            watcher.advance(1);
            made
        })
        .collect();
    made.into_iter().flatten().collect()
}

/// The compressed forms of files that are kept, as the generation before, of which `live` is the list, has them. A form that
/// it lacks was not smaller than its file.
pub fn compressed_before(kept: &[Kept], live: &Manifest) -> Vec<Kept> {
    let form = |kept: &Kept, ending: &str| {
        let path = OutPath::new(&format!("{}.{ending}", kept.path)).ok()?;
        Some(Kept { record: *live.get(path.as_str())?, path })
    };
    kept.iter().flat_map(|kept| FORMS.iter().filter_map(|(ending, ..)| form(kept, ending))).collect()
}

fn smaller(file: &Artifact, (ending, step, compress): &Form, store: &Store) -> Option<Artifact> {
    let path = OutPath::new(&format!("{}.{ending}", file.path)).ok()?;
    let key = Key::new(step, STEP_VERSION).digest(&Digest::of(&file.bytes)).finish();
    // Reading from memory and writing to memory cannot fail; if it did, the file would go without this form.
    let made = store.memo(&key, |bytes| Some(Some(bytes)), Option::clone, || compress(&file.bytes).ok());
    let bytes = made.filter(|bytes| bytes.len() < file.bytes.len())?;
    Some(Artifact { path, bytes: bytes.into() })
}

/// Brotli at its best (RFC 7932): 11, with the largest window that browsers need take.
fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut made = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut made, &params)?;
    Ok(made)
}

/// Gzip at its best (RFC 1952): 9, without a time or a name, so that equal pages give equal files.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::new(9));
    writer.write_all(bytes)?;
    writer.finish()
}
