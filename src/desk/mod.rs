//! What officers and translators run beside a build. Prints nothing.

pub mod codes;

use std::path::{Path, PathBuf};

use crate::diag::Diagnostic;

/// stub
pub fn init(_dir: &Path) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    Ok(Vec::new())
}
/// stub
pub fn new_entry(_site: &Path, _kind: &str, _id: &str, _today: jiff::civil::Date) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    Ok(Vec::new())
}
