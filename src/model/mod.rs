//! model: to come.
