package nl.werkbrug.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of ISO 20022 itself, out of a library that carries it; nothing of it is kept here. */
public final class OfficialSchema {

    private static final Schema SCHEMA = read();

    private OfficialSchema() {}

    /** The file of an order, which the schema found valid. */
    static byte[] valid(PaymentOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pain001.write(order, out);
        assertThat(mistake(out.toByteArray())).isEmpty();
        return out.toByteArray();
    }

    /** What the schema has against a file; empty when it is valid. */
    public static String mistake(byte[] file) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
            return "";
        } catch (SAXException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema read() {
        URL schema = OfficialSchema.class.getResource("/pain.001.001.09.xsd");
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSchema(schema);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
