//! stub
use crate::{Made, Request, engine::Store};
/// v
pub struct Voice<'a> {
    /// t
    pub tell: &'a dyn Fn(&Made) -> String,
    /// p
    pub plain: &'a dyn Fn(&Made) -> String,
    /// h
    pub hear: &'a dyn Fn(&str),
}
/// s
pub fn serve(_port: u16, _request: &dyn Fn() -> Request, _store: &Store, _voice: &Voice<'_>) -> std::io::Result<()> {
    Ok(())
}
