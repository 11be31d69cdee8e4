//! How something goes: when it began, what came of it, when it ends, in order of time. The words of its results are the entry's.

use super::{
    teller::Teller,
    view::{Course, CourseStep, Fact, Shown},
};
use crate::{
    locale::PartialDate,
    model::{
        Entry,
        kind::FieldType,
        value::{self, Value},
    },
};

/// The date in each record of the list, and its text of the kind's file.
const DATE: &str = "date";

impl<'p> Teller<'p> {
    /// The course of an entry; `None` when its kind has none, or nothing is known beside the beginning.
    pub(super) fn course(&mut self, entry: &'p Entry) -> Option<Course> {
        let course = entry.kind.course.as_ref()?;
        let mut steps: Vec<(u8, Option<PartialDate>, CourseStep)> = Vec::new();
        for (rank, step, field) in [(0, "start", &course.start), (2, "end", &course.end)] {
            if let Some(date) = entry.date(field) {
                let text = Shown::Text { text: self.word(&format!("course-{}", field.replace('_', "-"))), text_lang: None };
                let facts = vec![named(DATE, Shown::Date(self.date(date))), named("text", text)];
                steps.push((rank, Some(date), CourseStep { step, facts }));
            }
        }
        let ty = entry.kind.fields.get(&course.items).map(|field| &field.ty);
        if let (Some(FieldType::List(of)), Some(Value::List(items))) = (ty, entry.fact(&course.items).map(|fact| &fact.value)) {
            for item in items {
                let facts = match self.value(entry, &course.items, of, &item.value) {
                    Some(Shown::Record { facts }) => facts,
                    _ => continue,
                };
                steps.push((1, date_in(item), CourseStep { step: "item", facts }));
            }
        }
        // The beginning comes before and the end after what is not dated to the day.
        steps
            .sort_by_key(|(rank, date, _)| (date.map(|date| if *rank == 0 { date.first_day() } else { date.last_day() }), *rank));
        (steps.len() > 1).then(|| Course {
            field: course.items.to_string(),
            key: entry.kind.fields.get(&course.items).map_or_else(String::new, |field| field.group.to_string()),
            title: self.word("course-title"),
            steps: steps.into_iter().map(|(_, _, step)| step).collect(),
        })
    }
}

fn named(field: &str, value: Shown) -> Fact {
    Fact { field: field.to_owned(), label: String::new(), value, schema_org: None }
}

fn date_in(item: &value::Fact) -> Option<PartialDate> {
    match &item.value {
        Value::Record(facts) => match facts.get(DATE).map(|fact| &fact.value) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        },
        _ => None,
    }
}
