//! locale: to come.
