package nl.werkbrug.bank;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.werkbrug.shared.Money;

/** Elements of one namespace, written in the order of the calls. */
final class Elements {

    private final XMLStreamWriter out;
    private final String namespace;

    Elements(XMLStreamWriter out, String namespace) {
        this.out = out;
        this.namespace = namespace;
    }

    void root(String name) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
    }

    void open(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    /** Closes as many elements as were opened last. */
    void close(int count) throws XMLStreamException {
        for (int i = 0; i < count; i++) {
            out.writeEndElement();
        }
    }

    /** A text inside elements inside each other. */
    void text(String text, String... path) throws XMLStreamException {
        for (String name : path) {
            open(name);
        }
        out.writeCharacters(text);
        close(path.length);
    }

    void amount(String name, Money amount) throws XMLStreamException {
        open(name);
        out.writeAttribute("Ccy", "EUR");
        out.writeCharacters(amount.toString());
        close(1);
    }
}
