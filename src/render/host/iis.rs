//! IIS 10: `web.config`, read from the site's folder. Made after Microsoft's reference alone; no test has a Windows to try it on,
//! and the file says so.

use super::{
    language::tiers,
    line,
    media::MEDIA,
    rules::{self, Rules, quoted},
};
use crate::graph::policy;

/// `web.config`.
pub(super) fn web_config(rules: &Rules) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!--\n");
    line(
        &mut out,
        "  IIS 10. UNTESTED: made after the reference, never tried on a Windows server. Look at its answers before you rely on it.",
    );
    line(
        &mut out,
        "  Needs the module URL Rewrite 2.1. IIS compresses by itself; files .br and .gz beside the pages are not used.",
    );
    // The site's address is not named: a host such as `xn--…` would end the comment.
    line(&mut out, "  Made by portolan; every build makes it anew.\n-->\n<configuration>\n  <system.webServer>");
    serving(rules, &mut out);
    headers(rules, &mut out);
    rewriting(rules, &mut out);
    line(&mut out, "  </system.webServer>");
    line(
        &mut out,
        &format!(
            "  <location path=\"{}\">\n    <system.webServer>\n      <staticContent>",
            rules::IMMUTABLE.trim_end_matches('/')
        ),
    );
    line(&mut out, &format!("        <clientCache cacheControlMode=\"NoControl\" cacheControlCustom=\"{}\" />", rules::KEEP));
    line(&mut out, "      </staticContent>\n    </system.webServer>\n  </location>");
    for lang in &rules.languages {
        line(&mut out, &format!("  <location path=\"{lang}\">\n    <system.webServer>"));
        missing(&format!("{}{lang}/404.html", rules.base), "      ", &mut out);
        line(&mut out, "    </system.webServer>\n  </location>");
    }
    line(&mut out, "</configuration>");
    out
}

fn missing(page: &str, indent: &str, out: &mut String) {
    line(out, &format!("{indent}<httpErrors errorMode=\"Custom\" existingResponse=\"Auto\">"));
    line(out, &format!("{indent}  <remove statusCode=\"404\" subStatusCode=\"-1\" />"));
    line(out, &format!("{indent}  <error statusCode=\"404\" path=\"{}\" responseMode=\"ExecuteURL\" />", escaped(page)));
    line(out, &format!("{indent}</httpErrors>"));
}

fn serving(rules: &Rules, out: &mut String) {
    line(out, "    <directoryBrowse enabled=\"false\" />\n    <defaultDocument enabled=\"true\">\n      <files>");
    line(out, "        <clear />\n        <add value=\"index.html\" />\n      </files>\n    </defaultDocument>");
    line(out, "    <urlCompression doStaticCompression=\"true\" doDynamicCompression=\"false\" />");
    missing(&format!("{}404.html", rules.base), "    ", out);
    line(out, "    <staticContent>");
    line(out, &format!("      <clientCache cacheControlMode=\"NoControl\" cacheControlCustom=\"{}\" />", rules::ASK));
    for media in MEDIA.iter().filter(|media| !media.is_name()) {
        line(out, &format!("      <remove fileExtension=\"{}\" />", media.name));
        line(out, &format!("      <mimeMap fileExtension=\"{}\" mimeType=\"{}\" />", media.name, media.media_type));
    }
    line(out, "    </staticContent>\n    <security>\n      <requestFiltering>\n        <fileExtensions allowUnlisted=\"false\">");
    line(out, "          <clear />\n          <add fileExtension=\".\" allowed=\"true\" />");
    for media in MEDIA.iter().filter(|media| !media.is_name()) {
        line(out, &format!("          <add fileExtension=\"{}\" allowed=\"true\" />", media.name));
    }
    line(out, "        </fileExtensions>\n      </requestFiltering>\n    </security>");
}

fn headers(rules: &Rules, out: &mut String) {
    line(out, "    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />");
    let varying = [(rules::POLICY, rules.policy.as_str()), (rules::EMBEDDING, rules::EMBEDDING_OWN)];
    let fixed = rules.headers.iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in fixed.chain(varying) {
        line(out, &format!("        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{}\" />", escaped(value)));
    }
    line(out, "      </customHeaders>\n    </httpProtocol>");
}

