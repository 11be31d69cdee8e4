//! The examples of the CommonMark specification, through the portal's own options and HTML writer. What differs on purpose
//! is listed by number in `tests/data/commonmark/differences.txt`, with a reason; an example that differs without being
//! listed fails, and so does one that is listed and agrees.
//!
//! Both sides are compared as trees: without the ids of headings, with the title's rank lowered as the portal lowers it, and
//! without white space that no browser shows. Every address passes here, since the examples lead nowhere; the gate has
//! tests of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use portolan::parse::url::{self, Target};
use portolan::render::markdown::{Context, Linked, Words, attribute, html_through};
use scraper::{ElementRef, Html, Node};

const SPEC: &str = include_str!("../data/commonmark/spec.txt");
const DIFFERENCES: &str = include_str!("../data/commonmark/differences.txt");

/// Why an example may differ.
const REASONS: &[(&str, &str)] = &[
    ("raw-html", "HTML is shown as text, its comments are left out"),
    ("figure", "a picture stands as a figure of its own after its paragraph"),
    ("empty-link", "a link without words is left out"),
    ("language", "the language of a code block keeps only letters, digits and +-_.#"),
];

struct Example {
    number: usize,
    markdown: String,
    html: String,
}

/// The examples, numbered from 1 as the specification numbers them.
fn examples() -> Vec<Example> {
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let mut lines = SPEC.lines();
    while let Some(line) = lines.next() {
        if line != format!("{fence} example") {
            continue;
        }
        let mut part = |end: &str| -> String {
            lines.by_ref().take_while(|line| *line != end).map(|line| line.replace('→', "\t") + "\n").collect()
        };
        let (markdown, html) = (part("."), part(&fence));
        examples.push(Example { number: examples.len() + 1, markdown, html });
    }
    examples
}

/// The portal's HTML, with a portal in which every address leads somewhere.
fn ours(markdown: &str) -> String {
    let words = Words::default();
    let links = |target: &Target| match target {
        Target::File(raw) => Linked::To { href: url::escape(raw), hreflang: None, external: false },
        _ => Linked::Plain,
    };
    let picture = |file: &str, alt: &str, title: &str| {
        let mut html = String::from("<img");
        for (name, value) in [("src", url::escape(file).as_str()), ("alt", alt), ("title", title)] {
            if !(name == "title" && value.is_empty()) {
                let _ = write!(html, " {name}=\"");
                attribute(&mut html, value);
                html.push('"');
            }
        }
        Some(html + ">")
    };
    let context = Context { headings: &[], links: &links, picture: &picture, words: &words };
    html_through(markdown, &context, &|raw| Ok(Target::File(raw.to_owned())))
}

/// HTML as one string that is equal for what a browser shows equally.
fn canonical(html: &str) -> String {
    let tree = Html::parse_fragment(html);
    let mut out = String::new();
    write_children(tree.root_element(), false, &mut out);
    out.trim().to_owned()
}

const BLOCKS: &[&str] = &[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "hr",
    "dl",
    "dt",
    "dd",
    "div",
    "table",
    "br",
];

fn write_children(element: ElementRef<'_>, pre: bool, out: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) if pre => out.push_str(&text.replace('&', "&amp;").replace('<', "&lt;")),
            Node::Text(text) => {
                for c in text.chars() {
                    let space = c.is_ascii_whitespace();
                    if !(space && (out.is_empty() || out.ends_with([' ', '\u{1}']))) {
                        match c {
                            '<' => out.push_str("&lt;"),
                            '&' => out.push_str("&amp;"),
                            c => out.push(if space { ' ' } else { c }),
                        }
                    }
                }
            }
            _ => {
                if let Some(element) = ElementRef::wrap(child) {
                    write_element(element, pre, out);
                }
            }
        }
    }
}

/// Writes a tag; U+0001 after a block's tag swallows the space that follows.
fn write_element(element: ElementRef<'_>, pre: bool, out: &mut String) {
    let name = element.value().name();
    let shown = if name == "h1" { "h2" } else { name };
    let block = BLOCKS.contains(&name);
    let heading = matches!(shown, "h2" | "h3" | "h4" | "h5" | "h6");
    let tag = |out: &mut String, tag: String| {
        if block && !pre {
            out.truncate(out.trim_end_matches(' ').len());
        }
        out.push_str(&tag);
        if block && !pre {
            out.push('\u{1}');
        }
    };
    let attributes: BTreeMap<&str, &str> = element.value().attrs().filter(|(name, _)| !(heading && *name == "id")).collect();
    tag(
        out,
        format!("<{shown}{}>", attributes.iter().fold(String::new(), |all, (name, value)| format!("{all} {name}={value:?}"))),
    );
    write_children(element, pre || name == "pre", out);
    tag(out, format!("</{shown}>"));
}

#[test]
fn every_example_of_the_specification_agrees_or_is_listed() {
    let listed: BTreeMap<usize, &str> = DIFFERENCES
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let (number, reason) = line.split_once(' ').unwrap_or_else(|| panic!("differences.txt: {line:?}"));
            assert!(REASONS.iter().any(|(key, _)| *key == reason), "differences.txt: unknown reason in {line:?}");
            (number.parse().unwrap_or_else(|_| panic!("differences.txt: {line:?}")), reason)
        })
        .collect();
    let examples = examples();
    assert_eq!(examples.len(), 652, "CommonMark 0.31.2 has 652 examples");
    let mut wrong = String::new();
    for Example { number, markdown, html } in &examples {
        let (ours, theirs) = (canonical(&ours(markdown)), canonical(html));
        match (ours == theirs, listed.get(number)) {
            (true, None) | (false, Some(_)) => {}
            (true, Some(reason)) => {
                let _ = writeln!(wrong, "{number}: listed as {reason}, and agrees\n");
            }
            (false, None) => {
                let _ = writeln!(wrong, "{number}: {markdown:?}\n  ours   {ours:?}\n  theirs {theirs:?}\n");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_reason_is_used_and_explained() {
    for (key, meaning) in REASONS {
        assert!(DIFFERENCES.lines().any(|line| line.ends_with(&format!(" {key}"))), "no example differs because of {key}");
        assert!(!meaning.is_empty());
    }
}
