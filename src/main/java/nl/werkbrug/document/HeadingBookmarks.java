package nl.werkbrug.document;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives every h2 of a document a bookmark, so that templates need not repeat their headings. */
final class HeadingBookmarks {

    private HeadingBookmarks() {}

    static void add(Document page) {
        NodeList headings = page.getElementsByTagName("h2");
        Element bookmarks = page.createElement("bookmarks");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            String id = "heading-" + (i + 1);
            heading.setAttribute("id", id);
            bookmarks.appendChild(bookmark(page, heading.getTextContent(), id));
        }
        if (headings.getLength() > 0) {
            page.getElementsByTagName("head").item(0).appendChild(bookmarks);
        }
    }

    private static Element bookmark(Document page, String name, String id) {
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", name.strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + id);
        return bookmark;
    }
}
