//! A translation's file with new texts in it: values in its front matter, blocks in its prose; whatever is not changed stays to
//! the byte. What is missing in the prose is laid over the source's own, so that structure, links and pictures are the same.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::{DocumentMut, Item, Table};

use super::{files::Case, guard::placed};
use crate::{
    desk::sheet::{Edit, Step, rewritten},
    diag::{FileId, Span},
    model::units::{self, Place, Unit},
    parse::{self, Value, markdown::Block},
};

/// New texts, by the number of the source's unit.
pub(super) type Changes = BTreeMap<usize, String>;

/// A file as it would be.
#[derive(Debug)]
pub(super) struct Composed {
    /// Its text.
    pub(super) text: String,
    /// The translation of each of the source's units that has one.
    pub(super) pairs: BTreeMap<usize, Unit>,
}

/// The file of `case`, whose text is `text` if there is one, after `changes`. `how` is written into a file that is new.
///
/// # Errors
/// The reason why it cannot be made.
pub(super) fn compose(case: &Case, text: Option<&str>, changes: &Changes, how: &str) -> Result<Composed, String> {
    let is_field = |at: &usize| case.source_units[*at].block.is_none();
    let fields: BTreeMap<&usize, &String> = changes.iter().filter(|(at, _)| is_field(at)).collect();
    let blocks: BTreeMap<usize, &String> = changes.iter().filter(|(at, _)| !is_field(at)).map(|(at, text)| (*at, text)).collect();
    let (body, order) = match &case.target {
        None => rebuilt(case, &blocks)?,
        Some(_) if blocks.keys().all(|at| target_of(case, *at).is_some()) => replaced(case, &blocks)?,
        Some(_) => rebuilt(case, &blocks)?,
    };
    let whole = match (&case.target, text) {
        (Some(target), Some(text)) => {
            let edits: Vec<Edit> = fields.iter().map(|(at, text)| edit(&case.source_units[**at].key, text)).collect();
            let start = target.body.range().start;
            let head = text.get(..start).ok_or("its front matter could not be told from its text")?;
            let head = if edits.is_empty() { head.to_owned() } else { rewritten(head, &edits)? };
            head + &body
        }
        _ => {
            let front = front(case, &fields, how)?;
            let gap = if body.starts_with('\n') || body.is_empty() { "" } else { "\n" };
            format!("+++\n{front}+++\n{gap}{body}")
        }
    };
    let (document, _) = parse::document(FileId(0), whole.as_bytes(), false);
    let document = document.ok_or("it could not be read again")?;
    let made = units::of_target(&case.source_units, &document);
    let pairs = pairs(case, &made, &order, changes)?;
    Ok(Composed { text: whole, pairs })
}

/// The unit of the translation that translates unit `at` of the source.
fn target_of(case: &Case, at: usize) -> Option<usize> {
    case.relations.iter().find(|relation| relation.source == Some(at)).and_then(|relation| relation.target)
}

fn edit(key: &str, text: &str) -> Edit {
    let path = key.split('/').map(|name| Step::Name(name.into())).collect();
    Edit { path, value: Some(Value::Text(text.to_owned())), span: Span::whole(FileId(0)) }
}

/// The prose of the translation with some of its blocks changed, and which unit of the source each of its blocks translates.
fn replaced(case: &Case, blocks: &BTreeMap<usize, &String>) -> Result<(String, Vec<Option<usize>>), String> {
    let Some(target) = &case.target else { return Ok((String::new(), Vec::new())) };
    let mut body = target.body.to_string();
    let mut places: Vec<(&Unit, &String)> = Vec::new();
    for (at, text) in blocks {
        let unit = target_of(case, *at).and_then(|at| case.target_units.get(at)).ok_or("a block went missing")?;
        places.push((unit, text));
    }
    places.sort_by_key(|(unit, _)| std::cmp::Reverse(range(unit).0));
    for (unit, text) in places {
        let (start, end) = range(unit);
        body.replace_range(start..end, &lines(unit, unit.block, text)?);
    }
    let source_of = |at: usize| case.relations.iter().find(|relation| relation.target == Some(at)).and_then(|found| found.source);
    let blocks = case.target_units.iter().enumerate().filter(|(_, unit)| unit.block.is_some());
    Ok((body, blocks.map(|(at, _)| source_of(at)).collect()))
}

