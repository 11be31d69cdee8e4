//! Which units belong together: today's source and what was recorded of it, today's translation and the same, and what is left
//! of both. Compares by content first, so that a unit that was moved, added or taken out leaves its neighbours alone.

use std::collections::{BTreeMap, BTreeSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::units::{Unit, digest_of_text, is_block_key, is_comparable};
use crate::parse::{markdown::Block, sidecar::Recorded};

/// Above this many comparisons units are paired by their order alone.
const MOST: usize = 1_000_000;

/// The least likeness (Sørensen–Dice, of pairs of letters) at which two texts far apart count as one that was moved and edited.
const ALIKE: f64 = 0.6;

/// The digest of the source that `unit` was made from, in today's way.
pub(super) fn source_digest(unit: &Recorded, prose: bool) -> String {
    if is_comparable(&unit.source_digest) {
        return unit.source_digest.clone();
    }
    digest_of_text(&unit.key, &unit.source, prose)
}

/// Of each unit of the source, what was recorded of it.
pub(super) fn sources(source: &[Unit], known: &[Recorded]) -> Vec<Option<usize>> {
    let mut pairs = fields(source, known);
    let (mine, theirs) = (blocks(source), recorded_blocks(known));
    let now: Vec<&str> = mine.iter().map(|at| source[*at].digest.as_str()).collect();
    let then: Vec<String> = theirs.iter().map(|at| source_digest(&known[*at], false)).collect();
    let like = |a: usize, b: usize| {
        let (unit, recorded) = (&source[mine[a]], &known[theirs[b]]);
        let same_sort = is_of(unit, &recorded.key);
        same_sort.then(|| 0.1 + strsim::sorensen_dice(&unit.text, &recorded.source))
    };
    let mut found = by_digest(&now, &then.iter().map(String::as_str).collect::<Vec<_>>());
    gaps(&mut found, then.len(), &like);
    far(&mut found, then.len(), &like);
    for (a, b) in found.iter().enumerate() {
        pairs[mine[a]] = b.map(|b| theirs[b]);
    }
    pairs
}

/// Of each unit of the translation, what was recorded of it.
pub(super) fn targets(target: &[Unit], known: &[Recorded]) -> Vec<Option<usize>> {
    let mut pairs = fields(target, known);
    let (mine, theirs) = (blocks(target), recorded_blocks(known));
    let now: Vec<&str> = mine.iter().map(|at| target[*at].digest.as_str()).collect();
    let then: Vec<&str> = theirs.iter().map(|at| known[*at].target_digest.as_str()).collect();
    let mut found = by_digest(&now, &then);
    // Of a translation only the digest is kept: what was edited is told by its sort and its place between neighbours.
    let like = |a: usize, b: usize| is_of(&target[mine[a]], &known[theirs[b]].key).then_some(1.0);
    gaps(&mut found, then.len(), &like);
    for (a, b) in found.iter().enumerate() {
        pairs[mine[a]] = b.map(|b| theirs[b]);
    }
    pairs
}

/// Pairs units of source and translation of which nothing is recorded: fields by their paths, blocks by order, sort and what
/// is the same in all languages, between the neighbours that are known.
pub(super) fn rest(
    source: &[Unit],
    target: &[Unit],
    by_source: &[Option<usize>],
    by_target: &[Option<usize>],
    translated: &mut [Option<usize>],
) {
    for (at, unit) in source.iter().enumerate().filter(|(_, unit)| unit.block.is_none()) {
        if translated[at].is_none() {
            translated[at] = target.iter().position(|other| other.block.is_none() && other.key == unit.key);
        }
    }
    let taken: BTreeSet<usize> = translated.iter().flatten().copied().collect();
    let anchor_of = |at: usize| taken.range(..at).next_back().copied();
    let mut groups: BTreeMap<Option<usize>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    let mut anchor = None;
    for (at, unit) in source.iter().enumerate() {
        match translated[at] {
            Some(found) => anchor = Some(found),
            None if unit.block.is_some() && by_source[at].is_none() => groups.entry(anchor).or_default().0.push(at),
            None => {}
        }
    }
    for (at, unit) in target.iter().enumerate() {
        if unit.block.is_some() && by_target[at].is_none() && !taken.contains(&at) {
            groups.entry(anchor_of(at)).or_default().1.push(at);
        }
    }
    for (sources, targets) in groups.values() {
        let like = |a: usize, b: usize| likeness(&source[sources[a]], &target[targets[b]]);
        for (a, b) in align(sources.len(), targets.len(), &like) {
            translated[sources[a]] = Some(targets[b]);
        }
    }
}

/// Fields, by their paths.
fn fields(units: &[Unit], known: &[Recorded]) -> Vec<Option<usize>> {
    let by_key: BTreeMap<&str, usize> = known.iter().enumerate().map(|(at, unit)| (unit.key.as_str(), at)).collect();
    let field = |unit: &Unit| unit.block.is_none().then(|| by_key.get(unit.key.as_str()).copied()).flatten();
    units.iter().map(field).collect()
}

fn blocks(units: &[Unit]) -> Vec<usize> {
    units.iter().enumerate().filter(|(_, unit)| unit.block.is_some()).map(|(at, _)| at).collect()
}

fn recorded_blocks(known: &[Recorded]) -> Vec<usize> {
    known.iter().enumerate().filter(|(_, unit)| is_block_key(&unit.key)).map(|(at, _)| at).collect()
}

fn is_of(unit: &Unit, key: &str) -> bool {
    let name = unit.block.map(Block::name).unwrap_or_default();
    key.split('/').next().is_some_and(|of| of == name || of.starts_with('h') && name.starts_with('h') && of.len() == name.len())
}

/// Equal digests: the longest common sequence first, then what was moved.
fn by_digest(now: &[&str], then: &[&str]) -> Vec<Option<usize>> {
    let mut pairs = vec![None; now.len()];
    for op in capture_diff_slices(Algorithm::Myers, then, now) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            (0..len).for_each(|at| pairs[new_index + at] = Some(old_index + at));
        }
    }
    let taken: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
    let mut free: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, digest) in then.iter().enumerate().rev().filter(|(at, _)| !taken.contains(at)) {
        free.entry(digest).or_default().push(at);
    }
    for (at, digest) in now.iter().enumerate() {
        if pairs[at].is_none() {
            pairs[at] = free.get_mut(digest).and_then(Vec::pop);
        }
    }
    pairs
}

