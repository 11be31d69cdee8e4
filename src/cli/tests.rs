#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests may unwrap; `codes!` declares what the registry reads")]

use clap::{CommandFactory as _, Parser as _};
use serde_json::json;

use super::{
    args::{Command, CommandLine},
    explain::{explain, find, list},
    human::human,
    json,
    messages::Messages,
    progress::Progress,
    report::{Counts, Files},
    sarif::sarif,
    terminal::Terminal,
};
use crate::{
    diag::{Code, Diagnostic, FileId, Scope, Span},
    engine::watch::Watcher as _,
};

crate::codes! {
    UNKNOWN_PLACE = "P9901" Error "no locality “{written}” is known",
        help: "write the id of a locality, for instance `{nearest}`",
        means: "A field names a locality that no entry has.",
        why: "The page would lead nowhere.",
        example: "localities = [\"ha-noi\"]\n{ a brace }";
    FEW_WORDS = "P9902" Warning "only {n} words", help: "", means: "The text is short.", why: "Readers expect more.", example: "…";
}

const VIETNAMESE: &str = "\
P9901-message = không có địa phương “{ $written }”
P9901-help = viết mã của một địa phương, ví dụ `{ $nearest }`
severity-error = lỗi
severity-help = cách sửa
count-errors = { $n } lỗi
label-first-defined = được định nghĩa lần đầu ở đây
explain-means = Ý nghĩa
P9902-message = chỉ có { $không-có } từ
this line is no Fluent
";

