//! Pictures: to come.
