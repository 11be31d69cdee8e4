//! The program as a whole: exit codes, what stops what, and that the same portal always gives the same bytes.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::{
    output::read,
    support::{NOW, Portal},
};

fn run(site: &Path, args: &[&str]) -> Output {
    command(site, args).output().expect("the program runs")
}

fn command(site: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.arg("--site").arg(site).args(args);
    command
}

const BUILD: &[&str] = &["build", "--now", NOW];

fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn an_error_stops_all_and_leaves_the_old_site() {
    let (portal, _) = Portal::over_base("");
    let site = portal.site();
    let first = run(&site, BUILD);
    assert_eq!(code(&first), 0, "{}", err(&first));
    assert!(String::from_utf8_lossy(&first.stdout).contains("vi "), "the summary names pages of each language");
    let before = read(&site.join("public"));
    let path = site.join("content/tinh/hue/index.vi.md");
    let good = fs::read_to_string(&path).expect("the entry");
    fs::write(&path, good.replace("level =", "levl =")).expect("saved");
    let second = run(&site, BUILD);
    assert_eq!(code(&second), 1);
    assert!(err(&second).contains("P0201"), "{}", err(&second));
    assert_eq!(read(&site.join("public")), before, "the old site is untouched");
    fs::write(&path, good).expect("saved");
    let third = run(&site, BUILD);
    assert_eq!(code(&third), 0);
    assert!(String::from_utf8_lossy(&third.stdout).contains("+0 "), "nothing changed, nothing is written");
}

#[test]
fn a_folder_that_is_not_ours_is_refused_before_anything_is_made() {
    let (portal, _) = Portal::over_base("-- content/tinh/hong/index.vi.md --\nno facts at all\n");
    let out = tempfile::tempdir().expect("a folder");
    fs::write(out.path().join("thesis.doc"), "ten years").expect("their file");
    let folder = out.path().to_str().expect("a path");
    let output = run(&portal.site(), &["build", "--out", folder]);
    assert_eq!(code(&output), 3, "{}", err(&output));
    // The faults of the texts are told by `check`, and by a build that could publish; nothing was read to find them.
    let said = err(&output);
    assert!(said.contains("P0501") && said.contains("1 error") && !said.contains("hong"), "{said}");
    assert_eq!(fs::read_dir(out.path()).expect("the folder").count(), 1);
    assert!(!out.path().with_file_name(format!(".{}.portolan", out.path().file_name().unwrap().display())).exists());
}

#[test]
fn an_error_in_a_translation_withholds_it_alone() {
    let (portal, _) = Portal::over_base("");
    let site = portal.site();
    let path = site.join("content/tinh/hue/index.en.md");
    let text = fs::read_to_string(&path).expect("the translation");
    fs::write(&path, text.replace("how =", "level = \"city\"\nhow =").replace("+++\ntitle", "+++\nslug = \"hue-city\"\ntitle"))
        .expect("saved");
    let built = run(&site, BUILD);
    assert_eq!(code(&built), 0, "{}", err(&built));
    let files = read(&site.join("public"));
    let page = String::from_utf8_lossy(&files["en/tinh/hue-city/index.html"]).into_owned();
    assert!(page.contains("Một nơi thử"), "its address shows the source's text");
    assert_eq!(code(&run(&site, &["build", "--strict", "--now", NOW])), 1);
    assert_eq!(read(&site.join("public")), files);
}

#[test]
fn what_is_not_due_appears_when_it_is() {
    let (portal, _) = Portal::over_base("");
    let site = portal.site();
    let path = site.join("content/tinh/hue/index.vi.md");
    let text = fs::read_to_string(&path).expect("the entry");
    fs::write(&path, text.replace("level =", "embargo = 2026-12-01T08:00:00+07:00\nlevel =")).expect("saved");
    let report = site.join("report.json");
    let built = run(&site, &["build", "--now", NOW, "--report", report.to_str().expect("a plain path")]);
    assert_eq!(code(&built), 0, "{}", err(&built));
    let all: Vec<u8> = read(&site.join("public")).into_values().flatten().collect();
    assert!(!String::from_utf8_lossy(&all).contains("Một nơi thử"), "nothing of it is told before");
    let told: serde_json::Value = serde_json::from_slice(&fs::read(report).expect("the report")).expect("JSON");
    assert_eq!(told["withheld"][0]["entry"], "tinh/hue");
    let next = serde_json::json!({ "at": "2026-12-01T08:00:00+07:00", "cause": "appears", "entry": "tinh/hue" });
    assert_eq!(told["next_change"], next);
    assert_eq!(code(&run(&site, &["build", "--now", "2026-12-01T08:00:00+07:00"])), 0);
    assert!(read(&site.join("public")).contains_key("vi/tinh/hue/index.html"));
}

