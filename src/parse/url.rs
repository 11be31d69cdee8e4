//! The one gate for every address an officer writes: in prose, in front matter, in tables. Knows what an address may be;
//! never whether its target exists, nor where a page of the portal lies.

use std::fmt::Write as _;

use crate::parse::markdown::is_bidi_control;

/// Longest address that is let through, in bytes. Longer ones are broken by mail programs and printed badly.
pub const LONGEST: usize = 2048;

/// Where an address leads, once the gate has let it through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Target {
    /// An entry of this portal, written `@/section/id` or `@/section/id#anchor`.
    Entry {
        /// Id of the section.
        section: String,
        /// Id of the entry.
        id: String,
        /// Id of a heading in it.
        anchor: Option<String>,
    },
    /// A heading of the same page, written `#anchor`; without the `#`.
    Anchor(String),
    /// A file beside the entry, by its plain name, percent-escapes decoded.
    File(String),
    /// An `https:` or `http:` address.
    Web(WebAddress),
    /// A `mailto:` address, ready for `href`.
    Mail {
        /// The mailbox.
        address: String,
        /// The whole address, escaped.
        href: String,
    },
    /// A `tel:` address, ready for `href`, without the separators it was written with.
    Tel {
        /// Digits, with a leading `+` where one was written.
        number: String,
        /// The whole address.
        href: String,
    },
}

/// An address on the web.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct WebAddress {
    /// Whether it is `https`.
    pub secure: bool,
    /// The host, lower-case, in its ASCII form (`xn--…` for names in other scripts), without the port.
    pub host: String,
    /// The whole address, normalised and escaped, ready for `href`.
    pub href: String,
}

/// Why an address was not let through.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Refused {
    /// A key, to be put into words by whoever shows it: see [`REASONS`].
    pub reason: &'static str,
    /// The scheme that a browser would read from it (lower-case), where it has one.
    pub scheme: Option<String>,
}

/// Every key of [`Refused::reason`], with its meaning in plain words.
pub const REASONS: &[(&str, &str)] = &[
    ("empty", "the address is empty"),
    ("long", "the address is longer than 2048 characters"),
    ("control", "it contains a control character, a tab or a line break"),
    ("bidi", "it contains an invisible character, such as one that reverses the direction of text"),
    ("backslash", "it contains a backslash"),
    ("scheme", "only https:, http:, mailto: and tel: are allowed"),
    ("relative-to-host", "addresses that begin with / are not allowed; an entry is written @/section/id"),
    ("parent", "addresses may not leave the entry's folder with .."),
    ("entry", "an entry is written @/section/id, in small letters, digits and hyphens"),
    ("anchor", "the part after # is not the name of a heading"),
    ("file", "this is not the plain name of a file beside the entry"),
    ("userinfo", "a web address may not contain a user name (the part before @)"),
    ("host", "this is not the name of a web server"),
    ("mail", "this is not one mail address with at most a subject and a text"),
    ("tel", "this is not a telephone number"),
];

impl Refused {
    /// The reason in plain English.
    pub fn words(&self) -> &'static str {
        REASONS.iter().find(|(key, _)| *key == self.reason).map_or("", |(_, words)| words)
    }

    fn because(reason: &'static str) -> Self {
        Self { reason, scheme: None }
    }
}

/// Lets an address through, or says why not. `raw` is what the author wrote *after* the decoding of entities and Markdown
/// escapes; spaces around it are dropped.
///
/// # Errors
/// Everything that is not a [`Target`] is refused: what is not known to be harmless does not pass.
pub fn gate(raw: &str) -> Result<Target, Refused> {
    let url = raw.trim_matches(' ');
    let scheme = scheme_as_browsers_read_it(url);
    let refuse = |reason| Err(Refused { reason, scheme: scheme.clone() });
    if url.is_empty() {
        return refuse("empty");
    }
    if url.len() > LONGEST {
        return refuse("long");
    }
    // A browser drops tabs and line breaks inside an address before it reads the scheme.
    if url.chars().any(char::is_control) {
        return refuse("control");
    }
    if url.chars().any(|c| is_bidi_control(c) || is_invisible(c)) {
        return refuse("bidi");
    }
    if url.contains('\\') {
        return refuse("backslash");
    }
    let passed = match (scheme.as_deref(), url.split_once(':')) {
        (Some("https"), Some((_, rest))) => web(true, rest),
        (Some("http"), Some((_, rest))) => web(false, rest),
        (Some("mailto"), Some((_, rest))) => mail(rest),
        (Some("tel"), Some((_, rest))) => tel(rest),
        (Some(_), _) => Err(Refused::because("scheme")),
        (None, _) => inside(url),
    };
    passed.map_err(|refused| Refused { scheme, ..refused })
}

/// The scheme a browser would see: control characters and spaces fall out first, and letters are taken without case.
fn scheme_as_browsers_read_it(url: &str) -> Option<String> {
    let end = url.find([':', '/', '?', '#'])?;
    if !url[end..].starts_with(':') {
        return None;
    }
    let name: String = url[..end].chars().filter(|c| !c.is_control() && *c != ' ').collect();
    Some(name.to_lowercase())
}

