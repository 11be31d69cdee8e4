//! The board: what to do next in every language, as one page that needs nothing else. Knows words only by asking for them.

use serde::Serialize;

use super::status::{Cell, Counts, Row, Status};
use crate::locale::{Direction, Lang, own_name};

const PAGE: &str = include_str!("board.html");

/// How many tasks of a language are shown: more would be no list of what comes next.
const MOST: usize = 400;

#[derive(Serialize)]
struct Board<'a> {
    lang: String,
    dir: &'static str,
    words: std::collections::BTreeMap<&'static str, String>,
    /// Every language, the head of the columns.
    tags: Vec<Tag<'a>>,
    languages: Vec<Language<'a>>,
    sections: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Tag<'a> {
    tag: &'a str,
    dir: &'static str,
    name: String,
}

/// A language and its work, in the order in which readers come to texts.
#[derive(Serialize)]
struct Language<'a> {
    tag: &'a str,
    dir: &'static str,
    name: String,
    counts: Counts,
    done: usize,
    /// Tasks in all, what is shown beside the name.
    open: usize,
    next: Vec<Task<'a>>,
    /// Tasks that are not shown.
    more: usize,
}

#[derive(Serialize)]
struct Task<'a> {
    name: &'a str,
    title: &'a str,
    title_lang: &'a str,
    what: String,
    state: &'static str,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'a str,
    title: &'a str,
    title_lang: &'a str,
    rows: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    title: &'a str,
    title_lang: &'a str,
    cells: Vec<Shown>,
}

#[derive(Serialize)]
struct Shown {
    state: &'static str,
    text: String,
}

/// The words of the board, by the names under which the page asks for them.
const WORDS: &[&str] = &[
    "board-title",
    "board-intro",
    "board-next",
    "board-all",
    "board-text",
    "board-what",
    "board-language",
    "board-command",
    "board-done",
    "board-nothing",
    "board-more",
    "board-home",
    "board-summary",
    "status-fresh",
    "status-stale",
    "status-missing",
    "status-partial",
    "status-unknown",
    "status-unreviewed",
    "status-source",
];

/// The board of `status` for an officer of the language `lang`. `say` gives a word, with the number `n` and the number `of`
/// where it has places for them.
///
/// # Errors
/// What the template engine says, in English: the template is the program's own.
pub fn html(status: &Status, lang: &str, say: &dyn Fn(&str, usize, usize) -> String) -> Result<String, String> {
    let mut tera = tera::Tera::new();
    tera.add_raw_template("board.html", PAGE).map_err(|error| error.to_string())?;
    let board = board(status, lang, say);
    let context = tera::Context::from_serialize(&board).map_err(|error| error.to_string())?;
    tera.render("board.html", &context).map_err(|error| error.to_string())
}

fn board<'a>(status: &'a Status, lang: &str, say: &dyn Fn(&str, usize, usize) -> String) -> Board<'a> {
    let languages = status.languages.iter().filter_map(|tag| {
        let counts = *status.totals.get(tag)?;
        let mut tasks: Vec<Task<'a>> = status.texts.iter().filter_map(|row| task(row, tag, say)).collect();
        let (open, more) = (tasks.len(), tasks.len().saturating_sub(MOST));
        tasks.truncate(MOST);
        let done = (counts.fresh * 100).checked_div(counts.texts).unwrap_or(100);
        Some(Language { tag, dir: direction(tag), name: name(tag), counts, done, open, next: tasks, more })
    });
    let languages: Vec<Language<'a>> = languages.collect();
    let mut sections: Vec<Section<'a>> = Vec::new();
    for row in &status.texts {
        let line = line(status, row, say);
        match sections.last_mut() {
            Some(section) if section.id == row.section => section.rows.push(line),
            _ => sections.push(Section { id: &row.section, title: &row.title, title_lang: &row.source, rows: vec![line] }),
        }
    }
    let words = WORDS.iter().map(|key| (*key, say(key, 0, 0))).collect();
    let tags = status.languages.iter().map(|tag| Tag { tag, dir: direction(tag), name: name(tag) }).collect();
    Board { lang: lang.to_owned(), dir: direction(lang), words, tags, languages, sections }
}

/// A language's name in itself.
fn name(tag: &str) -> String {
    Lang::parse(tag).map_or_else(|_| tag.to_owned(), |lang| own_name(&lang))
}

fn direction(tag: &str) -> &'static str {
    match Lang::parse(tag).map(|lang| lang.direction()) {
        Ok(Direction::Rtl) => "rtl",
        _ => "ltr",
    }
}

fn task<'a>(row: &'a Row, tag: &str, say: &dyn Fn(&str, usize, usize) -> String) -> Option<Task<'a>> {
    let cell = row.languages.get(tag)?;
    (cell.state != "fresh").then(|| Task {
        name: &row.name,
        title: &row.title,
        title_lang: &row.source,
        what: told(cell, say),
        state: cell.state,
    })
}

fn line<'a>(status: &Status, row: &'a Row, say: &dyn Fn(&str, usize, usize) -> String) -> Line<'a> {
    let cell = |tag: &String| match row.languages.get(tag) {
        Some(cell) => Shown { state: cell.state, text: told(cell, say) },
        None => Shown { state: "source", text: say("status-source", 0, 0) },
    };
    Line { name: &row.name, title: &row.title, title_lang: &row.source, cells: status.languages.iter().map(cell).collect() }
}

/// How a text stands, in words.
fn told(cell: &Cell, say: &dyn Fn(&str, usize, usize) -> String) -> String {
    let Cell { state, units } = cell;
    match *state {
        "stale" => say("status-stale-units", units.stale, units.total),
        "partial" => say("status-missing-units", units.missing, units.total),
        state => say(&format!("status-{state}"), 0, 0),
    }
}