#[test]
fn exit_codes_and_formats() {
    let (portal, _) = Portal::over_base("-- content/tinh/hue/index.de.md --\n+++\n+++\n");
    let site = portal.site();
    assert_eq!(code(&run(&site, &["bild"])), 2);
    assert_eq!(code(&run(&site, &["build", "--now", "tomorrow"])), 2);
    let json = run(&site, &["check", "--format", "json", "--now", NOW]);
    assert_eq!(code(&json), 1);
    let told: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(told["diagnostics"][0]["code"], "P0208");
    let sarif: serde_json::Value =
        serde_json::from_slice(&run(&site, &["check", "--format", "sarif", "--now", NOW]).stdout).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "P0208");
    assert!(!err(&run(&site, &["check", "--now", NOW])).contains('\u{1b}'), "no colour where nobody looks");
    let explained = run(&site, &["explain", "p0208"]);
    assert_eq!(code(&explained), 0);
    assert!(String::from_utf8_lossy(&explained.stdout).contains("P0208"));
    assert_eq!(code(&run(&site, &["explain", "P9999"])), 2);
    let (portal, _) = Portal::over_base("-- public/somebody.txt --\nmine\n");
    let refused = run(&portal.site(), BUILD);
    assert_eq!(code(&refused), 3, "{}", err(&refused));
    assert_eq!(fs::read_to_string(portal.site().join("public/somebody.txt")).expect("still there"), "mine\n");
}

#[test]
fn the_same_portal_gives_the_same_bytes() {
    let pictures = "-- content/tinh/hue/index.vi.md --\n+++\ntitle = \"Huế\"\nsummary = \"Một nơi thử có tên Huế, dùng để kiểm tra cách phần mềm \
                    đọc dữ kiện và lời văn.\"\nstatus = \"published\"\npublished = 2026-01-02\nowner = \"so-thu\"\nname_local = \"Huế\"\nlevel = \
                    \"city\"\ncountry = \"VN\"\nvalid_from = 2025-07-01\n\n[[images]]\nfile = \"a.jpg\"\nalt = \"Ảnh\"\ncredit = \"A\"\nlicence = \
                    \"CC0-1.0\"\n+++\n\n## Đi lại {#di-lai}\n-- content/tinh/hue/a.jpg (picture jpeg 900x600) --\n";
    let build = |more: &[&str], set: &dyn Fn(&mut Command)| -> BTreeMap<String, Vec<u8>> {
        let (portal, _) = Portal::over_base(pictures);
        let mut command = command(&portal.site(), BUILD);
        command.args(more);
        set(&mut command);
        let output = command.output().expect("the program runs");
        assert_eq!(code(&output), 0, "{}", err(&output));
        read(&portal.site().join("public"))
    };
    let plain = build(&["--no-store"], &|_| {});
    assert!(plain.len() > 30 && plain.keys().any(|path| path.ends_with(".webp")));
    assert_eq!(build(&["--jobs", "1"], &|_| {}), plain, "one thread, with a store");
    assert_eq!(build(&["--jobs", "7"], &|_| {}), plain, "seven threads");
    let elsewhere = |command: &mut Command| {
        command.env("TZ", "America/St_Johns").env("LANG", "ar_EG.UTF-8").env("LC_ALL", "tr_TR.UTF-8").current_dir("/");
    };
    assert_eq!(build(&[], &elsewhere), plain, "another zone, language and folder");
    // A store that lies about everything it holds is found out.
    let (portal, _) = Portal::over_base(pictures);
    assert_eq!(code(&run(&portal.site(), BUILD)), 0);
    for item in
        walkdir::WalkDir::new(portal.site().join(".portolan/store")).into_iter().flatten().filter(|i| i.file_type().is_file())
    {
        fs::write(item.path(), "spoiled").expect("written");
    }
    assert_eq!(code(&run(&portal.site(), &["build", "--now", NOW, "--out", "again"])), 0);
    assert_eq!(read(&portal.site().join("again")), plain, "a spoiled store");
}

