//! Folders that a build must leave alone.

use std::{os::unix::fs::symlink, process::Command};

use super::*;

fn code(failure: &Failure) -> &'static str {
    failure.diagnostic().code.id
}

#[test]
fn a_folder_that_is_not_ours() {
    let place = Place::new();
    let files = site(&[("index.html", "home")]);
    let theirs = site(&[("thesis.doc", "ten years"), ("index.html", "theirs")]);
    for (path, bytes) in &theirs {
        fs::create_dir_all(place.out()).unwrap();
        fs::write(place.out().join(path), bytes).unwrap();
    }
    assert_eq!(code(&place.publish(&files).unwrap_err()), "P0501");
    assert_eq!(place.found(), theirs);
    assert!(!place.path(".public.portolan").exists(), "nothing is made beside a folder that is not ours");

    // Also when it stands where ours stood.
    fs::rename(place.out(), place.path("theirs")).unwrap();
    place.publish(&files).unwrap();
    place.publish(&site(&[("a.html", "home")])).unwrap();
    fs::remove_dir_all(place.out()).unwrap();
    fs::rename(place.path("theirs"), place.out()).unwrap();
    assert_eq!(code(&place.publish(&files).unwrap_err()), "P0501");
    assert_eq!(place.found(), theirs);
    assert!(Manifest::read(&place.out()).unwrap().is_none());
}

#[test]
fn a_new_folder_with_an_old_ones_number() {
    let files = site(&[("index.html", "home")]);
    for _ in 0..20 {
        let place = Place::new();
        place.publish(&files).unwrap();
        fs::remove_dir_all(place.out()).unwrap();
        fs::create_dir(place.out()).unwrap();
        fs::write(place.path("public/thesis.doc"), "ten years").unwrap();
        assert_eq!(code(&place.publish(&files).unwrap_err()), "P0501");
    }
}

#[test]
fn a_file_in_place_of_the_output() {
    let place = Place::new();
    fs::write(place.out(), "x").unwrap();
    assert_eq!(code(&place.publish(&Site::new()).unwrap_err()), "P0501");
    assert_eq!(fs::read(place.out()).unwrap(), b"x");
}

#[test]
fn a_hidden_folder_in_the_output() {
    let place = Place::new();
    place.publish(&site(&[("index.html", "home"), (".well-known/security.txt", "x")])).unwrap();
    fs::create_dir(place.path("public/.git")).unwrap();
    fs::write(place.path("public/.git/HEAD"), "ref").unwrap();
    let failure = place.publish(&site(&[("index.html", "new")])).unwrap_err();
    assert_eq!(code(&failure), "P0501");
    assert!(failure.diagnostic().args["path"].ends_with("public/.git"));
    assert_eq!(fs::read(place.path("public/.git/HEAD")).unwrap(), b"ref");
}

#[test]
fn links() {
    let place = Place::new();
    let files = site(&[("en/index.html", "home"), ("de/index.html", "Start")]);
    fs::create_dir(place.path("elsewhere")).unwrap();
    fs::write(place.path("elsewhere/index.html"), "theirs").unwrap();

    symlink(place.path("elsewhere"), place.out()).unwrap();
    assert_eq!(code(&place.publish(&files).unwrap_err()), "P0503");
    fs::remove_file(place.out()).unwrap();

    symlink(place.path("elsewhere"), place.path(".public.portolan")).unwrap();
    assert_eq!(code(&place.publish(&files).unwrap_err()), "P0503");
    fs::remove_file(place.path(".public.portolan")).unwrap();

    place.publish(&files).unwrap();
    place.publish(&site(&[("en/index.html", "home")])).unwrap();
    fs::remove_dir_all(place.path("public/en")).unwrap();
    symlink(place.path("elsewhere"), place.path("public/en")).unwrap();
    let failure = place.publish(&files).unwrap_err();
    assert_eq!(code(&failure), "P0503");
    assert!(failure.diagnostic().args["path"].ends_with("public/en"));
    fs::remove_file(place.path("public/en")).unwrap();

    // Links planted in the spare are removed, not followed.
    fs::remove_dir_all(place.path(".public.portolan/spare/en")).unwrap();
    symlink(place.path("elsewhere"), place.path(".public.portolan/spare/en")).unwrap();
    fs::remove_file(place.path(".public.portolan/lock")).unwrap();
    symlink(place.path("elsewhere/index.html"), place.path(".public.portolan/lock")).unwrap();
    assert_eq!(code(&place.publish(&files).unwrap_err()), "P0503");
    fs::remove_file(place.path(".public.portolan/lock")).unwrap();
    fs::write(place.path(".public.portolan/lock"), "").unwrap();
    place.publish(&files).unwrap();
    assert_eq!(place.found(), files);
    assert_eq!(found(&place.path("elsewhere")), site(&[("index.html", "theirs")]));
}

