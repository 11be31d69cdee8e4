//! Places of a kind's entries (RFC 7946): points, longitude first, a box around them, no `crs`. Properties are the columns of
//! the kind's table. A position that is to be withheld is nowhere.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{
    datum::Datum,
    tables::{Cell, Table},
};
use crate::{
    graph::Portal,
    model::{Entry, value::Coordinates},
};

/// The collection of the places of `entries`, whose rows are those of `table`. `None` when none has a place.
pub(super) fn collection(portal: &Portal, entries: &[usize], table: &Table) -> Option<Datum> {
    let placed: Vec<(&Entry, &Coordinates, &Vec<Cell>)> = entries
        .iter()
        .zip(&table.rows)
        .filter_map(|(id, row)| {
            let entry = portal.entry(*id);
            Some((entry, entry.position()?, row))
        })
        .collect();
    let around = bounds(placed.iter().map(|(_, place, _)| (place.longitude, place.latitude)))?;
    let features = placed.into_iter().map(|(entry, place, row)| feature(entry, place, table, row)).collect();
    Some(Datum::record([
        ("type", Some(Datum::text("FeatureCollection"))),
        ("bbox", Some(Datum::List(around.map(Datum::Number).to_vec()))),
        ("features", Some(Datum::List(features))),
    ]))
}

fn feature(entry: &Entry, place: &Coordinates, table: &Table, row: &[Cell]) -> Datum {
    let known = table.columns.iter().zip(row).filter_map(|(column, cell)| {
        let value = match cell {
            Cell::Empty => return None,
            Cell::Bool(yes) => Datum::Bool(*yes),
            Cell::Number(number) => Datum::Number(*number),
            Cell::Text(text) => Datum::text(text),
            Cell::Words(words) => Datum::List(words.iter().map(Datum::text).collect()),
        };
        Some((Arc::from(column.name.as_str()), value))
    });
    let position = Datum::List(vec![Datum::Number(place.longitude), Datum::Number(place.latitude)]);
    Datum::record([
        ("type", Some(Datum::text("Feature"))),
        ("id", Some(Datum::text(format_args!("{}/{}", entry.kind.id, entry.id)))),
        ("geometry", Some(Datum::record([("type", Some(Datum::text("Point"))), ("coordinates", Some(position))]))),
        ("properties", Some(Datum::Record(known.collect()))),
    ])
}

/// West, south, east, north of points `(longitude, latitude)`: the box that spans the fewest degrees, so that one around the
/// date line has its west east of its east (RFC 7946, 5.2).
pub(super) fn bounds(points: impl Iterator<Item = (Decimal, Decimal)>) -> Option<[Decimal; 4]> {
    let (mut longitudes, latitudes): (Vec<Decimal>, Vec<Decimal>) = points.unzip();
    longitudes.sort_unstable();
    let (first, last) = (*longitudes.first()?, *longitudes.last()?);
    let (south, north) = (latitudes.iter().min()?, latitudes.iter().max()?);
    // The widest gap between neighbours is left out; without a wider one it is that across the date line.
    let (mut west, mut east, mut widest) = (first, last, Decimal::from(360) - (last - first));
    for pair in longitudes.windows(2) {
        let [before, after] = pair else { continue };
        if after - before > widest {
            (west, east, widest) = (*after, *before, after - before);
        }
    }
    Some([west, *south, east, *north])
}
