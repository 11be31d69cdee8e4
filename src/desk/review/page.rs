//! The review sheet as a page of its own, to print on A4 or to send: nothing outside the file is asked for.

use super::Review;
use crate::{
    parse::url::Target,
    render::markdown::{self, Context, Linked, Words},
};

const PAGE: &str = include_str!("page.html");

/// The sheet of `review` as a self-contained HTML page.
///
/// # Errors
/// What the template engine says, in English: the template is the program's own.
pub fn html(review: &Review) -> Result<String, String> {
    let mut tera = tera::Tera::new();
    tera.add_raw_template("page.html", PAGE).map_err(|error| error.to_string())?;
    let mut context = tera::Context::from_serialize(review).map_err(|error| error.to_string())?;
    context.insert("body", &body(&review.markdown));
    tera.render("page.html", &context).map_err(|error| error.to_string())
}

/// The text as it will read. Addresses outside stand as links; what lies inside the portal is not here to lead to.
fn body(text: &str) -> String {
    let links = |target: &Target| match target {
        Target::Web(address) => Linked::To { href: address.href.clone(), hreflang: None, external: true },
        _ => Linked::Plain,
    };
    let picture = |_: &str, _: &str, _: &str| None;
    let words = Words::default();
    markdown::html(text, &Context { headings: &[], links: &links, picture: &picture, words: &words })
}