#[test]
fn what_the_build_reads_is_no_output() {
    let place = Place::new();
    fs::create_dir_all(place.path("content/en")).unwrap();
    fs::create_dir_all(place.path("empty")).unwrap();
    let inputs = [place.path("content"), place.path("themes/missing")];
    let site = place.folder.path();
    let mut outs = vec![PathBuf::from("/"), PathBuf::from("."), PathBuf::from(".."), site.join(".."), PathBuf::new()];
    outs.extend([site.to_owned(), site.join("content/.."), site.parent().unwrap().to_owned()]);
    outs.extend([site.join("content"), site.join("content/en"), site.join("content/new"), site.join("themes/missing")]);
    for out in outs {
        let request = Publish { out: &out, site, inputs: &inputs, beside: &[], kept: &[], drafts: false };
        let failure = publish(&request, Vec::new()).unwrap_err();
        assert_eq!(code(&failure), "P0502", "{}", out.display());
    }
    for out in [site.join("empty/"), site.join("content/../public"), site.join("new/deep/public")] {
        let request = Publish { out: &out, site, inputs: &inputs, beside: &[], kept: &[], drafts: false };
        publish(&request, Vec::new()).unwrap();
    }
}

#[test]
fn two_writers_and_a_file_in_the_way() {
    let place = Place::new();
    let artifact = |path: &str| Artifact { path: OutPath::new(path).unwrap(), bytes: (*b"x").into() };
    let out = place.out();
    let request = Publish { out: &out, site: place.folder.path(), inputs: &[], beside: &[], kept: &[], drafts: false };
    for (paths, id) in [(["a/b", "c", "a/b"], "P0508"), (["a", "a-b", "a/b/c"], "P0509")] {
        let failure = publish(&request, paths.into_iter().map(artifact).collect()).unwrap_err();
        assert_eq!(code(&failure), id);
        assert!(!out.exists());
    }
}

#[test]
fn two_builds_at_once() {
    let place = Place::new();
    let files = site(&[("index.html", "home")]);
    place.publish(&files).unwrap();
    let out = place.out();
    let request = Publish { out: &out, site: place.folder.path(), inputs: &[], beside: &[], kept: &[], drafts: false };
    let _no_program_starts = PROGRAMS.read().unwrap();
    let state = State::beside(&out, false);
    let lock = state.open(&Disk::default()).unwrap();
    let failure = publish(&request, artifacts(&files)).unwrap_err();
    assert_eq!(code(&failure), "P0504");
    assert_eq!(failure.diagnostic().args["process"], std::process::id().to_string());
    drop(lock);
    publish(&request, artifacts(&files)).unwrap();
}

#[test]
fn errors_are_told_apart() {
    let told = |errno: Errno| code(&Failure::io(Action::Write, Path::new("public"))(errno.into()));
    assert_eq!((told(Errno::NOSPC), told(Errno::DQUOT)), ("P0506", "P0506"));
    assert_eq!((told(Errno::ACCESS), told(Errno::PERM), told(Errno::ROFS)), ("P0505", "P0505", "P0505"));
    assert_eq!(told(Errno::IO), "P0510");
    for code in codes::CODES {
        let text = format!("{} {}", code.message, code.help);
        assert!(text.contains("{path}") || code.id == "P0508" || code.id == "P0509", "{text}");
    }
}

/// A small file system of its own, when this user may mount one.
struct Mounted(PathBuf);

impl Mounted {
    fn new(at: PathBuf, options: &str) -> Option<Self> {
        fs::create_dir_all(&at).unwrap();
        let _nobody_locks = PROGRAMS.write().unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", options, "none"]).arg(&at).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| Self(at))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _nobody_locks = PROGRAMS.write().unwrap();
        Command::new("umount").arg(&self.0).output().ok();
    }
}

#[test]
fn a_full_disk() {
    let place = Place::new();
    let Some(_mounted) = Mounted::new(place.out().join("disk"), "size=256k") else { return };
    let out = place.out().join("disk/site");
    let request = Publish { out: &out, site: &place.path("portal"), inputs: &[], beside: &[], kept: &[], drafts: false };
    let small = site(&[("index.html", "home"), ("a/b.txt", "b")]);
    publish_quietly(&Disk::default(), &request, &small).unwrap();
    let mut large = small.clone();
    for n in 0..40 {
        large.insert(format!("n{n}/picture.bin"), vec![7; 10_000]);
    }
    let failure = publish_quietly(&Disk::default(), &request, &large).unwrap_err();
    assert_eq!(code(&failure), "P0506", "{failure:?}");
    assert_eq!(found(&out), small);
    let other = site(&[("index.html", "new home")]);
    publish_quietly(&Disk::default(), &request, &other).unwrap();
    assert_eq!(found(&out), other);
}

#[test]
fn an_output_that_is_a_mounted_disk() {
    let place = Place::new();
    let Some(_mounted) = Mounted::new(place.out(), "size=256k") else { return };
    let failure = place.publish(&site(&[("index.html", "home")])).unwrap_err();
    assert_eq!(code(&failure), "P0507", "{failure:?}");
    assert_eq!(place.found(), Site::new());
}
