//! Elements and attributes of Android's files.

use roxmltree::{Document, Node};

/// The namespace of Android's attributes.
const ANDROID: &str = "http://schemas.android.com/apk/res/android";
/// The namespace of what is said to the tools that merge manifests.
const TOOLS: &str = "http://schemas.android.com/tools";

/// An attribute of Android's.
pub(super) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((ANDROID, name))
}

/// An attribute for the tools.
pub(super) fn tools<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((TOOLS, name))
}

/// The elements of a name.
pub(super) fn named<'a, 'input: 'a>(
    document: &'a Document<'input>,
    tag: &'a str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    document
        .descendants()
        .filter(move |node| node.has_tag_name(tag))
}