fn range(unit: &Unit) -> (usize, usize) {
    match &unit.place {
        Place::Body(range, _) => (range.start, range.end),
        Place::Field(_) => (0, 0),
    }
}

/// `text` in the place of `unit`: its further lines begin as the unit's do.
fn lines(unit: &Unit, block: Option<Block>, text: &str) -> Result<String, String> {
    let block = block.ok_or("a field is no block")?;
    let placed = placed(text, block).ok_or_else(|| format!("`{}` would be another sort of block", unit.key))?;
    let Place::Body(_, indent) = &unit.place else { return Ok(placed) };
    Ok(placed.replace('\n', &format!("\n{indent}")))
}

/// The prose of the source with every block in its translation; a block that has none is left out.
fn rebuilt(case: &Case, blocks: &BTreeMap<usize, &String>) -> Result<(String, Vec<Option<usize>>), String> {
    let taken: BTreeSet<usize> =
        case.relations.iter().filter(|relation| relation.source.is_some()).filter_map(|relation| relation.target).collect();
    let surplus = case.target_units.iter().enumerate().find(|(at, unit)| unit.block.is_some() && !taken.contains(at));
    if let Some((_, unit)) = surplus {
        return Err(format!("its prose has a part that the source has not, which would be lost: “{}”", unit.text));
    }
    let mut body = case.source.body.to_string();
    let mut order = Vec::new();
    for (at, unit) in case.source_units.iter().enumerate().rev().filter(|(_, unit)| unit.block.is_some()) {
        let (start, end) = range(unit);
        let known = target_of(case, at).and_then(|at| case.target_units.get(at)).map(|unit| &unit.text);
        match blocks.get(&at).copied().or(known) {
            Some(text) => {
                body.replace_range(start..end, &lines(unit, unit.block, text)?);
                order.push(Some(at));
            }
            None => leave_out(&mut body, start, end),
        }
    }
    order.reverse();
    if order.is_empty() {
        body.clear();
    }
    Ok((body, order))
}

/// Takes the lines of a block away, and one of the empty lines around it.
fn leave_out(body: &mut String, start: usize, end: usize) {
    let from = body[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = body[end..].find('\n').map_or(body.len(), |at| end + at + 1);
    let blank_before = from == 0 || body[..from].ends_with("\n\n");
    let blank = if blank_before && body[to..].starts_with('\n') { 1 } else { 0 };
    body.replace_range(from..to + blank, "");
}

/// The units of the file as it was made, by the units of the source; each must say what it was meant to.
fn pairs(case: &Case, made: &[Unit], order: &[Option<usize>], changes: &Changes) -> Result<BTreeMap<usize, Unit>, String> {
    let mut pairs = BTreeMap::new();
    for (at, unit) in case.source_units.iter().enumerate().filter(|(_, unit)| unit.block.is_none()) {
        pairs.extend(made.iter().find(|made| made.block.is_none() && made.key == unit.key).map(|made| (at, made.clone())));
    }
    let blocks: Vec<&Unit> = made.iter().filter(|unit| unit.block.is_some()).collect();
    if blocks.len() != order.len() {
        return Err("the new texts do not make the blocks that they should".to_owned());
    }
    for (unit, at) in blocks.into_iter().zip(order) {
        pairs.extend(at.map(|at| (at, unit.clone())));
    }
    for (at, text) in changes {
        let unit = &case.source_units[*at];
        let meant = units::digest_of_text(&unit.key, text, unit.prose);
        match pairs.get(at) {
            Some(made) if made.digest == meant || made.text == *text => {}
            _ => return Err(format!("`{}` would not read as it was written", unit.key)),
        }
    }
    Ok(pairs)
}

/// The front matter of a new translation.
fn front(case: &Case, fields: &BTreeMap<&usize, &String>, how: &str) -> Result<String, String> {
    let mut document = DocumentMut::new();
    for (at, text) in fields {
        let parts: Vec<&str> = case.source_units[**at].key.split('/').collect();
        let (last, above) = parts.split_last().ok_or("a field has no name")?;
        let mut table: &mut Table = document.as_table_mut();
        for name in above {
            let item = table.entry(name).or_insert_with(|| {
                let mut table = Table::new();
                table.set_implicit(true);
                Item::Table(table)
            });
            table = item.as_table_mut().ok_or("a field stands in another")?;
        }
        table.insert(last, toml_edit::value(text.as_str()));
    }
    document.insert("how", toml_edit::value(how));
    Ok(document.to_string())
}
