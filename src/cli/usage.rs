//! What clap itself says, in the language of the reader: what is wrong with a command line, and its words in help. Knows kinds of
//! mistakes; not the commands.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::messages::Messages;

/// clap's words in help, each with the key of the word that is shown instead.
const WORDS: &[(&str, &str)] = &[
    ("[aliases: ", "help-aliases"),
    ("[alias: ", "help-aliases"),
    ("[default: ", "help-default"),
    ("[OPTIONS]", "help-any-options"),
    ("<COMMAND>", "help-any-command"),
    ("[COMMAND]", "help-any-command"),
];

/// Help as clap has written it, with its own words in the language of `messages`.
pub(super) fn help(text: &str, messages: &Messages) -> String {
    WORDS.iter().fold(text.to_owned(), |text, (english, key)| match messages.find_word(key) {
        Some(word) => text.replace(english, &word),
        None => text,
    })
}

/// What `error` says, in the language of `messages`; `None` where it has no words for that.
pub(super) fn told(error: &clap::Error, messages: &Messages) -> Option<String> {
    let key = match error.kind() {
        ErrorKind::InvalidValue if said(error, ContextKind::InvalidValue).is_empty() => "usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value",
        ErrorKind::UnknownArgument => "usage-argument",
        ErrorKind::InvalidSubcommand => "usage-command",
        ErrorKind::MissingSubcommand => "usage-no-command",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::NoEquals => "usage-no-equals",
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "usage-values",
        ErrorKind::InvalidUtf8 => "usage-bytes",
        _ => return None,
    };
    messages.find_word("usage-help")?;
    let name = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand].map(|kind| said(error, kind)).concat();
    let value = said(error, ContextKind::InvalidValue);
    let other = said(error, ContextKind::PriorArg);
    let word = |key: &str, value: &str, name: &str| {
        messages
            .word(key, &[("value", value.to_owned().into()), ("name", name.to_owned().into()), ("other", other.clone().into())])
    };
    let mut text = format!("{}: {}\n", messages.word("severity-error", &[]), word(key, &value, &name));
    if let Some(reason) = error.source() {
        text.push_str(&format!("  {}\n", messages.phrase(&reason.to_string())));
    }
    let known = said(error, ContextKind::ValidValue);
    if !known.is_empty() {
        text.push_str(&format!("  {}\n", word("usage-known", &known, "")));
    }
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(near) = near.iter().map(|kind| said(error, *kind)).find(|near| !near.is_empty()) {
        text.push_str(&format!("  {}\n", word("usage-near", &near, "")));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = help(usage.strip_prefix("Usage:").unwrap_or(&usage).trim(), messages);
        text.push_str(&format!("\n{} {usage}\n", messages.word("help-usage", &[])));
    }
    text.push_str(&format!("\n{}\n", messages.word("usage-help", &[])));
    Some(text)
}

/// What the context of `error` says under `kind`; several things with commas.
fn said(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test that cannot read its subject fails")]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::{args::CommandLine, help::localised, messages};

    /// A command line with a mistake, and what it says in Vietnamese.
    const MISTAKES: &[(&str, &str)] = &[
        (
            "status --fail-on x",
            "giá trị `x` không dùng được cho `--fail-on <STATE>`\n  các giá trị dùng được: missing, stale, unreviewed",
        ),
        ("ack", "còn thiếu: <ENTRY>"),
        ("stauts", "không có lệnh `stauts`\n  có phải là: status"),
        ("status --htlm x", "không có tùy chọn hay tham số `--htlm`\n  có phải là: --html"),
        ("export --to", "`--to <LANG>` cần một giá trị"),
        ("status --json --html x", "`--json` không đi cùng `--html <FILE|DIR>`"),
        ("build --now hôm-nay", "giá trị `hôm-nay` không dùng được cho `--now <TIME>`\n  ghi ngày, giờ và độ lệch"),
        ("build --base-url portal", "giá trị `portal` không dùng được cho `--base-url <URL>`\n  ghi địa chỉ trang web đầy đủ"),
        ("--lang a_b check", "giá trị `a_b` không dùng được cho `--lang <TAG>`\n  ghi mã ngôn ngữ"),
        ("build --jobs 0", "giá trị `0` không dùng được cho `--jobs <N>`\n  số"),
        ("build --jobs x", "giá trị `x` không dùng được cho `--jobs <N>`\n  không phải là số"),
    ];

    #[test]
    fn mistakes_are_told_in_vietnamese() {
        let messages = messages(Some("vi"));
        for (line, expected) in MISTAKES {
            let words = ["portolan"].into_iter().chain(line.split(' '));
            let error = localised(CommandLine::command(), &messages).try_get_matches_from(words).expect_err(line);
            let told = told(&error, &messages).unwrap_or_else(|| panic!("{line}: {error}"));
            assert!(told.contains(expected), "{line}: {told}\nfor {error}");
            for english in ["Usage", "error", "[OPTIONS]", "<COMMAND>", "value '", "usage-"] {
                assert!(!told.contains(english), "{line}: {english} in {told}");
            }
        }
        let english = super::super::messages(Some("en"));
        let error = CommandLine::command().try_get_matches_from(["portolan", "ack"]).expect_err("no entry");
        assert_eq!(told(&error, &english), None);
    }

    #[test]
    fn no_english_is_left_in_vietnamese_help() {
        fn each(command: &mut clap::Command, path: &str, messages: &Messages) {
            let text = help(&command.render_long_help().to_string(), messages);
            for english in
                ["Usage", "Options", "Possible values", "possible values", "default", "alias", "OPTIONS", "COMMAND", "Print"]
            {
                assert!(!text.contains(english), "{path}: {english} in\n{text}");
            }
            let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
            for name in names.iter().filter(|name| *name != "help") {
                if let Some(inner) = command.find_subcommand_mut(name) {
                    each(inner, &format!("{path} {name}"), messages);
                }
            }
        }
        let messages = messages(Some("vi"));
        each(&mut localised(CommandLine::command(), &messages), "portolan", &messages);
    }
}
