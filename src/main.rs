//! Arguments to `cli`, its exit code to the system.

fn main() -> std::process::ExitCode {
    portolan::cli::run()
}
