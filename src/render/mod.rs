//! Station 4: views become artifacts, bytes with a path. Writes nothing.

pub mod artifact;
pub mod image;
pub mod markdown;
