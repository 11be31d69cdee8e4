//! What steps made when they last ran, and what they had asked: a step whose answers are all the same need not run again. Knows
//! steps by name and what they made by path and digest; the bytes themselves are kept nowhere but in the output.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    hash::BuildHasherDefault,
};

use serde::{Deserialize, Serialize};

use super::{
    Digest, Key, Store,
    asked::{Answer, Answers, Digested, Heard, Question},
};

/// Size and digest of a file's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRecord {
    /// Bytes.
    pub size: u64,
    /// Digest of the bytes.
    pub digest: Digest,
}

impl FileRecord {
    /// Of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len() as u64, digest: Digest::of(bytes) }
    }
}

/// A step that ran.
#[derive(Clone, Debug)]
pub struct Ran {
    /// Its name, the same in every build.
    pub name: String,
    /// What it asked and missed.
    pub heard: Heard,
    /// The file that it made, unless there was nothing to make.
    pub made: Option<FileRecord>,
}

/// What is kept of steps.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Memory {
    /// Every question with the answer it had, each once.
    answered: Vec<(Question, Answer)>,
    steps: BTreeMap<String, Kept>,
    groups: BTreeMap<String, Group>,
}

/// Files that are made together, of answers that stand as one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    /// All that they were made of.
    pub of: Answer,
    /// What others are told of them.
    pub tells: Answer,
    /// The files.
    pub files: Vec<(String, FileRecord)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    /// Places of its questions in `answered`.
    asked: Vec<u32>,
    missed: Vec<(String, String)>,
    made: Option<FileRecord>,
}

impl Memory {
    /// Of steps that all ran with these answers; and with the answers to what no step asks, but is `noted`.
    pub fn of(ran: Vec<Ran>, noted: impl Iterator<Item = Question>, answers: &Answers) -> Self {
        Self::default().then(std::iter::empty(), ran, noted, answers)
    }

    /// The memory after this one: of the steps that were `kept`, and of those that ran.
    pub fn then<'s>(
        &self,
        kept: impl Iterator<Item = &'s str>,
        ran: Vec<Ran>,
        noted: impl Iterator<Item = Question>,
        answers: &Answers,
    ) -> Self {
        let mut questions = Questions::of(&self.answered);
        let known = |name: &str| self.steps.get_key_value(name).map(|(name, kept)| (name.clone(), kept.clone()));
        let mut steps: BTreeMap<String, Kept> = kept.filter_map(known).collect();
        steps.extend(ran.into_iter().map(|ran| {
            let asked = ran.heard.asked.iter().map(|question| questions.place(*question)).collect();
            (ran.name, Kept { asked, missed: ran.heard.missed, made: ran.made })
        }));
        let noted: Vec<u32> = noted.map(|question| questions.place(question)).collect();
        let asked = noted.into_iter().chain(steps.values().flat_map(|kept| kept.asked.iter().copied()));
        let (list, places) = questions.in_use(asked);
        if let Some(places) = places {
            let place = |at: &mut u32| *at = places.get(index(*at)).copied().unwrap_or_default();
            steps.values_mut().flat_map(|kept| &mut kept.asked).for_each(place);
        }
        let answered = list.into_iter().map(|question| (question, answers.get(question))).collect();
        Self { answered, steps, groups: BTreeMap::new() }
    }

    /// Keeps the group `name` as well.
    pub fn note(&mut self, name: &str, group: Group) {
        self.groups.insert(name.to_owned(), group);
    }

    /// The group `name`, when it was made of the same.
    pub fn group(&self, name: &str, of: Answer) -> Option<&Group> {
        self.groups.get(name).filter(|group| group.of == of)
    }

    /// What `store` has under `key`; nothing when there is none, or it is damaged.
    pub fn load(store: &Store, key: &Digest) -> Self {
        store.get(key).and_then(|bytes| postcard::from_bytes(&bytes).ok()).unwrap_or_default()
    }

    /// Puts it into `store`.
    pub fn save(&self, store: &Store, key: &Digest) {
        // Nothing in it that postcard could not write.
        if let Ok(bytes) = postcard::to_stdvec(self) {
            store.put(key, &bytes);
        }
    }

    /// The key of the memory of a build that was asked for with `request`.
    pub fn key(request: &str) -> Digest {
        Key::new("memory", 1).text(request).finish()
    }

    /// Compares it with the answers of today.
    pub fn compare<'a>(&'a self, answers: &Answers) -> Recalled<'a> {
        let same = self.answered.iter().map(|(question, answer)| answers.get(*question) == *answer).collect();
        Recalled { memory: self, same }
    }
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// Questions with their places.
struct Questions {
    list: Vec<Question>,
    places: HashMap<Question, u32, BuildHasherDefault<Digested>>,
}

impl Questions {
    fn of(answered: &[(Question, Answer)]) -> Self {
        let list: Vec<Question> = answered.iter().map(|(question, _)| *question).collect();
        let places = list.iter().copied().zip(0..).collect();
        Self { list, places }
    }

    fn place(&mut self, question: Question) -> u32 {
        if let Some(place) = self.places.get(&question) {
            return *place;
        }
        // Four milliards of questions would have filled the memory long before.
        let place = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        self.list.push(question);
        self.places.insert(question, place);
        place
    }

