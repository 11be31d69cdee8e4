//! What a page's template may see: everything, and nothing else. A view is data in one language, ready to be shown, with the
//! machine-readable form beside the human one, so that page, structured data, feed and calendar cannot disagree. It holds no
//! HTML and no body text: prose is named by a slot and put in by station 4.

mod chart;
mod entry;
mod facets;
mod figures;
mod lists;
mod overview;
mod page;
mod search;
mod value;

pub use chart::*;
pub use entry::*;
pub use facets::*;
pub use figures::*;
pub use lists::*;
pub use overview::*;
pub use page::*;
pub use search::*;
pub use value::*;