/// Files in memory: number, name, text.
struct Portal(Vec<(&'static str, Option<String>)>);

impl Files for Portal {
    fn name(&self, file: FileId) -> &str {
        self.0[file.0 as usize].0
    }

    fn text(&self, file: FileId) -> Option<&str> {
        self.0[file.0 as usize].1.as_deref()
    }
}

fn portal(files: &[(&'static str, &str)]) -> Portal {
    Portal(files.iter().map(|(name, text)| (*name, Some((*text).to_owned()))).collect())
}

/// The span of `text` in file `file`.
fn span(portal: &Portal, file: u32, text: &str) -> Span {
    let start = portal.0[file as usize].1.as_ref().unwrap().find(text).unwrap();
    Span::new(FileId(file), start..start + text.len())
}

fn unknown(span: Span) -> Diagnostic {
    Diagnostic::at(&UNKNOWN_PLACE, span).arg("written", "下龙").arg("nearest", "quảng-ninh")
}

#[track_caller]
fn shows(portal: &Portal, diagnostics: &[Diagnostic], messages: &Messages, expected: &str) {
    let shown = human(diagnostics, portal, messages, false, 100);
    let shown: Vec<&str> = shown.lines().map(str::trim_end).collect();
    let expected: Vec<&str> = expected.lines().collect();
    assert_eq!(shown, expected, "shown:\n{}\nexpected:\n{}", shown.join("\n"), expected.join("\n"));
}

/// Vietnamese (composed and decomposed), CJK and a tab before the place; CRLF; a place in another file and one in the same.
fn festival() -> (Portal, Vec<Diagnostic>) {
    let portal = portal(&[
        ("content/lễ hội/index.vi.md", "+++\r\ntitle = \"Tết hoa\"\r\n\tđịa = [\"下龙\", \"Tê\u{301}t\", \"hanoi\"]\r\n+++\r\n"),
        ("content/下龙 湾/index.zh-Hans.md", "+++\ntitle = \"下龙湾\"\n+++\n"),
    ]);
    let place = span(&portal, 0, "hanoi");
    let found = unknown(place)
        .see("first-defined", span(&portal, 0, "Tết hoa"))
        .see("other-file", span(&portal, 1, "龙"))
        .see("other-file", Span::whole(FileId(1)))
        .fix(place, "ha-noi");
    let mut withheld = Diagnostic::at(&UNKNOWN_PLACE, Span::whole(FileId(1))).arg("written", "x").arg("nearest", "y");
    withheld.scope = Scope::Translation;
    let short = Diagnostic::nowhere(&FEW_WORDS).arg("n", 3);
    (portal, vec![found, withheld, short])
}

#[test]
fn people_read_the_place_in_its_line() {
    let (portal, diagnostics) = festival();
    shows(
        &portal,
        &diagnostics,
        &Messages::english(),
        r#"error[P9901]: no locality “下龙” is known
 --> content/lễ hội/index.vi.md:3:24
  |
2 | title = "Tết hoa"
  |          ------- first defined here
3 |     địa = ["下龙", "Tết", "hanoi"]
  |                            ^^^^^
  |
 ::: content/下龙 湾/index.zh-Hans.md:2:11
  |
2 | title = "下龙湾"
  |            -- the other file
  |
  = note: the other file: content/下龙 湾/index.zh-Hans.md
  = help: write the id of a locality, for instance `quảng-ninh`
help: did you mean “ha-noi”?
  |
3 |     địa = ["下龙", "Tết", "ha-noi"]
  |                              +

error (translation withheld)[P9901]: no locality “x” is known
--> content/下龙 湾/index.zh-Hans.md
 = help: write the id of a locality, for instance `y`

warning[P9902]: only 3 words

1 error, 1 translation error (withheld), 1 warning; `portolan explain P9901` says more
"#,
    );
}

#[test]
fn people_read_their_language_and_english_where_it_has_no_text() {
    let (portal, diagnostics) = festival();
    let messages = Messages::new("vi-VN", [("vi", VIETNAMESE)]);
    shows(
        &portal,
        &diagnostics[..1],
        &messages,
        r#"lỗi[P9901]: không có địa phương “下龙”
 --> content/lễ hội/index.vi.md:3:24
  |
2 | title = "Tết hoa"
  |          ------- được định nghĩa lần đầu ở đây
3 |     địa = ["下龙", "Tết", "hanoi"]
  |                            ^^^^^
  |
 ::: content/下龙 湾/index.zh-Hans.md:2:11
  |
2 | title = "下龙湾"
  |            -- the other file
  |
  = note: the other file: content/下龙 湾/index.zh-Hans.md
  = cách sửa: viết mã của một địa phương, ví dụ `quảng-ninh`
cách sửa: did you mean “ha-noi”?
  |
3 |     địa = ["下龙", "Tết", "ha-noi"]
  |                              +

1 lỗi; `portolan explain P9901` says more
"#,
    );
    assert_eq!(messages.message(&diagnostics[2]), "only 3 words");
}

#[test]
fn a_file_without_text_shows_the_byte() {
    let portal = Portal(vec![("content/a.md", None)]);
    let found = unknown(Span::new(FileId(0), 7..9)).see("other-file", Span::new(FileId(0), 3..3));
    shows(
        &portal,
        &[found],
        &Messages::english(),
        "\
error[P9901]: no locality “下龙” is known
--> content/a.md, byte 7
 = note: the other file: content/a.md, byte 3
 = help: write the id of a locality, for instance `quảng-ninh`

1 error; `portolan explain P9901` says more
",
    );
}

#[test]
fn a_very_long_line_is_cut_around_the_place() {
    let line = format!("{}下龙hanoi下龙{}", "một ".repeat(3000), "下龙".repeat(3000));
    let portal = portal(&[("content/a.md", line.as_str())]);
    let place = span(&portal, 0, "hanoi");
    let mut wide = place;
    wide.end += 9000;
    let far = Span::new(FileId(0), line.len() - 6..line.len());
    for found in [unknown(place).see("other-file", far).fix(place, "ha-noi"), unknown(wide), unknown(far)] {
        let shown = human(&[found], &portal, &Messages::english(), false, 80);
        assert!(shown.lines().all(|line| line.chars().count() <= 120), "{shown}");
    }
    let shown = human(&[unknown(place)], &portal, &Messages::english(), false, 80);
    assert!(shown.contains("content/a.md:1:12003\n"), "{shown}");
    assert!(shown.contains("下龙hanoi下龙"), "{shown}");
}

#[test]
fn any_span_over_any_text_is_shown_without_a_panic() {
    let texts =
        ["", "\u{feff}", "\u{feff}a\r\n", "\r", "\n\n", "a\u{301}下\t\r\nb", "không\u{9b}31m\u{1b}[0m\u{202e}", "x\r\r\ny"];
    let messages = Messages::english();
    for text in texts {
        let portal = portal(&[("a.md", text)]);
        let most = text.len() + 3;
        for (start, end) in (0..most).flat_map(|start| (start.saturating_sub(2)..most).map(move |end| (start, end))) {
            let place = Span::new(FileId(0), start..end);
            for insert in ["", "x", "x\ny\n"] {
                let found = unknown(place).see("other-file", Span::new(FileId(0), 1..2)).fix(place, insert);
                let shown = human(std::slice::from_ref(&found), &portal, &messages, false, 80);
                assert!(!shown.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{shown:?}");
                json::json(std::slice::from_ref(&found), &portal, &messages).unwrap();
                sarif(&[found], &portal, &messages).unwrap();
            }
        }
    }
}

#[test]
fn an_argument_cannot_steer_the_terminal() {
    let portal = portal(&[("a\u{1b}[2J.md", "x")]);
    let found = Diagnostic::at(&UNKNOWN_PLACE, Span::whole(FileId(0)))
        .arg("written", "\u{1b}]0;x\u{7}\u{202e}")
        .arg("nearest", "\u{9b}31m");
    let shown = human(&[found], &portal, &Messages::english(), false, 80);
    assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{shown:?}");
}

#[test]
fn scope_and_strictness_decide_what_fails() {
    let with = |scope, strict| {
        let mut found = unknown(Span::whole(FileId(0)));
        found.scope = scope;
        Counts::of(&[found]).fail(strict)
    };
    assert_eq!([with(Scope::Portal, false), with(Scope::Portal, true)], [true, true]);
    assert_eq!([with(Scope::Translation, false), with(Scope::Translation, true)], [false, true]);
    assert_eq!([with(Scope::Unpublished, false), with(Scope::Unpublished, true)], [false, false]);
    let warning = Counts::of(&[Diagnostic::nowhere(&FEW_WORDS)]);
    assert_eq!([warning.fail(false), warning.fail(true)], [false, true]);
}

#[test]
fn programs_read_json() {
    let (portal, diagnostics) = festival();
    let text = json::json(&diagnostics, &portal, &Messages::new("vi", [("vi", VIETNAMESE)])).unwrap();
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let hanoi = json!({ "start": { "byte": 58, "line": 3, "column": 24 }, "end": { "byte": 63, "line": 3, "column": 29 } });
    let (vi, zh) = ("content/lễ hội/index.vi.md", "content/下龙 湾/index.zh-Hans.md");
    let title = json!({ "start": { "byte": 14, "line": 2, "column": 10 }, "end": { "byte": 23, "line": 2, "column": 17 } });
    let dragon = json!({ "start": { "byte": 16, "line": 2, "column": 11 }, "end": { "byte": 19, "line": 2, "column": 12 } });
    let first = json!({
        "code": "P9901", "severity": "error", "scope": "portal", "effect": "error",
        "message": "không có địa phương “下龙”",
        "help": "viết mã của một địa phương, ví dụ `quảng-ninh`",
        "file": vi, "span": hanoi,
        "args": { "nearest": "quảng-ninh", "written": "下龙" },
        "related": [
            { "label": "first-defined", "text": "được định nghĩa lần đầu ở đây", "file": vi, "span": title },
            { "label": "other-file", "text": "the other file", "file": zh, "span": dragon },
            { "label": "other-file", "text": "the other file", "file": zh, "span": null },
        ],
        "fix": { "file": vi, "span": hanoi, "text": "ha-noi" },
    });
    assert_eq!(report["diagnostics"][0], first, "{text}");
    assert_eq!(report["diagnostics"][1]["effect"], "withheld");
    assert_eq!(report["diagnostics"][2]["file"], serde_json::Value::Null);
    assert_eq!((&report["version"], &report["language"]), (&json!(1), &json!("vi")));
    assert_eq!(report["column_unit"], "unicode-scalar-value");
    assert_eq!(report["counts"], json!({ "errors": 1, "withheld": 1, "warnings": 1, "unpublished": 0, "notes": 0 }));
}

#[test]
fn code_hosts_read_sarif() {
    let (portal, diagnostics) = festival();
    let text = sarif(&diagnostics, &portal, &Messages::english()).unwrap();
    let log: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["tool"]["driver"]["name"], "portolan");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert_eq!((rules.len(), results.len()), (2, 3));
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/l%E1%BB%85%20h%E1%BB%99i/index.vi.md");
    assert_eq!(place["artifactLocation"]["uriBaseId"], "SRCROOT");
    let region = json!({
        "startLine": 3, "startColumn": 24, "endLine": 3, "endColumn": 29,
        "charOffset": 47, "charLength": 5, "byteOffset": 58, "byteLength": 5,
    });
    assert_eq!(place["region"], region);
    let change = &results[0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(change["deletedRegion"], region);
    assert_eq!(change["insertedContent"]["text"], "ha-noi");
    assert!(results[1]["locations"][0]["physicalLocation"]["region"].is_null());
    assert!(results[2]["locations"].is_null());
    // SARIF's schema has no place for a script.
    assert!(!sarif(&[], &portal, &Messages::new("zh-Hans", [])).unwrap().contains("\"language\""));
    assert!(sarif(&[], &portal, &Messages::new("vi-VN", [])).unwrap().contains("\"language\": \"vi-VN\""));
}

#[test]
fn a_code_explains_itself() {
    let messages = Messages::new("vi", [("vi", VIETNAMESE)]);
    let codes: Vec<&'static Code> = CODES.to_vec();
    assert_eq!(
        explain(find("p9901", &codes, &messages).unwrap(), &messages),
        "P9901 (lỗi): không có địa phương “‹written›”\n\nÝ nghĩa\nA field names a locality that no entry has.\n\n\
         Why it matters\nThe page would lead nowhere.\n\nExample\n    localities = [\"ha-noi\"]\n    { a brace }\n\n\
         What to do\nviết mã của một địa phương, ví dụ `‹nearest›`\n"
    );
    assert_eq!(
        find("P9903", &codes, &Messages::english()).unwrap_err(),
        "There is no code P9903. Did you mean P9901? `portolan explain --all` lists every code.\n"
    );
    assert_eq!(
        list(&codes, &Messages::english()),
        "P9901  error    no locality “‹written›” is known\nP9902  warning  only ‹n› words\n"
    );
}

#[test]
fn the_command_line_is_sound() {
    CommandLine::command().debug_assert();
}

#[test]
fn global_options_may_stand_anywhere() {
    let parse = |line: &str| CommandLine::try_parse_from(line.split(' '));
    let first = parse("portolan --site p --lang vi check --now 2026-11-23T08:00:00+07:00 --strict").unwrap();
    let last = parse("portolan check --strict --now 2026-11-23T01:00:00Z --lang vi --site p").unwrap();
    assert_eq!(first, last);
    let Command::Build(build) = parse("portolan build").unwrap().command else { panic!() };
    assert_eq!(build.out, None);
}

#[test]
fn a_wrong_command_line_says_how_to_write_it() {
    let refused = |line: &str| {
        let error = CommandLine::try_parse_from(line.split(' ')).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        error.to_string()
    };
    assert!(refused("portolan build --now 2026-11-23").contains("for instance 2026-11-23T08:00:00+07:00"));
    assert!(refused("portolan build --now 2026-11-23T08:00:00").contains("offset"));
    assert!(refused("portolan build --base-url portal.vn").contains("whole web address"));
    assert!(refused("portolan build --jobs 0").contains("--jobs"));
    assert!(refused("portolan --lang tiếng check").contains("language tag"));
    refused("portolan build --store s --no-store");
    refused("portolan explain");
    refused("portolan explain P0101 --all");
}

#[test]
fn progress_may_be_told_from_many_threads() {
    let (messages, log) = (Messages::english(), Terminal { colour: false, width: 80, live: false });
    for terminal in [log, Terminal { live: true, ..log }] {
        let progress = Progress::new(terminal, &messages);
        progress.station("render", 100);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..25).for_each(|_| progress.advance(1)));
            }
        });
        progress.station("no-such-station", 0);
        progress.finish();
    }
}