#[test]
fn a_build_that_is_killed_leaves_a_whole_site() {
    let (portal, _) = Portal::over_base("");
    let site = portal.site();
    assert_eq!(code(&run(&site, &["build", "--now", NOW, "--no-store"])), 0);
    let path = site.join("content/tinh/hue/index.vi.md");
    let good = fs::read_to_string(&path).expect("the entry");
    let mut whole = vec![read(&site.join("public"))];
    for round in 0..12_u64 {
        fs::write(&path, format!("{good}\nLần {round}.\n")).expect("saved");
        let mut child = command(&site, &["build", "--now", NOW, "--no-store"])
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("the program runs");
        std::thread::sleep(std::time::Duration::from_millis(round * 23));
        child.kill().expect("killed");
        child.wait().expect("gone");
        let found = read(&site.join("public"));
        let page = |files: &BTreeMap<String, Vec<u8>>| String::from_utf8_lossy(&files["vi/tinh/hue/index.html"]).into_owned();
        let is_new = page(&found).contains(&format!("Lần {round}."));
        if is_new {
            assert!(found.keys().eq(whole[0].keys()), "round {round}: the new site lacks files");
            whole.push(found);
        } else {
            assert!(whole.contains(&found), "round {round}: neither the old nor the new site");
        }
    }
    assert_eq!(code(&run(&site, &["build", "--now", NOW, "--no-store"])), 0, "the next build succeeds");
    assert!(String::from_utf8_lossy(&read(&site.join("public"))["vi/tinh/hue/index.html"]).contains("Lần 11."));
}

#[test]
fn the_store_is_counted_made_smaller_and_cleared() {
    let (portal, _) = Portal::over_base("");
    let site = portal.site();
    let told = |args: &[&str]| {
        let output = run(&site, &[&["--lang", "en", "cache"], args].concat());
        assert_eq!(code(&output), 0, "{}", err(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(told(&["stats"]).contains("No results are kept in") && told(&["clear"]).contains("No results"));
    assert!(!site.join(".portolan").exists(), "looking makes nothing");
    assert_eq!(code(&run(&site, BUILD)), 0);
    let public = read(&site.join("public"));
    let stats = told(&["stats"]);
    assert!(stats.contains(".portolan/store") && !stats.contains("results  0"), "{stats}");
    assert!(told(&["prune"]).contains("results  "), "below the limit nothing goes");
    assert_eq!(told(&["stats"]), stats);
    assert!(told(&["prune", "--limit", "1kB"]).contains("removed  "));
    assert!(told(&["clear"]).contains("results  0"));
    assert!(told(&["stats"]).contains("results  0"));
    let again = run(&site, BUILD);
    assert_eq!(code(&again), 0, "{}", err(&again));
    assert_eq!(read(&site.join("public")), public, "the store only saves time");
    let wrong = run(&site, &["cache", "prune", "--limit", "much"]);
    assert_eq!(code(&wrong), 2, "{}", err(&wrong));
}

#[test]
fn a_build_says_why_pages_were_rendered() {
    let (portal, _) = Portal::over_base("");
    let site = portal.site();
    assert_eq!(code(&run(&site, BUILD)), 0);
    let path = site.join("content/tinh/hue/index.vi.md");
    let text = fs::read_to_string(&path).expect("the entry");
    fs::write(&path, text.replacen("title = \"", "title = \"Mới: ", 1)).expect("saved");
    let explain = |lang: &str| {
        let output = run(&site, &[&["--lang", lang], BUILD, &["--explain"]].concat());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let told = explain("en");
    assert!(told.contains("vi/tinh/hue/index.html: ") && told.contains("the title of @/tinh/hue changed in vi"), "{told}");
    fs::write(&path, text).expect("saved");
    assert!(explain("vi").contains("tiêu đề của @/tinh/hue bằng vi đã đổi"));
}
