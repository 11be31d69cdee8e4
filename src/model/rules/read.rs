//! Rules as kind files write them: a name, or a table of a name and the fields that are meant.

use std::sync::Arc;

use super::{Rule, When};
use crate::{
    diag::{Diagnostic, nearest},
    model::{codes::UNKNOWN_CHOICE, form::Form},
    parse::Node,
};

/// Names of the rules, for whoever misspells one.
pub(crate) const NAMES: &[&str] = &[
    "order",
    "history-order",
    "deadline-after-opening",
    "funding-or-form",
    "edition-order",
    "lunar-day-exists",
    "criteria-category",
    "at-least",
    "within",
    "foreign-party",
    "named-by-right",
    "items-order",
    "signed",
    "nominal",
    "over",
    "ran-out",
    "issue-order",
    "supersedes",
];

/// The rules that a kind's file switches on.
pub(in crate::model) fn read(form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Vec<Rule> {
    let Some(node) = form.take("rules") else { return Vec::new() };
    let Some(items) = node.list() else {
        found.push(crate::model::form::wrong(node, "rules", "a list of rules, as in [\"edition-order\"]"));
        return Vec::new();
    };
    items.iter().filter_map(|item| rule(item, found)).collect()
}

fn rule(item: &Node, found: &mut Vec<Diagnostic>) -> Option<Rule> {
    if let Some(name) = item.text() {
        let plain = plain(name);
        if plain.is_none() {
            found.push(unknown(item, name));
        }
        return plain;
    }
    let mut form = Form::of(item, "rules/", found)?;
    let name = form.need_text("rule", found)?;
    let rule = with_fields(name, &mut form, found);
    if rule.is_none() && !NAMES.contains(&name) {
        found.push(unknown(item, name));
        return None;
    }
    form.finish(found);
    rule
}

fn unknown(item: &Node, name: &str) -> Diagnostic {
    let finding = Diagnostic::at(&UNKNOWN_CHOICE, item.span).arg("field", "rules").arg("written", name);
    let known = nearest(name, NAMES.iter().copied()).map_or_else(|| NAMES.join(", "), str::to_owned);
    finding.arg("known", known)
}

/// The rules that name their fields themselves.
fn plain(name: &str) -> Option<Rule> {
    Some(match name {
        "history-order" => Rule::HistoryOrder,
        "deadline-after-opening" => Rule::DeadlineAfterOpening,
        "funding-or-form" => Rule::FundingOrForm,
        "edition-order" => Rule::EditionOrder,
        "lunar-day-exists" => Rule::LunarDayExists,
        "criteria-category" => Rule::CriteriaCategory,
        _ => return None,
    })
}

fn with_fields(name: &str, form: &mut Form<'_>, found: &mut Vec<Diagnostic>) -> Option<Rule> {
    let mut text = |form: &mut Form<'_>, name: &str| form.need_text(name, found).map(Arc::<str>::from);
    Some(match name {
        "order" => Rule::Order { earlier: text(form, "earlier")?, later: text(form, "later")? },
        "foreign-party" => Rule::ForeignParty { field: text(form, "field")? },
        "named-by-right" => Rule::NamedByRight { field: text(form, "field")? },
        "ran-out" => Rule::RanOut { field: text(form, "field")? },
        "items-order" => Rule::ItemsOrder { field: text(form, "field")?, after: text(form, "after")? },
        "issue-order" => Rule::IssueOrder { number: text(form, "number")?, date: text(form, "date")? },
        "supersedes" => Rule::Supersedes { field: text(form, "field")?, date: text(form, "date")? },
        "at-least" => {
            let (field, count) = (text(form, "field")?, number(form, "count", found)?);
            Rule::AtLeast { field, count: usize::try_from(count).ok()? }
        }
        "within" => {
            Rule::Within { field: text(form, "field")?, min: number(form, "min", found)?, max: number(form, "max", found)? }
        }
        "signed" => Rule::Signed { date: text(form, "date")?, unless: needed(form, "unless", found)? },
        "nominal" => Rule::Nominal {
            field: text(form, "field")?,
            since: text(form, "since")?,
            when: needed(form, "says", found)?,
            months: number(form, "months", found)?,
        },
        "over" => Rule::Over {
            date: text(form, "date")?,
            badge: text(form, "badge")?,
            when: when(form, "says", found),
            warn: form.bool("warn", found).unwrap_or(true),
        },
        _ => return plain(name),
    })
}

fn number(form: &mut Form<'_>, name: &str, found: &mut Vec<Diagnostic>) -> Option<i64> {
    let number = form.integer(name, i64::MIN, i64::MAX, found);
    if number.is_none() {
        found.push(form.missing(name));
    }
    number
}

fn needed(form: &mut Form<'_>, values: &str, found: &mut Vec<Diagnostic>) -> Option<When> {
    let when = when(form, values, found);
    if when.is_none() {
        found.push(form.missing("state"));
    }
    when
}

/// `state` names the field, `says` or `unless` its values.
fn when(form: &mut Form<'_>, values: &str, found: &mut Vec<Diagnostic>) -> Option<When> {
    let field = form.text("state", found)?.into();
    let Some(says) = form.texts(values, found) else {
        found.push(form.missing(values));
        return None;
    };
    Some(When { field, says: says.into_iter().map(|(text, _)| text.into()).collect() })
}
