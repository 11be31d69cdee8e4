//! The command line of the store of results.

use std::path::PathBuf;

use clap::{Args, Subcommand};

pub(super) const CACHE_EXAMPLES: &str = "\
Examples:
  portolan cache stats
  portolan cache prune --limit 500MB       what was not used for longest goes first
  portolan cache clear

The store only saves time: whatever is removed is made again when it is needed. A build keeps it below 4 GB by itself, but
spares what was used within a day. A pipeline may carry .portolan/store from one machine to the next.";

/// What to do with the store of results.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Cache {
    /// Say how much is kept
    Stats(Place),

    /// Remove what was not used for longest
    Prune {
        /// How much may stay, for instance 500MB or 2GB
        #[arg(long, value_name = "SIZE", default_value = "4GB", value_parser = size)]
        limit: u64,

        /// Where it is.
        #[command(flatten)]
        place: Place,
    },

    /// Remove everything
    Clear(Place),
}

/// Where the store is.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The folder of the store [default: .portolan/store in the portal]
    #[arg(long, value_name = "DIR")]
    pub store: Option<PathBuf>,
}

/// Bytes: a whole number with kB, MB or GB (powers of ten).
fn size(written: &str) -> Result<u64, String> {
    let end = written.find(|c: char| !c.is_ascii_digit()).unwrap_or(written.len());
    let (number, unit) = written.split_at(end);
    let by = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => Some(1),
        "k" | "kb" => Some(1_000),
        "m" | "mb" => Some(1_000_000),
        "g" | "gb" => Some(1_000_000_000),
        _ => None,
    };
    let bytes = number.parse::<u64>().ok().zip(by).and_then(|(number, by)| number.checked_mul(by));
    bytes.ok_or_else(|| "write a whole number and its unit, for instance 500MB or 2GB".to_owned())
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_have_units() {
        assert_eq!(size("500MB"), Ok(500_000_000));
        assert_eq!(size("2 GB"), Ok(2_000_000_000));
        assert_eq!(size("17"), Ok(17));
        for bad in ["", "MB", "1.5GB", "-3MB", "2TiB", "99999999999GB"] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }
}
