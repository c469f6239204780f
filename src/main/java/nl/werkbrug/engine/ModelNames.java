package nl.werkbrug.engine;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.werkbrug.shared.KeptWords;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The names in a model as people read them: without what is filled in for each process, and in the language of the page. */
final class ModelNames {

    private static final Pattern CODE = Pattern.compile("\\s*[$#]\\{[^}]*}");

    private ModelNames() {}

    /** Without what is filled in for each process, such as the name of a scheme; empty when there is no name. */
    static String plain(String name) {
        return name == null ? "" : CODE.matcher(name).replaceAll("").replaceAll("\\s+", " ").strip().replaceAll("[\\s:,]+$", "");
    }

    /**
     * The drawing of a model for people to see: with its names as they read them, and without the code that only the engine needs.
     *
     * @throws IllegalArgumentException when it is no readable XML
     */
    static String drawing(InputStream model) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document xml = parsers.newDocumentBuilder().parse(model);
            clean(xml.getDocumentElement());
            TransformerFactory writers = TransformerFactory.newInstance();
            writers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            StringWriter written = new StringWriter();
            writers.newTransformer().transform(new DOMSource(xml), new StreamResult(written));
            return written.toString();
        } catch (Exception e) {
            throw new IllegalArgumentException("A model is no readable XML", e);
        }
    }

    private static void clean(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            node.setNodeValue(CODE.matcher(node.getNodeValue()).replaceAll(""));
        }
        for (Attr attribute : attributes(node)) {
            boolean name = "name".equals(attribute.getName());
            attribute.setValue(name ? KeptWords.shown(plain(attribute.getValue())) : CODE.matcher(attribute.getValue()).replaceAll(""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            clean(child);
        }
    }

    private static List<Attr> attributes(Node node) {
        List<Attr> found = new ArrayList<>();
        NamedNodeMap all = node.getAttributes();
        for (int i = 0; all != null && i < all.getLength(); i++) {
            found.add((Attr) all.item(i));
        }
        return found;
    }
}