    /// The list, and the new places when those that nobody asks any more, being too many, were left out.
    fn in_use(self, asked: impl Iterator<Item = u32>) -> (Vec<Question>, Option<Vec<u32>>) {
        let mut used = vec![false; self.list.len()];
        asked.for_each(|at| used.get_mut(index(at)).into_iter().for_each(|used| *used = true));
        if used.iter().filter(|used| !**used).count() <= self.list.len() / 4 {
            return (self.list, None);
        }
        let (mut list, mut places) = (Vec::new(), vec![u32::MAX; self.list.len()]);
        for ((question, used), place) in self.list.into_iter().zip(used).zip(&mut places) {
            if used {
                *place = u32::try_from(list.len()).unwrap_or(u32::MAX);
                list.push(question);
            }
        }
        (list, Some(places))
    }
}

/// A memory beside the answers of today.
#[derive(Debug)]
pub struct Recalled<'a> {
    memory: &'a Memory,
    /// For each of its questions, whether the answer is still the same.
    same: Vec<bool>,
}

/// A step as it ran, of which nothing would come out otherwise today.
#[derive(Clone, Copy, Debug)]
pub struct Again<'m> {
    /// What it missed, as whoever was asked calls it.
    pub missed: &'m [(String, String)],
    /// The file that it made, unless there was nothing to make.
    pub made: Option<FileRecord>,
}

impl<'m> Recalled<'m> {
    /// The step `name` as it ran, when each of its answers is still the same.
    pub fn step(&self, name: &str) -> Option<Again<'m>> {
        let kept = self.memory.steps.get(name)?;
        let same = kept.asked.iter().all(|at| self.same.get(index(*at)) == Some(&true));
        same.then_some(Again { missed: &kept.missed, made: kept.made })
    }

    /// The memory that this is, to go on from.
    pub fn memory(&self) -> &'m Memory {
        self.memory
    }

    /// The questions that have another answer today, or none is kept of.
    pub fn others(&self) -> impl Fn(Question) -> bool + use<> {
        let same = self.memory.answered.iter().zip(&self.same).filter(|(_, same)| **same);
        let same: HashSet<Question> = same.map(|((question, _), _)| *question).collect();
        move |question| !same.contains(&question)
    }

    /// Whether nothing is kept of any step.
    pub fn is_empty(&self) -> bool {
        self.memory.steps.is_empty()
    }

    /// The questions of the step `name` that have another answer today; `None` for a step that never ran.
    pub fn changed(&self, name: &str) -> Option<Vec<Question>> {
        let kept = self.memory.steps.get(name)?;
        let changed = kept.asked.iter().map(|at| index(*at)).filter(|at| self.same.get(*at) == Some(&false));
        Some(changed.filter_map(|at| Some(self.memory.answered.get(at)?.0)).collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use super::*;

    fn question(name: &str) -> Question {
        Question::new("q", &[name])
    }

    #[test]
    fn a_step_is_recalled_while_its_answers_are_the_same() {
        let mut answers = Answers::default();
        answers.note(question("a"), Answer::of(&1));
        let made = Some(FileRecord::of(b"page"));
        let mut asked = vec![question("a"), question("none")];
        asked.sort();
        let ran = vec![Ran { name: "page".to_owned(), heard: Heard { asked: asked.clone(), missed: Vec::new() }, made }];
        let memory = Memory::of(ran, [question("noted")].into_iter(), &answers);
        let bytes = postcard::to_stdvec(&memory).unwrap();
        let memory: Memory = postcard::from_bytes(&bytes).unwrap();
        let recalled = memory.compare(&answers);
        assert_eq!(recalled.step("page").unwrap().made, made);
        assert!(recalled.step("other").is_none());
        let others = recalled.others();
        assert!(!others(question("noted")) && others(question("other")));
        answers.note(question("none"), Answer::of(&2));
        let recalled = memory.compare(&answers);
        assert!(recalled.step("page").is_none(), "what was not there has come");
        assert_eq!(recalled.changed("page"), Some(vec![question("none")]));
        assert_eq!(recalled.changed("other"), None);
    }

    #[test]
    fn a_memory_goes_on_from_the_one_before() {
        let mut answers = Answers::default();
        let step = |name: &str, asked: &[&str]| {
            let asked = asked.iter().map(|name| question(name)).collect();
            Ran { name: name.to_owned(), heard: Heard { asked, missed: Vec::new() }, made: None }
        };
        let first = vec![step("one", &["a", "b"]), step("two", &["b", "c", "d", "e", "f", "g"])];
        let memory = Memory::of(first, std::iter::empty(), &answers);
        answers.note(question("c"), Answer::of(&1));
        // The second asks less now: what nobody asks is forgotten, and the places of the others hold.
        let memory = memory.then(["one"].into_iter(), vec![step("two", &["h"])], std::iter::empty(), &answers);
        assert_eq!(memory.answered.len(), 3);
        assert!(memory.compare(&answers).step("one").is_some() && memory.compare(&answers).step("two").is_some());
        answers.note(question("b"), Answer::of(&1));
        let recalled = memory.compare(&answers);
        assert_eq!(recalled.changed("one"), Some(vec![question("b")]));
        assert!(recalled.step("two").is_some());
        let memory = memory.then(["two"].into_iter(), Vec::new(), std::iter::empty(), &answers);
        assert!(memory.compare(&answers).step("one").is_none());
    }
}
