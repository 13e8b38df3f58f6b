//! Property lists in XML, as far as rules look at them.

use roxmltree::{Document, Node};

/// The value of a key in the outermost dictionary.
pub(super) fn value<'a, 'input>(
    document: &'a Document<'input>,
    key: &str,
) -> Option<Node<'a, 'input>> {
    let outer = document
        .root_element()
        .children()
        .find(|node| node.has_tag_name("dict"))?;
    entries(outer)
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value)
}

/// The keys of a dictionary with their values.
pub(super) fn entries<'a, 'input>(
    dictionary: Node<'a, 'input>,
) -> impl Iterator<Item = (&'a str, Node<'a, 'input>)> {
    let mut parts = dictionary.children().filter(Node::is_element);
    std::iter::from_fn(move || {
        let key = parts.next()?.text().unwrap_or_default();
        Some((key, parts.next()?))
    })
}

/// Every key of a list, however deep.
pub(super) fn keys<'a>(document: &'a Document<'_>) -> impl Iterator<Item = &'a str> {
    document
        .descendants()
        .filter(|node| node.has_tag_name("key"))
        .filter_map(|node| node.text())
}

/// The texts directly within an array.
pub(super) fn strings<'a>(array: Node<'a, '_>) -> Vec<&'a str> {
    array
        .children()
        .filter(|node| node.has_tag_name("string"))
        .filter_map(|node| node.text())
        .collect()
}
