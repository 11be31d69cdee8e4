//! stub
/// t
#[derive(Clone,Debug)] pub enum Target { /// e
 Entry{ /// e
 section:String, /// e
 id:String, /// e
 anchor:Option<String>}, /// a
 Anchor(String), /// f
 File(String), /// w
 Web(Web), /// m
 Mail{ /// a
 address:String, /// a
 href:String}, /// t
 Tel{ /// a
 number:String, /// a
 href:String} }
/// w
#[derive(Clone,Debug)] pub struct Web { /// h
 pub secure: bool, /// h
 pub host: String, /// h
 pub href: String }
/// g
pub fn gate(_: &str) -> Result<Target, ()> { Err(()) }
