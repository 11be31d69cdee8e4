//! parse: to come.
