//! All that an entry's front matter says, as lines of a label and a value in the officer's language. Leaves nothing out that
//! an approval stands for.

use serde::Serialize;

use crate::{
    desk::{
        office::Office,
        sheet::{Cell, Clerk, Column, Step, Table, at},
    },
    locale::PartialDate,
    parse::{self, Node, Value},
};

/// A fact as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Shown {
    /// Its path in the front matter: the same fact has the same before and after.
    pub(super) key: String,
    /// Its label.
    pub(super) label: String,
    /// Its value.
    pub(super) value: String,
}

/// Fields that the sheet shows in places of their own.
const ELSEWHERE: &[&str] = &["status", "approval"];

/// The facts of `front`, in the order of the kind; what the kind's tables do not hold comes last, as it was written.
pub(super) fn facts(clerk: &Clerk<'_>, tables: &[Table], front: &parse::Table) -> Vec<Shown> {
    let mut shown = Vec::new();
    let mut told: Vec<&str> = ELSEWHERE.to_vec();
    for table in tables {
        match &table.field {
            None => {
                told.extend(table.columns.iter().skip(1).map(|column| &*column.path[0]));
                let columns = table.columns.iter().skip(1).filter(|column| !ELSEWHERE.contains(&&*column.path[0]));
                columns.for_each(|column| shown.extend(fact(clerk, column, front, &[], None)));
            }
            Some(field) => {
                told.push(field);
                let items = front.get(field).map_or(0, |list| list.list().map_or(1, <[_]>::len));
                for number in 0..items {
                    let above = [Step::Name(field.clone()), Step::Item(number)];
                    let name = format!("{} {}", clerk.word(&table.label), number + 1);
                    for column in table.columns.iter().skip(1) {
                        shown.extend(fact(clerk, column, front, &above, Some(&name)));
                    }
                }
            }
        }
    }
    for (key, node) in front.entries().iter().filter(|(key, _)| !told.contains(&key.name.as_str())) {
        shown.push(Shown { key: key.name.clone(), label: key.name.clone(), value: written(node) });
    }
    shown
}

fn fact(clerk: &Clerk<'_>, column: &Column, front: &parse::Table, above: &[Step], name: Option<&str>) -> Option<Shown> {
    let path: Vec<Step> = above.iter().cloned().chain(column.path.iter().cloned().map(Step::Name)).collect();
    let value = clerk.told(column, at(front, &path)?);
    let heading = clerk.heading(column);
    let key = match above {
        [Step::Name(list), Step::Item(number)] => format!("{list}.{number}.{}", column.name()),
        _ => column.name(),
    };
    let label = name.map_or(heading.clone(), |name| format!("{name} – {heading}"));
    (!value.is_empty()).then_some(Shown { key, label, value })
}

/// Who approved the entry last.
pub(super) fn approval(office: &Office, front: &parse::Table) -> Vec<Shown> {
    let Some(approval) = front.get("approval").and_then(Node::table) else { return Vec::new() };
    let line = |name: &str| {
        let written = approval.get(name)?.scalar()?.to_owned();
        let value = match name {
            "organisation" => {
                let found = office.entry("organisation", &written).and_then(|entry| entry.source());
                found.map_or(written, |text| text.title.to_string())
            }
            "date" => written.parse::<PartialDate>().map_or(written, |date| office.locale().cldr.date(&date)),
            _ => written,
        };
        let label = office.word(&format!("review-approval-{name}"));
        Some(Shown { key: name.to_owned(), label, value })
    };
    ["role", "organisation", "date", "document"].into_iter().filter_map(line).collect()
}

/// A value as it was written, for what has no form of its own.
fn written(node: &Node) -> String {
    match &node.value {
        Value::Null => String::new(),
        Value::Bool(yes) => yes.to_string(),
        Value::Text(text) | Value::Number(text) | Value::Date(text) => Cell::text(text).shown(),
        Value::List(items) => items.iter().map(written).collect::<Vec<_>>().join("; "),
        Value::Table(table) => {
            let parts = table.entries().iter().map(|(key, node)| format!("{} = {}", key.name, written(node)));
            parts.collect::<Vec<_>>().join("; ")
        }
    }
}
