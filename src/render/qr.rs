//! An address as a QR code (ISO/IEC 18004), for paper. Knows the address alone; the printed address beside it says the same, so
//! that the drawing itself says nothing to a screen reader.

use std::fmt::Write as _;

use qrcode::{Color, QrCode, types::QrError};

/// Modules of white around the code without which cameras do not find it (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;

/// The drawing: one path, a stroke for each run of black modules, so that it stays small in the page.
///
/// # Errors
/// When `address` is longer than a code can hold (2,331 bytes at this level of correction, 15 %).
pub(super) fn svg(address: &str) -> Result<String, QrError> {
    let code = QrCode::new(address)?;
    let (width, modules) = (code.width(), code.to_colors());
    let mut path = String::new();
    // The pen is lifted from one run to the next by a relative move; each row begins at its own place.
    for (row, modules) in modules.chunks(width).enumerate() {
        let mut pen = None;
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let _ = match pen {
                    None => write!(path, "M{} {}.5", column + QUIET, row + QUIET),
                    Some(at) => write!(path, "m{} 0", column - at),
                };
                let _ = write!(path, "h{}", run.len());
                pen = Some(column + run.len());
            }
            column += run.len();
        }
    }
    let side = width + 2 * QUIET;
    Ok(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The modules that the path of `svg` blackens, quiet zone included.
    fn drawn(svg: &str) -> (usize, Vec<bool>) {
        let side: usize = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        let path = svg.split("stroke=\"#000\" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut black = vec![false; side * side];
        let (mut x, mut y) = (0, 0);
        for step in path.split_inclusive(|c: char| c.is_ascii_alphabetic()).collect::<Vec<_>>().windows(2) {
            let (command, numbers) = (step[0].chars().next_back().unwrap(), step[1].trim_end_matches(char::is_alphabetic));
            let mut numbers = numbers.split(' ');
            let first: usize = numbers.next().unwrap().parse().unwrap();
            match command {
                'M' => (x, y) = (first, numbers.next().unwrap().trim_end_matches(".5").parse().unwrap()),
                'm' => x += first,
                _ => {
                    black[y * side + x..y * side + x + first].fill(true);
                    x += first;
                }
            }
        }
        (side, black)
    }

    #[test]
    fn the_path_blackens_the_modules_of_the_code_and_leaves_white_around_it() {
        let address = "https://portal.example.org/zh-hans/projects/tan-hai-ha-dry-port/";
        let (side, black) = drawn(&svg(address).unwrap());
        let code = QrCode::new(address).unwrap();
        assert_eq!(side, code.width() + 8);
        for (at, black) in black.iter().enumerate() {
            let (x, y) = (at % side, at / side);
            let inside = (4..side - 4).contains(&x) && (4..side - 4).contains(&y);
            assert_eq!(*black, inside && code[(x - 4, y - 4)] == Color::Dark, "{x} {y}");
        }
    }

    #[test]
    fn what_no_code_can_hold_is_refused() {
        assert!(svg(&"a".repeat(2331)).is_ok());
        assert!(svg(&"a".repeat(2332)).is_err());
    }
}
