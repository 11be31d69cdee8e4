//! Compressed forms of a site's text, for hosts that send files as they are. Knows bytes and sorts of files; no page.

use std::io::Write as _;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;

use super::{
    artifact::{Artifact, OutPath},
    host::media::media,
};
use crate::engine::{Digest, Key, Store, watch::Watcher};

/// Raised when the same bytes are compressed otherwise.
const STEP_VERSION: u32 = 1;

/// The `.br` and `.gz` files of every file of text, each where it is smaller than the file itself.
pub(super) fn compressed(artifacts: &[Artifact], store: &Store, watcher: &dyn Watcher) -> Vec<Artifact> {
    let text: Vec<&Artifact> = artifacts.iter().filter(|file| media(file.path.as_str()).is_some_and(|media| media.text)).collect();
    watcher.station("compress", text.len());
    let made: Vec<Vec<Artifact>> = text
        .par_iter()
        .map(|file| {
            let forms: [(&str, &'static str, fn(&[u8]) -> Vec<u8>); 2] = [("br", "brotli", brotli), ("gz", "gzip", gzip)];
            let made = forms.into_iter().filter_map(|(ending, step, compress)| {
                let path = OutPath::new(&format!("{}.{ending}", file.path)).ok()?;
                let key = Key::new(step, STEP_VERSION).digest(&Digest::of(&file.bytes)).finish();
                let bytes = store.memo(&key, Some, |made| Some(made.clone()), || compress(&file.bytes));
                (!bytes.is_empty() && bytes.len() < file.bytes.len()).then(|| Artifact { path, bytes: bytes.into() })
            });
            let made = made.collect();
            watcher.advance(1);
            made
        })
        .collect();
    made.into_iter().flatten().collect()
}

/// Brotli at its best (RFC 7932): 11, with the largest window that browsers take.
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut made = Vec::new();
    // Neither end can fail: both are memory. What is empty is not published.
    match brotli::BrotliCompress(&mut &*bytes, &mut made, &params) {
        Ok(_) => made,
        Err(_) => Vec::new(),
    }
}

/// Gzip at its best (RFC 1952): 9, without a time or a name, so that equal pages give equal files.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::new(9));
    match writer.write_all(bytes).and_then(|()| writer.finish()) {
        Ok(made) => made,
        Err(_) => Vec::new(),
    }
}
