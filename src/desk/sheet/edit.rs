//! Changes to front matter, as data, and their way into a file: nothing but the values changed is touched, so that comments,
//! order and prose stay to the byte.

use std::sync::Arc;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value as Toml};

use crate::{
    diag::Span,
    parse::{self, Key, Node, Value},
};

/// A step down to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::desk) enum Step {
    /// Into a table.
    Name(Arc<str>),
    /// Into a list; one past its end for a new item.
    Item(usize),
}

impl Step {
    /// The name of a step into a table.
    pub(super) fn name(self) -> Option<Arc<str>> {
        match self {
            Self::Name(name) => Some(name),
            Self::Item(_) => None,
        }
    }
}

/// One value to write, or to take away.
#[derive(Clone, Debug)]
pub(in crate::desk) struct Edit {
    /// Where.
    pub(in crate::desk) path: Vec<Step>,
    /// What; `None` takes the value away.
    pub(in crate::desk) value: Option<Value>,
    /// The cell that says so.
    pub(in crate::desk) span: Span,
}

/// The value at `path` below `table`.
pub(in crate::desk) fn at<'n>(table: &'n parse::Table, path: &[Step]) -> Option<&'n Node> {
    let (first, rest) = path.split_first()?;
    let Step::Name(name) = first else { return None };
    rest.iter().try_fold(table.get(name)?, |node, step| match step {
        Step::Name(name) => node.table()?.get(name),
        Step::Item(number) => node.list().unwrap_or(std::slice::from_ref(node)).get(*number),
    })
}

/// `table` after `edit`, as it would be read.
pub(super) fn perform(table: &mut parse::Table, edit: &Edit) {
    let Some((Step::Name(name), rest)) = edit.path.split_first() else { return };
    let old = table.get(name).cloned();
    match changed(old, rest, edit) {
        Some(node) => table.put(Key { span: edit.span, name: name.to_string() }, node),
        None => table.remove(name),
    }
}

fn changed(old: Option<Node>, path: &[Step], edit: &Edit) -> Option<Node> {
    let span = edit.span;
    match path.split_first() {
        None => edit.value.clone().map(|value| Node { span, value }),
        Some((Step::Name(name), rest)) => {
            let mut table = match old {
                Some(Node { value: Value::Table(table), .. }) => table,
                _ => parse::Table::default(),
            };
            match changed(table.get(name).cloned(), rest, edit) {
                Some(node) => table.put(Key { span, name: name.to_string() }, node),
                None => table.remove(name),
            }
            Some(Node { span, value: Value::Table(table) })
        }
        Some((Step::Item(number), rest)) => {
            let mut items = match old {
                Some(Node { value: Value::List(items), .. }) => items,
                other => other.into_iter().collect(),
            };
            let node = changed(items.get(*number).cloned(), rest, edit)?;
            match items.get_mut(*number) {
                Some(item) => *item = node,
                None => items.push(node),
            }
            Some(Node { span, value: Value::List(items) })
        }
    }
}

/// The front matter `front` (TOML) after `edits`.
///
/// # Errors
/// The reason why it cannot be changed so.
pub(super) fn rewrite(front: &str, edits: &[Edit]) -> Result<String, String> {
    let windows = front.contains("\r\n");
    let mut document: DocumentMut =
        front.replace("\r\n", "\n").parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    for edit in edits {
        write(document.as_table_mut(), &edit.path, edit.value.as_ref(), true)?;
    }
    let text = document.to_string();
    Ok(if windows { text.replace('\n', "\r\n") } else { text })
}

fn write(table: &mut dyn TableLike, path: &[Step], value: Option<&Value>, top: bool) -> Result<(), String> {
    let Some((Step::Name(name), rest)) = path.split_first() else { return Err("a list stands where a table should".to_owned()) };
    if rest.is_empty() {
        return put(table, name, value);
    }
    if let Some((Step::Item(number), inner)) = rest.split_first() {
        if !table.contains_key(name) {
            let list = if top { Item::ArrayOfTables(ArrayOfTables::new()) } else { Item::Value(Toml::Array(Array::new())) };
            table.insert(name, list);
        }
        let item = table.get_mut(name).ok_or("a value went missing")?;
        return within(item, *number, inner, value);
    }
    if !table.contains_key(name) {
        table.insert(name, Item::Value(Toml::InlineTable(InlineTable::new())));
    }
    let inner = table.get_mut(name).and_then(Item::as_table_like_mut);
    write(inner.ok_or_else(|| format!("`{name}` is no table"))?, rest, value, false)
}

