//! Pictures and documents beside an entry.

use std::sync::Arc;

use super::{Place, Reading};
use crate::{
    diag::{Diagnostic, FileId, nearest},
    model::{
        codes::{IMAGE_WITHOUT_ALT, IMAGE_WITHOUT_RIGHTS, NO_SUCH_FILE, NOT_ITS_FORMAT},
        form::Form,
        value::{File, Image},
    },
    parse::Node,
    source::{Role, SourceFile, codes::UNREADABLE},
};

impl Reading<'_> {
    pub(in crate::model) fn image(&mut self, node: &Node, place: &Place) -> Option<Image> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let name: Arc<str> = form.need_text("file", &mut self.found)?.into();
        let place = place.inside(&name, false);
        let alt = match form.take("alt") {
            Some(node) => self.text(node, &place.inside("alt", true), Some(300)),
            None => {
                self.found.push(Diagnostic::at(&IMAGE_WITHOUT_ALT, node.span).arg("name", &name));
                None
            }
        };
        let caption = form.take("caption").and_then(|node| self.text(node, &place.inside("caption", true), Some(500)));
        let credit = self.right(&mut form, "credit", &name);
        let licence = self.right(&mut form, "licence", &name);
        form.take("consent").and_then(|node| self.date(node, &place.inside("consent", false)));
        form.finish(&mut self.found);
        let file = self.beside(node, &name, &[Role::Picture])?;
        Some(Image { name, file, alt: alt?, caption, credit: credit?, licence: licence? })
    }

    fn right(&mut self, form: &mut Form<'_>, what: &str, name: &str) -> Option<Arc<str>> {
        let text = form.text(what, &mut self.found).map(str::trim).filter(|text| !text.is_empty());
        if text.is_none() {
            self.found.push(Diagnostic::at(&IMAGE_WITHOUT_RIGHTS, form.span()).arg("name", name).arg("what", what));
        }
        text.map(Arc::from)
    }

    pub(in crate::model) fn file(&mut self, node: &Node, place: &Place) -> Option<File> {
        let mut form = Form::of(node, &format!("{}/", place.path), &mut self.found)?;
        let name: Arc<str> = form.need_text("file", &mut self.found)?.into();
        let place = place.inside(&name, false);
        let title = form.need("title", &mut self.found).and_then(|node| self.text(node, &place.inside("title", true), Some(200)));
        let language = form.take("language").and_then(|node| self.language(node, &place.inside("language", false)));
        form.finish(&mut self.found);
        let file = self.beside(node, &name, &[Role::Attachment, Role::Series])?;
        self.is_what_it_says(node, &name, file);
        Some(File { name, file, title: title?, language })
    }

    /// A document's first bytes must be those of its format: a name is quickly changed.
    fn is_what_it_says(&mut self, node: &Node, name: &str, file: FileId) {
        let file = self.tree.file(file);
        match file.head(HEAD) {
            Ok(head) if begins_as(&file.extension(), &head) => {}
            Ok(_) => {
                self.found.push(Diagnostic::at(&NOT_ITS_FORMAT, node.span).arg("name", name).arg("format", file.extension()))
            }
            Err(reason) => {
                self.found.push(Diagnostic::at(&UNREADABLE, node.span).arg("path", &file.path).arg("reason", reason));
            }
        }
    }

    /// The file `name` in the entry's folder.
    fn beside(&mut self, node: &Node, name: &str, roles: &[Role]) -> Option<FileId> {
        let tree = self.tree;
        let found = tree.at(&format!("{}/{name}", self.folder)).filter(|file| roles.contains(&file.role) && !name.contains('/'));
        if let Some(file) = found {
            return Some(file.id);
        }
        let here = tree.files().iter().filter(|file| file.folder() == self.folder && roles.contains(&file.role));
        let near = nearest(name, here.map(SourceFile::name));
        let suggestion = near.map(|near| format!("; perhaps `{near}` is meant")).unwrap_or_default();
        let finding = Diagnostic::at(&NO_SUCH_FILE, node.span).arg("name", name).arg("folder", self.folder);
        self.found.push(finding.arg("suggestion", suggestion));
        None
    }
}

/// How many bytes tell a format: OpenDocument names itself in the first 90.
const HEAD: usize = 128;

/// Whether bytes begin as a file with this extension does: PDF (ISO 32000, 7.5.2), ZIP packages (Office Open XML, ISO 29500-2;
/// OpenDocument with its media type as the first file, ISO 26300-3), plain text without a zero byte.
fn begins_as(extension: &str, head: &[u8]) -> bool {
    let package = head.starts_with(b"PK\x03\x04");
    let names = |kind: &str| head.windows(kind.len()).any(|window| window == kind.as_bytes());
    match extension {
        "pdf" => head.starts_with(b"%PDF-"),
        "docx" | "xlsx" => package && !names("application/vnd.oasis"),
        "odt" => package && names("mimetypeapplication/vnd.oasis.opendocument.text"),
        "ods" => package && names("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
        "csv" => !head.contains(&0),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_begins_as_its_name_says() {
        let odt = b"PK\x03\x04\x14\0\0\x08\0\0\0\0!X^\xc62\x0c'\0\0\0'\0\0\0\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.textPK";
        for (extension, head) in [
            ("pdf", &b"%PDF-1.7\n"[..]),
            ("docx", b"PK\x03\x04\x14\0"),
            ("xlsx", b"PK\x03\x04\x14\0"),
            ("odt", odt),
            ("csv", b"a,b\n"),
        ] {
            assert!(begins_as(extension, head), "{extension}");
        }
        let script = &b"#!/bin/sh\n\0"[..];
        for extension in ["pdf", "docx", "xlsx", "odt", "ods", "csv", "exe"] {
            assert!(!begins_as(extension, script), "{extension}");
        }
        assert!(!begins_as("ods", odt) && !begins_as("docx", odt) && !begins_as("pdf", odt));
    }
}