/// Pairs what stands between the same neighbours.
fn gaps(pairs: &mut [Option<usize>], others: usize, like: &dyn Fn(usize, usize) -> Option<f64>) {
    let steady = rising(pairs);
    let taken: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
    let mut bounds = vec![(0, 0)];
    bounds.extend(steady.iter().map(|(a, b)| (a + 1, b + 1)));
    let ends = steady.iter().copied().chain([(pairs.len(), others)]);
    for ((from_a, from_b), (to_a, to_b)) in bounds.into_iter().zip(ends).collect::<Vec<_>>() {
        let mine: Vec<usize> = (from_a..to_a).filter(|at| pairs[*at].is_none()).collect();
        let theirs: Vec<usize> = (from_b..to_b).filter(|at| !taken.contains(at)).collect();
        for (a, b) in align(mine.len(), theirs.len(), &|a, b| like(mine[a], theirs[b])) {
            pairs[mine[a]] = Some(theirs[b]);
        }
    }
}

/// The longest run of pairs that rise together: what was moved is not among them.
fn rising(pairs: &[Option<usize>]) -> Vec<(usize, usize)> {
    let all: Vec<(usize, usize)> = pairs.iter().enumerate().filter_map(|(a, b)| Some((a, (*b)?))).collect();
    // Patience: of each length the run with the least end, and what came before each pair.
    let (mut ends, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), vec![None; all.len()]);
    for (at, (_, b)) in all.iter().enumerate() {
        let length = ends.partition_point(|end| all[*end].1 < *b);
        before[at] = length.checked_sub(1).map(|length| ends[length]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut run = Vec::new();
    let mut at = ends.last().copied();
    while let Some(number) = at {
        run.push(all[number]);
        at = before[number];
    }
    run.reverse();
    run
}

/// Pairs what was moved and edited at once, when it is still much alike.
fn far(pairs: &mut [Option<usize>], others: usize, like: &dyn Fn(usize, usize) -> Option<f64>) {
    let taken: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
    let mut free: BTreeSet<usize> = (0..others).filter(|at| !taken.contains(at)).collect();
    let open: Vec<usize> = (0..pairs.len()).filter(|at| pairs[*at].is_none()).collect();
    if open.len().saturating_mul(free.len()) > MOST / 100 {
        return;
    }
    for a in open {
        let scored = free.iter().filter_map(|b| Some((like(a, *b)?, *b)));
        let best = scored.fold(None, |best: Option<(f64, usize)>, next| match best {
            Some(best) if best.0 >= next.0 => Some(best),
            _ => Some(next),
        });
        if let Some((_, b)) = best.filter(|(score, _)| *score >= 0.1 + ALIKE) {
            free.remove(&b);
            pairs[a] = Some(b);
        }
    }
}

/// The pairs of two sequences, both in order, with the greatest likeness in all; `None` is no pair.
fn align(mine: usize, theirs: usize, like: &dyn Fn(usize, usize) -> Option<f64>) -> Vec<(usize, usize)> {
    if mine == 0 || theirs == 0 {
        return Vec::new();
    }
    if mine.saturating_mul(theirs) > MOST {
        return (0..mine.min(theirs)).filter(|at| like(*at, *at).is_some()).map(|at| (at, at)).collect();
    }
    let width = theirs + 1;
    let mut best = vec![0.0_f64; (mine + 1) * width];
    let mut scores = vec![None; mine * theirs];
    for a in (0..mine).rev() {
        for b in (0..theirs).rev() {
            let score = like(a, b);
            scores[a * theirs + b] = score;
            let skip = best[(a + 1) * width + b].max(best[a * width + b + 1]);
            let paired = score.map_or(f64::MIN, |score| score + best[(a + 1) * width + b + 1]);
            best[a * width + b] = skip.max(paired);
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < mine && b < theirs {
        let here = best[a * width + b];
        let paired = scores[a * theirs + b].map(|score| score + best[(a + 1) * width + b + 1]);
        if paired == Some(here) {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if best[(a + 1) * width + b] == here {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// How much a unit and one in another language look like translations of each other: the same sort, and the same of what no
/// language changes, its digits and addresses.
fn likeness(source: &Unit, target: &Unit) -> Option<f64> {
    let same = match (source.block?, target.block?) {
        (Block::Heading(one), Block::Heading(other)) => {
            if one == other {
                1.0
            } else {
                0.6
            }
        }
        (one, other) if one == other => 1.0,
        _ => return None,
    };
    let (one, other) = (steady(&source.text), steady(&target.text));
    let shared = one.intersection(&other).count() * 2;
    let all = one.len() + other.len();
    #[allow(clippy::cast_precision_loss, reason = "a handful of digits and links")]
    let share = if all == 0 { 1.0 } else { shared as f64 / all as f64 };
    Some(same + 0.5 * share)
}

/// Digits and addresses of a text.
fn steady(text: &str) -> BTreeSet<String> {
    let digits = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    digits.chain(links).map(str::to_owned).collect()
}