/// Writes into an item of a list of tables.
fn within(list: &mut Item, number: usize, path: &[Step], value: Option<&Value>) -> Result<(), String> {
    match list {
        Item::ArrayOfTables(tables) => {
            if number >= tables.len() {
                tables.push(Table::new());
            }
            let last = tables.len() - 1;
            write(tables.get_mut(number.min(last)).ok_or("a value went missing")?, path, value, false)
        }
        Item::Value(Toml::Array(array)) => {
            if number >= array.len() {
                array.push(InlineTable::new());
            }
            let last = array.len() - 1;
            let item = array.get_mut(number.min(last)).and_then(Toml::as_inline_table_mut);
            write(item.ok_or("an item of the list is no table")?, path, value, false)
        }
        // One item without the brackets of a list.
        single if number == 0 => write(single.as_table_like_mut().ok_or("it is no list")?, path, value, false),
        _ => Err("the list has one item without brackets around it; add them".to_owned()),
    }
}

fn put(table: &mut dyn TableLike, name: &str, value: Option<&Value>) -> Result<(), String> {
    let Some(value) = value else {
        take_away(table, name);
        return Ok(());
    };
    let mut new = toml(value).ok_or_else(|| format!("`{name}` cannot be written"))?;
    match table.get_mut(name) {
        Some(Item::Value(old)) => {
            // What stands around a value, a remark behind it for instance, is the officer's.
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        Some(_) => drop(table.insert(name, Item::Value(new))),
        None => drop(table.insert(name, Item::Value(new))),
    }
    Ok(())
}

/// Takes a value away. The blank that stood between it and a closing brace goes on standing there.
fn take_away(table: &mut dyn TableLike, name: &str) {
    let was_last = table.iter().last().is_some_and(|(last, _)| last == name);
    let removed = table.remove(name);
    let suffix = removed.as_ref().and_then(Item::as_value).and_then(|value| value.decor().suffix()?.as_str());
    let Some(blank) = suffix.filter(|suffix| was_last && !suffix.is_empty() && suffix.trim().is_empty()) else { return };
    if let Some((_, Item::Value(last))) = table.iter_mut().last() {
        last.decor_mut().set_suffix(blank);
    }
}

/// A value as TOML writes it. A number keeps its digits; one that TOML would round is text, which fields read as exactly.
fn toml(value: &Value) -> Option<Toml> {
    Some(match value {
        Value::Null | Value::Table(_) => return None,
        Value::Bool(yes) => (*yes).into(),
        Value::Number(digits) => digits.parse().unwrap_or_else(|_| digits.as_str().into()),
        Value::Text(text) => text.as_str().into(),
        Value::Date(date) => date.parse::<toml_edit::Datetime>().map_or_else(|_| date.as_str().into(), Into::into),
        Value::List(items) => Toml::Array(items.iter().map(|item| toml(&item.value)).collect::<Option<Array>>()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::FileId;

    fn edit(path: &[Step], value: Value) -> Edit {
        Edit { path: path.to_vec(), value: Some(value), span: Span::whole(FileId(0)) }
    }

    fn name(name: &str) -> Step {
        Step::Name(name.into())
    }

    #[test]
    fn only_the_value_changes() {
        let front = "# Of the project.\ntitle = \"Cảng\"   # short\nland = { hectares = 12, clearance = \"cleared\" }\n\n[capital]\n\
                     min = 50_000_000 # by the study\ncurrency = \"USD\"\n\n[[legal_basis]]\nid = \"a\"\ntext = \"Luật\"\n# end\n";
        let edits = [
            edit(&[name("capital"), name("min")], Value::Number("60000000".to_owned())),
            edit(&[name("land"), name("hectares")], Value::Number("12.5".to_owned())),
            edit(&[name("deadline")], Value::Date("2027-01-31".to_owned())),
            edit(&[name("legal_basis"), Step::Item(1), name("id")], Value::Text("b".to_owned())),
            edit(&[name("legal_basis"), Step::Item(0), name("text")], Value::Text("Luật mới".to_owned())),
            edit(&[name("contact"), name("role")], Value::Text("Đầu mối".to_owned())),
        ];
        let after = "# Of the project.\ntitle = \"Cảng\"   # short\nland = { hectares = 12.5, clearance = \"cleared\" }\n\
                     deadline = 2027-01-31\ncontact = { role = \"Đầu mối\" }\n\n[capital]\nmin = 60000000 # by the study\n\
                     currency = \"USD\"\n\n[[legal_basis]]\nid = \"a\"\ntext = \"Luật mới\"\n\n[[legal_basis]]\nid = \"b\"\n# end\n";
        assert_eq!(rewrite(front, &edits).as_deref(), Ok(after));
        assert_eq!(rewrite(front, &[]).as_deref(), Ok(front));
        let windows = front.replace('\n', "\r\n");
        assert_eq!(rewrite(&windows, &[]).as_deref(), Ok(windows.as_str()));
    }
}
