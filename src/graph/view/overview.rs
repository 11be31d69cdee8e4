//! Pages made of many entries.

use serde::Serialize;

use super::{Badge, Fact, Link};

/// Offices of one sort.
#[derive(Clone, Debug, Serialize)]
pub struct ContactGroup {
    /// What they are for.
    pub label: String,
    /// The offices, by title.
    pub contacts: Vec<ContactCard>,
}

/// How to reach an office.
#[derive(Clone, Debug, Serialize)]
pub struct ContactCard {
    /// Its page.
    pub link: Link,
    /// Labels such as illustrative.
    pub badges: Vec<Badge>,
    /// Address, telephone, mailbox, hours.
    pub facts: Vec<Fact>,
}
