//! Embeds the shipped theme, words and kinds, and digests everything that the program is made of: a rebuilt binary never
//! reads what another one has stored.

use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut table = fs::File::create(PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs"))?;
    let mut digest = blake3::Hasher::new();
    writeln!(table, "/// Path below the project's root and bytes of each shipped file, sorted by path.")?;
    writeln!(table, "pub(crate) static FILES: &[(&str, &[u8])] = &[")?;
    for folder in ["kinds", "locales", "themes"] {
        for (name, path) in files(&root, folder)? {
            writeln!(table, "    ({name:?}, include_bytes!({:?})),", path.display().to_string())?;
            digest.update(name.as_bytes()).update(&fs::read(&path)?);
        }
    }
    writeln!(table, "];")?;
    for (name, path) in files(&root, "src")? {
        digest.update(name.as_bytes()).update(&fs::read(&path)?);
    }
    let features: Vec<String> = env::vars().map(|(name, _)| name).filter(|name| name.starts_with("CARGO_FEATURE_")).collect();
    digest.update(features.join(",").as_bytes());
    if let Ok(lock) = fs::read(root.join("Cargo.lock")) {
        digest.update(&lock);
    }
    println!("cargo::rerun-if-changed=Cargo.lock");
    println!("cargo::rustc-env=PORTOLAN_PROGRAM={}", &digest.finalize().to_hex()[..32]);
    Ok(())
}

/// The files below `folder`, with their names below the root, sorted.
fn files(root: &Path, folder: &str) -> Result<Vec<(String, PathBuf)>, Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed={folder}");
    let mut found = Vec::new();
    for item in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
        let item = item?;
        if item.file_type().is_file() {
            let name = item.path().strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            found.push((name, item.into_path()));
        }
    }
    Ok(found)
}
