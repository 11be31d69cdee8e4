//! Pictures and documents beside an entry.

use std::sync::Arc;

use super::{Place, Reading};
use crate::{
    diag::{Diagnostic, nearest},
    model::{
        codes::{IMAGE_WITHOUT_ALT, IMAGE_WITHOUT_RIGHTS, NO_SUCH_FILE},
        form::Form,
        value::{File, Image},
    },
    parse::Node,
    source::{Role, SourceFile},
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
        let file = self.beside(node, &name, Role::Picture)?;
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
        let file = self.beside(node, &name, Role::Attachment)?;
        Some(File { name, file, title: title?, language })
    }

    /// The file `name` in the entry's folder.
    fn beside(&mut self, node: &Node, name: &str, role: Role) -> Option<crate::diag::FileId> {
        let tree = self.tree;
        let found = tree.at(&format!("{}/{name}", self.folder)).filter(|file| file.role == role && !name.contains('/'));
        if let Some(file) = found {
            return Some(file.id);
        }
        let here = tree.files().iter().filter(|file| file.folder() == self.folder && file.role == role);
        let near = nearest(name, here.map(SourceFile::name));
        let suggestion = near.map(|near| format!("; perhaps `{near}` is meant")).unwrap_or_default();
        let finding = Diagnostic::at(&NO_SUCH_FILE, node.span).arg("name", name).arg("folder", self.folder);
        self.found.push(finding.arg("suggestion", suggestion));
        None
    }
}
