use gloo::utils::document_element;

/// Whether the page shows as in a frame of another page: `static/frame.js` says so before the program starts.
pub(super) fn is_framed() -> bool {
    document_element().has_attribute("data-frame")
}
