//! What steps made when they last ran, and what they had asked: a step whose answers are all the same need not run again. Knows
//! steps by name and what they made by path and digest; the bytes themselves are kept nowhere but in the output.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Digest, Key, Store,
    asked::{Answer, Answers, Heard, Question},
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
    /// Every question with the answer it had, sorted.
    answered: Vec<(Question, Answer)>,
    steps: BTreeMap<String, Kept>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    /// Places of its questions in `answered`.
    asked: Vec<u32>,
    missed: Vec<(String, String)>,
    made: Option<FileRecord>,
}

impl Memory {
    /// Of steps that all ran, or were recalled, with these answers.
    pub fn of(ran: Vec<Ran>, answers: &Answers) -> Self {
        let mut questions: Vec<Question> = ran.iter().flat_map(|ran| ran.heard.asked.iter().copied()).collect();
        questions.sort_unstable();
        questions.dedup();
        let place = |question: &Question| questions.binary_search(question).ok().and_then(|at| u32::try_from(at).ok());
        let kept = |ran: Ran| {
            let asked = ran.heard.asked.iter().filter_map(place).collect();
            (ran.name, Kept { asked, missed: ran.heard.missed, made: ran.made })
        };
        let steps = ran.into_iter().map(kept).collect();
        Self { answered: questions.iter().map(|question| (*question, answers.get(*question))).collect(), steps }
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

/// A memory beside the answers of today.
#[derive(Debug)]
pub struct Recalled<'a> {
    memory: &'a Memory,
    /// For each of its questions, whether the answer is still the same.
    same: Vec<bool>,
}

impl Recalled<'_> {
    /// The step `name` as it ran, when each of its answers is still the same.
    pub fn step(&self, name: &str) -> Option<Ran> {
        let kept = self.memory.steps.get(name)?;
        let place = |at: &u32| usize::try_from(*at).unwrap_or(usize::MAX);
        if !kept.asked.iter().all(|at| self.same.get(place(at)) == Some(&true)) {
            return None;
        }
        let asked = kept.asked.iter().filter_map(|at| Some(self.memory.answered.get(place(at))?.0)).collect();
        Some(Ran { name: name.to_owned(), heard: Heard { asked, missed: kept.missed.clone() }, made: kept.made })
    }

    /// The questions of the step `name` that have another answer today; `None` for a step that never ran.
    pub fn changed(&self, name: &str) -> Option<Vec<Question>> {
        let kept = self.memory.steps.get(name)?;
        let place = |at: &u32| usize::try_from(*at).unwrap_or(usize::MAX);
        let changed = kept.asked.iter().filter(|at| self.same.get(place(at)) == Some(&false));
        Some(changed.filter_map(|at| Some(self.memory.answered.get(place(at))?.0)).collect())
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
        let memory = Memory::of(ran, &answers);
        let bytes = postcard::to_stdvec(&memory).unwrap();
        let memory: Memory = postcard::from_bytes(&bytes).unwrap();
        let recalled = memory.compare(&answers);
        let step = recalled.step("page").unwrap();
        assert_eq!((step.heard.asked, step.made), (asked, made));
        assert!(recalled.step("other").is_none());
        answers.note(question("none"), Answer::of(&2));
        let recalled = memory.compare(&answers);
        assert!(recalled.step("page").is_none(), "what was not there has come");
        assert_eq!(recalled.changed("page"), Some(vec![question("none")]));
        assert_eq!(recalled.changed("other"), None);
    }
}
