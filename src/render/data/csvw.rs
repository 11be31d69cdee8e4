//! What the tables of a set hold, for programs: metadata after the W3C recommendation *Metadata Vocabulary for Tabular Data*.
//! Knows tables and titles, no value.

use serde_json::{Map, Value as Json, json};

use super::{
    shape::Leaf,
    tables::{BETWEEN, Column, Table},
    titles::Titles,
};
use crate::{
    graph::{Portal, datasets::DataSet},
    locale::Args,
};

/// The metadata of those of a set's `tables` that are `told`, as a group: the entries, and the lists that belong to them.
pub(super) fn metadata(portal: &Portal, set: &DataSet, tables: &[Table], told: &[&Table]) -> Json {
    let settings = &portal.model.settings;
    let mut group = Map::new();
    group.insert("@context".into(), json!(["http://www.w3.org/ns/csvw", { "@language": settings.source_language.as_str() }]));
    group.insert("dc:title".into(), texts(portal, |titles| Some(portal.data_set_title(set, titles.lang))));
    group.insert("dc:description".into(), texts(portal, |titles| titles.word("data-guard", &Args::new())));
    if let Some(licence) = &settings.data.licence {
        group.insert("dc:license".into(), json!({ "@id": &*licence.address }));
    }
    if let (_, Some(modified)) = portal.data_set_dates(set) {
        group.insert("dc:modified".into(), modified.to_string().into());
    }
    group.insert("tables".into(), told.iter().map(|table| self::table(portal, table, tables)).collect());
    Json::Object(group)
}

/// A text in each language that has it, as JSON-LD tells languages apart.
fn texts(portal: &Portal, of: impl Fn(Titles<'_>) -> Option<String>) -> Json {
    let languages = portal.model.settings.languages.iter();
    let text = |lang| of(Titles { portal, lang }).map(|text| json!({ "@value": text, "@language": lang.as_str() }));
    languages.filter_map(text).collect()
}

fn table(portal: &Portal, table: &Table, tables: &[Table]) -> Json {
    let keys = |table: &Table| -> Vec<String> { table.columns[..table.keys].iter().map(|column| column.name.clone()).collect() };
    let columns: Vec<Json> = table.columns.iter().map(|column| self::column(portal, column)).collect();
    let mut schema = json!({ "columns": columns, "primaryKey": keys(table), "null": "" });
    if let Some(parent) = table.parent.map(|parent| &tables[parent]) {
        let reference = json!({ "resource": format!("{}.csv", parent.name), "columnReference": keys(parent) });
        let own = &keys(table)[..parent.keys];
        schema["foreignKeys"] = json!([{ "columnReference": own, "reference": reference }]);
    }
    json!({ "url": format!("{}.csv", table.name), "tableSchema": schema })
}

fn column(portal: &Portal, column: &Column) -> Json {
    let mut titles = Map::new();
    // The header of the file is in no language.
    titles.insert("und".into(), column.name.as_str().into());
    for lang in &portal.model.settings.languages {
        titles.extend(Titles { portal, lang }.column(column).map(|title| (lang.to_string(), title.into())));
    }
    let mut described = json!({ "name": column.name, "titles": titles, "datatype": datatype(&column.leaf) });
    if let Some(lang) = &column.lang {
        described["lang"] = lang.as_str().into();
    }
    if column.needed {
        described["required"] = true.into();
    }
    if column.several {
        described["separator"] = BETWEEN.to_string().into();
    }
    described
}

fn datatype(leaf: &Leaf) -> Json {
    let format = |pattern: &str| json!({ "base": "string", "format": pattern });
    match leaf {
        Leaf::Text | Leaf::Id => "string".into(),
        Leaf::Bool => "boolean".into(),
        Leaf::Integer | Leaf::Month => "integer".into(),
        Leaf::Decimal => "decimal".into(),
        Leaf::Year => "gYear".into(),
        Leaf::Instant => "dateTime".into(),
        Leaf::Address => "anyURI".into(),
        Leaf::Language => format(super::schema::LANGUAGE),
        Leaf::Date => format(super::schema::DATE),
        Leaf::Moment => format(super::schema::MOMENT),
        Leaf::Period => format(super::schema::PERIOD),
        Leaf::Country => format("[A-Z]{2}"),
        Leaf::Word(words) => {
            let plain: Vec<String> = words.iter().map(|word| super::schema::literal(word)).collect();
            format(&plain.join("|"))
        }
    }
}