/// Characters without a shape, by which two addresses that look alike could differ.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// An address without a scheme: an entry, a heading, or a file beside the entry.
fn inside(url: &str) -> Result<Target, Refused> {
    if let Some(path) = url.strip_prefix("@/") {
        return entry(path);
    }
    if let Some(name) = url.strip_prefix('#') {
        return anchor(name).map(Target::Anchor);
    }
    if url.starts_with('/') {
        return Err(Refused::because("relative-to-host"));
    }
    let name = decode_percent(url.strip_prefix("./").unwrap_or(url)).ok_or(Refused::because("file"))?;
    if name.split('/').any(|part| part == "..") {
        return Err(Refused::because("parent"));
    }
    let plain = !name.starts_with(['.', ' ', '-', '@'])
        && !name.ends_with(['.', ' '])
        && !name.chars().any(|c| c.is_control() || is_bidi_control(c) || is_invisible(c) || "/\\:?#*\"<>|".contains(c))
        && name.contains('.');
    if plain { Ok(Target::File(name)) } else { Err(Refused::because("file")) }
}

fn entry(path: &str) -> Result<Target, Refused> {
    let (path, fragment) = path.split_once('#').map_or((path, None), |(path, name)| (path, Some(name)));
    let path = path.strip_suffix('/').unwrap_or(path);
    let refused = || Refused::because(if path.split('/').any(|part| part == "..") { "parent" } else { "entry" });
    let (section, id) = path.split_once('/').ok_or_else(refused)?;
    if !is_kebab(section) || !is_kebab(id) {
        return Err(refused());
    }
    Ok(Target::Entry { section: section.into(), id: id.into(), anchor: fragment.map(anchor).transpose()? })
}

fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && !id.starts_with('-')
        && !id.ends_with('-')
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn anchor(name: &str) -> Result<String, Refused> {
    let name = decode_percent(name).ok_or(Refused::because("anchor"))?;
    let good = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if good { Ok(name) } else { Err(Refused::because("anchor")) }
}

/// What follows `https:`.
fn web(secure: bool, rest: &str) -> Result<Target, Refused> {
    let rest = rest.strip_prefix("//").ok_or(Refused::because("host"))?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    // `%40` is an @ to some programs, and a host has no use for escapes.
    if authority.contains('@') || authority.contains("%40") {
        return Err(Refused::because("userinfo"));
    }
    let (name, port) = authority.split_once(':').map_or((authority, None), |(name, port)| (name, Some(port)));
    let host = host(name).ok_or(Refused::because("host"))?;
    let port = match port {
        None => String::new(),
        Some(port) => match port.parse::<u16>() {
            Ok(number) if number > 0 && port.bytes().all(|b| b.is_ascii_digit()) => format!(":{number}"),
            _ => return Err(Refused::because("host")),
        },
    };
    let slash = if tail.starts_with('/') { "" } else { "/" };
    let scheme = if secure { "https" } else { "http" };
    let href = format!("{scheme}://{host}{port}{slash}{}", escape(tail));
    Ok(Target::Web(WebAddress { secure, host, href }))
}

/// A host's name in ASCII: at least two labels, the last of them not a number (a browser reads `http://0x7f.1/` as an
/// IPv4 address, and an address in numbers hides where it leads).
fn host(name: &str) -> Option<String> {
    use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
    let ascii = Uts46::new().to_ascii(name.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Verify).ok()?;
    let (_, last) = ascii.rsplit_once('.')?;
    last.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| ascii.into_owned())
}

/// What follows `mailto:`: one mailbox; a subject and a text may follow, a hidden second receiver may not.
fn mail(rest: &str) -> Result<Target, Refused> {
    let refused = || Refused::because("mail");
    let (address, query) = rest.split_once('?').map_or((rest, None), |(address, query)| (address, Some(query)));
    let (local, domain) = address.split_once('@').ok_or_else(refused)?;
    // RFC 5322 dot-atom, less what has a meaning of its own in an address of the web.
    let atom = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!$'*+-^_`{|}~".contains(&b));
    if local.len() > 64 || !local.split('.').all(atom) {
        return Err(refused());
    }
    let address = format!("{local}@{}", host(domain).ok_or_else(refused)?);
    let mut href = format!("mailto:{}", escape(&address));
    if let Some(query) = query {
        let known = |field: &str| {
            let name = field.split('=').next().unwrap_or_default().to_ascii_lowercase();
            name == "subject" || name == "body"
        };
        if query.contains('#') || !query.split('&').all(known) {
            return Err(refused());
        }
        href.push('?');
        href.push_str(&escape(query));
    }
    Ok(Target::Mail { address, href })
}

/// What follows `tel:` (RFC 3966): digits, with the separators people write.
fn tel(rest: &str) -> Result<Target, Refused> {
    let mut number = String::new();
    for c in rest.chars() {
        match c {
            '0'..='9' => number.push(c),
            '+' if number.is_empty() => number.push(c),
            '-' | '.' | '(' | ')' | ' ' => {}
            _ => return Err(Refused::because("tel")),
        }
    }
    // E.164 allows 15 digits; emergency and service numbers have three.
    let digits = number.trim_start_matches('+').len();
    if !(3..=15).contains(&digits) {
        return Err(Refused::because("tel"));
    }
    Ok(Target::Tel { href: format!("tel:{number}"), number })
}

/// Decodes `%41`; `None` when an escape is broken or what comes out is not text.
fn decode_percent(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            bytes.push(escaped_byte(tail)?);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

/// The byte that the two hexadecimal digits after a `%` stand for.
fn escaped_byte(after: &[u8]) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    Some(digit(*after.first()?)? * 16 + digit(*after.get(1)?)?)
}

/// Escapes what may not stand in the path, query or fragment of an address (RFC 3986); escapes that are there stay, a lone `%` becomes one.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, byte) in text.bytes().enumerate() {
        let keep = match byte {
            b'%' => escaped_byte(&text.as_bytes()[at + 1..]).is_some(),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(&byte),
        };
        if keep {
            escaped.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