fn rewriting(rules: &Rules, out: &mut String) {
    line(
        out,
        "    <rewrite>\n      <rewriteMaps>\n        <rewriteMap name=\"Languages\" defaultValue=\"\" ignoreCase=\"true\">",
    );
    for (range, lang) in &rules.ranges {
        line(out, &format!("          <add key=\"{range}\" value=\"{}{lang}/\" />", rules.base));
    }
    line(out, "        </rewriteMap>\n        <rewriteMap name=\"Former\" defaultValue=\"\" ignoreCase=\"false\">");
    for (from, to) in &rules.redirects {
        line(out, &format!("          <add key=\"{}\" value=\"{}{to}\" />", from.trim_end_matches('/'), rules.base));
    }
    line(out, "        </rewriteMap>\n      </rewriteMaps>\n      <rules>");
    rule(
        out,
        "hidden",
        &rules::hidden(),
        &[("{URL}", "\\.well-known/[a-z0-9-]+\\.txt$", true)],
        "<action type=\"CustomResponse\" statusCode=\"404\" statusReason=\"Not Found\" />",
    );
    rule(
        out,
        "former",
        "^(.*?)/?(?:index\\.html)?$",
        &[("{Former:{R:1}}", "(.+)", false)],
        "<action type=\"Redirect\" url=\"{C:1}\" redirectType=\"Permanent\" />",
    );
    for (number, tier) in tiers(&rules.ranges).iter().enumerate() {
        let name = format!("language {number}");
        let conditions = [("{QUERY_STRING}", "^$", false), ("{HTTP_ACCEPT_LANGUAGE}", tier.as_str(), false)];
        rule(
            out,
            &name,
            "^$",
            &conditions,
            "<action type=\"Redirect\" url=\"{Languages:{C:1}}\" redirectType=\"Found\" appendQueryString=\"false\" />",
        );
    }
    line(out, "      </rules>\n      <outboundRules>");
    vary(out, "drawings", rules::POLICY, "\\.svg$", policy::DRAWING);
    if let Some(search) = &rules.search {
        vary(out, "search", rules::POLICY, &format!("^{}{}$", quoted(&rules.base), search.pages()), &search.policy);
    }
    let open = format!("{}$", rules::endings(|media| media.open));
    vary(out, "open data", rules::READING, &open, "*");
    vary(out, "open data elsewhere", rules::EMBEDDING, &open, rules::EMBEDDING_OPEN);
    vary(out, "root", "Vary", &format!("^{}(?:index\\.html)?$", quoted(&rules.base)), "Accept-Language, Accept-Encoding");
    for media in MEDIA.iter().filter(|media| media.is_name()) {
        vary(out, media.name, "Content-Type", &format!("/{}$", quoted(media.name)), media.media_type);
    }
    line(out, "      </outboundRules>\n    </rewrite>");
}

/// A rule for what is asked: its pattern, conditions (with whether they are negated) and what then happens.
fn rule(out: &mut String, name: &str, pattern: &str, conditions: &[(&str, &str, bool)], action: &str) {
    line(
        out,
        &format!("        <rule name=\"{name}\" stopProcessing=\"true\">\n          <match url=\"{}\" />", escaped(pattern)),
    );
    line(out, "          <conditions>");
    for (input, pattern, negate) in conditions {
        line(out, &format!("            <add input=\"{input}\" pattern=\"{}\" negate=\"{negate}\" />", escaped(pattern)));
    }
    line(out, &format!("          </conditions>\n          {action}\n        </rule>"));
}

/// A header of what is answered, for some paths.
fn vary(out: &mut String, name: &str, header: &str, path: &str, value: &str) {
    let variable = header.replace('-', "_");
    line(
        out,
        &format!("        <rule name=\"{name}\">\n          <match serverVariable=\"RESPONSE_{variable}\" pattern=\".*\" />"),
    );
    line(
        out,
        &format!(
            "          <conditions>\n            <add input=\"{{URL}}\" pattern=\"{}\" />\n          </conditions>",
            escaped(path)
        ),
    );
    line(out, &format!("          <action type=\"Rewrite\" value=\"{}\" />\n        </rule>", escaped(value)));
}

/// `text` within an attribute.
fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
