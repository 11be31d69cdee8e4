//! The portal's mark as files for devices that take no SVG: PNG in the sizes they ask for, and the `favicon.ico` that some ask for
//! without being told. Knows the mark and the colour of its ground; no page.

use std::io::Cursor;

use ::image::{
    RgbaImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use resvg::tiny_skia::Pixmap;

use super::{
    artifact::{Artifact, OutPath},
    poster::{codes::MARK_UNDRAWABLE, colour, plain::Drawing},
};
use crate::{
    diag::{Checked, Diagnostic, Span},
    engine::{Key, Store},
    graph::{ICONS, Icon, Portal},
    source::Tree,
};

/// The ground of opaque icons where the theme names no colour.
const WHITE: &str = "#ffffff";

/// The files of the portal's mark; none when the theme has no mark.
pub(super) fn artifacts(tree: &Tree, portal: &Portal, store: &Store) -> Checked<Vec<Artifact>> {
    let face = &portal.around.face;
    let path = face.icon.as_deref().map(|icon| format!("themes/{}/static/{icon}", portal.model.settings.theme));
    let Some(file) = path.and_then(|path| tree.at(&path)) else { return (Vec::new(), Vec::new()) };
    let Some(mark) = Drawing::read(file.held()) else {
        let finding = Diagnostic::at(&MARK_UNDRAWABLE, Span::whole(file.id)).arg("path", &file.path);
        return (Vec::new(), vec![finding]);
    };
    let ground = face.background.as_deref().unwrap_or(WHITE);
    let mut artifacts = Vec::new();
    for icon in ICONS {
        let Some(path) = portal.icon_path(icon) else { continue };
        let key = Key::new("icon", 1).text(&path).finish();
        let bytes = store.memo(&key, Some, |bytes| Some(bytes.clone()), || png(&mark, icon, ground).unwrap_or_default());
        if icon == Icon::Tab {
            let bytes = ico(&bytes, icon.side());
            artifacts.extend(OutPath::new("favicon.ico").ok().map(|path| Artifact { path, bytes: bytes.into() }));
        }
        artifacts.extend(OutPath::new(&path).ok().map(|path| Artifact { path, bytes: bytes.into() }));
    }
    (artifacts, Vec::new())
}

fn png(mark: &Drawing, icon: Icon, ground: &str) -> Option<Vec<u8>> {
    let side = icon.side();
    let mut pixels = Pixmap::new(side, side)?;
    if icon.is_opaque() {
        pixels.fill(colour(ground));
    }
    let (width, height) = mark.size();
    let scale = side as f32 * icon.share() / width.max(height);
    let corner = ((side as f32 - width * scale) / 2.0, (side as f32 - height * scale) / 2.0);
    mark.draw(&mut pixels.as_mut(), corner, scale, false);
    let straight = pixels.pixels().iter().flat_map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    let picture = RgbaImage::from_raw(side, side, straight.collect())?;
    let mut file = Cursor::new(Vec::new());
    picture.write_with_encoder(PngEncoder::new_with_quality(&mut file, CompressionType::Best, FilterType::Adaptive)).ok()?;
    Some(file.into_inner())
}

/// A file of one icon, given as PNG, which the format has taken since Windows Vista: a header of 6 bytes, 16 for the icon.
fn ico(png: &[u8], side: u32) -> Vec<u8> {
    let side = u8::try_from(side).unwrap_or(0);
    let mut file = vec![0, 0, 1, 0, 1, 0, side, side, 0, 0, 1, 0, 32, 0];
    file.extend(u32::try_from(png.len()).unwrap_or(u32::MAX).to_le_bytes());
    file.extend(22_u32.to_le_bytes());
    file.extend(png);
    file
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const MARK: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
        <style>.k{fill:#12232f}@media(prefers-color-scheme:dark){.k{fill:#fff}}</style><rect class="k" width="64" height="64"/></svg>"##;

    #[test]
    fn a_mark_leaves_what_devices_cut_off() {
        let mark = Drawing::read(MARK.as_bytes()).unwrap();
        for icon in ICONS {
            let picture = ::image::load_from_memory(&png(&mark, icon, "#f6f2e8").unwrap()).unwrap().into_rgba8();
            assert_eq!(picture.dimensions(), (icon.side(), icon.side()));
            let corner = picture.get_pixel(0, 0).0;
            assert_eq!(corner, if icon.is_opaque() { [246, 242, 232, 255] } else { [18, 35, 47, 255] }, "{icon:?}");
            let middle = picture.get_pixel(icon.side() / 2, icon.side() / 2).0;
            assert_eq!(middle, [18, 35, 47, 255], "{icon:?}");
        }
    }

    #[test]
    fn an_ico_file_leads_to_its_icon() {
        let file = ico(b"\x89PNG", 32);
        assert_eq!((file.len(), &file[22..]), (26, &b"\x89PNG"[..]));
        assert_eq!((&file[6..8], &file[14..22]), (&[32, 32][..], &[4, 0, 0, 0, 22, 0, 0, 0][..]));
    }
}
