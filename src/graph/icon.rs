//! The portal's mark as devices want it: which sizes there are and what their files are called. Knows no pixels.

use super::portal::Portal;
use crate::engine::Digest;

/// Raised when the files are drawn otherwise from the same mark.
const STEP_VERSION: u32 = 1;

/// A file of the mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Icon {
    /// For the tabs of browsers that take no SVG.
    Tab,
    /// For the screens of Apple's devices, which give it corners of their own: opaque to the edge.
    Touch,
    /// For a device's screen.
    Screen,
    /// For what a device shows while it opens the portal.
    Splash,
    /// For devices that cut it to a shape of their own: opaque to the edge, with nothing of the mark outside the circle that every
    /// shape leaves (80 % across: Web Application Manifest, "icon masks and safe zone").
    Maskable,
}

/// All of them.
pub const ICONS: [Icon; 5] = [Icon::Tab, Icon::Touch, Icon::Screen, Icon::Splash, Icon::Maskable];

impl Icon {
    /// Pixels of a side.
    pub fn side(self) -> u32 {
        match self {
            Self::Tab => 32,
            Self::Touch => 180,
            Self::Screen => 192,
            Self::Splash | Self::Maskable => 512,
        }
    }

    /// Whether the ground is opaque.
    pub fn is_opaque(self) -> bool {
        matches!(self, Self::Touch | Self::Maskable)
    }

    /// How much of the side the mark takes.
    pub fn share(self) -> f32 {
        match self {
            Self::Tab | Self::Screen | Self::Splash => 1.0,
            Self::Touch => 0.82,
            Self::Maskable => 0.72,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Tab => "tab",
            Self::Touch => "touch",
            Self::Screen | Self::Splash => "icon",
            Self::Maskable => "maskable",
        }
    }
}

impl Portal {
    /// Where a file of the mark is served, below the site's root. The name holds a digest of mark and ground. `None` when the theme
    /// has no mark.
    pub fn icon_path(&self, icon: Icon) -> Option<String> {
        let face = &self.around.face;
        let ground = face.background.as_deref().unwrap_or_default();
        let digest = Digest::of(format!("{STEP_VERSION} {} {ground}", face.mark?).as_bytes()).to_string();
        Some(format!("assets/icons/{}-{}-{}.png", icon.name(), icon.side(), digest.get(..12).unwrap_or(&digest)))
    }
}
