//! The help of commands in the language of the reader: the command line's own texts, each over the English one. Knows the
//! tree of commands; not what they do.

use clap::{Arg, Command};

use super::messages::Messages;

/// Where clap's own words stand, with room for translated ones.
const TEMPLATE: &str = "{about-with-newline}\n{usage-word} {usage}\n\n{all-args}{after-help}";

/// `command` with every text that `messages` has; all others stay English.
pub(super) fn localised(mut command: Command, messages: &Messages) -> Command {
    if messages.find_word("help-usage").is_none() {
        return command;
    }
    // The options and the command for help are made only now.
    command.build();
    translate(command, "", messages)
}

fn translate(mut command: Command, path: &str, messages: &Messages) -> Command {
    let own = key(path);
    let word = |key: &str| messages.find_word(key);
    if let Some(about) = word(&own) {
        let line = about.lines().next().unwrap_or_default().to_owned();
        command = command.about(line).long_about(about);
    }
    if let Some(after) = word(&format!("{own}-after")) {
        command = command.after_help(after);
    }
    if let Some(usage) = word("help-usage") {
        command = command.help_template(TEMPLATE.replace("{usage-word}", &usage));
    }
    if let Some(heading) = word("help-commands") {
        command = command.subcommand_help_heading(heading);
    }
    command = command.mut_args(|arg| argument(arg, path, messages));
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        let inner = if path.is_empty() { name.clone() } else { format!("{path}-{name}") };
        command = command.mut_subcommand(name, |sub| translate(sub, &inner, messages));
    }
    command
}

fn argument(arg: Arg, path: &str, messages: &Messages) -> Arg {
    let heading = messages.find_word(if arg.is_positional() { "help-arguments" } else { "help-options" });
    let found = keys(path, &arg).iter().find_map(|key| messages.find_word(key));
    let arg = match found {
        Some(help) => {
            let long = format!("{help}{}", values(&arg, path, messages));
            arg.help(help).long_help(long).hide_possible_values(true)
        }
        None => arg,
    };
    match heading {
        Some(heading) => arg.help_heading(heading),
        None => arg,
    }
}

/// The values that an argument takes, each with what it means.
fn values(arg: &Arg, path: &str, messages: &Messages) -> String {
    let values: Vec<_> = arg.get_possible_values().into_iter().filter(|value| value.get_help().is_some()).collect();
    let (Some(heading), false) = (messages.find_word("help-values"), values.is_empty()) else { return String::new() };
    let line = |value: &clap::builder::PossibleValue| {
        let means = value_keys(path, arg, value.get_name()).iter().find_map(|key| messages.find_word(key));
        format!("\n- {}: {}", value.get_name(), means.unwrap_or_default())
    };
    format!("\n\n{heading}{}", values.iter().map(line).collect::<String>())
}

/// The keys under which the meaning of a value is looked for.
fn value_keys(path: &str, arg: &Arg, value: &str) -> [String; 2] {
    let value = value.replace('+', "-");
    keys(path, arg).map(|key| format!("{key}-{value}"))
}

/// The key of a command's own text.
fn key(path: &str) -> String {
    let is_help = path.rsplit('-').next() == Some("help");
    format!(
        "help-{}",
        if path.is_empty() {
            "root"
        } else if is_help {
            "help"
        } else {
            path
        }
    )
}

/// The keys under which an argument's text is looked for: that of its command, then one for all commands.
fn keys(path: &str, arg: &Arg) -> [String; 2] {
    let name = arg.get_id().as_str().replace('_', "-");
    [format!("{}-{name}", key(path)), format!("help-option-{name}")]
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::{args::CommandLine, messages};

    /// Every text that a reader of help may see, by the first key that it is looked for under.
    fn missing(command: &Command, path: &str, messages: &Messages, found: &mut Vec<String>) {
        let own = key(path);
        let asked = [(command.get_about().is_some(), own.clone()), (command.get_after_help().is_some(), format!("{own}-after"))];
        found.extend(asked.into_iter().filter(|(is, key)| *is && messages.find_word(key).is_none()).map(|(_, key)| key));
        for arg in command.get_arguments() {
            let keys = keys(path, arg);
            if keys.iter().all(|key| messages.find_word(key).is_none()) {
                found.push(keys[0].clone());
            }
            for value in arg.get_possible_values().iter().filter(|value| value.get_help().is_some()) {
                let keys = value_keys(path, arg, value.get_name());
                if keys.iter().all(|key| messages.find_word(key).is_none()) {
                    found.push(keys[1].clone());
                }
            }
        }
        for inner in command.get_subcommands() {
            let path = if path.is_empty() { inner.get_name().to_owned() } else { format!("{path}-{}", inner.get_name()) };
            if inner.get_name() != "help" {
                missing(inner, &path, messages, found);
            }
        }
    }

    #[test]
    fn all_help_is_there_in_vietnamese() {
        let mut command = CommandLine::command();
        command.build();
        let mut found = Vec::new();
        missing(&command, "", &messages(Some("vi")), &mut found);
        assert!(found.is_empty(), "help without Vietnamese words in locales/vi/messages/commands.ftl: {found:#?}");
    }

    #[test]
    fn help_is_in_the_language_asked_for() {
        let mut vietnamese = localised(CommandLine::command(), &messages(Some("vi")));
        let check = vietnamese.find_subcommand_mut("check").map(|check| check.render_long_help().to_string());
        let text = check.unwrap_or_default();
        assert!(text.contains("Tìm lỗi mà không đăng gì") && text.contains("Cách dùng:") && text.contains("Tùy chọn"), "{text}");
        assert!(!text.contains("Options:") && !text.contains("Print help"), "{text}");
        let mut english = localised(CommandLine::command(), &messages(Some("en")));
        assert!(english.render_long_help().to_string().contains("Usage:"));
    }
}
