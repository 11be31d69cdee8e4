//! preview: to come.
