//! Station 3: entries become the portal. Sees no body text and no template.

pub mod route;
pub mod view;
