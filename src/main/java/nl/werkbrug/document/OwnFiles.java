package nl.werkbrug.document;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The files a document may use: those next to the templates, addressed as {@code document:letter.css}. */
final class OwnFiles {

    static final String PROTOCOL = "document";

    private static final Pattern OWN = Pattern.compile(PROTOCOL + ":([a-z0-9-]+\\.(css|png))");

    private OwnFiles() {}

    static boolean isOwn(String uri) {
        return uri != null && OWN.matcher(uri).matches();
    }

    /** The address itself when it is ours, else null, which is a refusal. */
    static String resolve(String base, String uri) {
        return isOwn(uri) || (uri != null && uri.startsWith("#")) ? uri : null;
    }

    static FSStream open(String uri) {
        if (!isOwn(uri)) {
            return refuse(uri);
        }
        String path = "/" + DocumentHtml.FOLDER + uri.substring(PROTOCOL.length() + 1);
        try (InputStream in = OwnFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                // The renderer would leave a gap without a word.
                throw new DocumentException("A template asked for a file that is not there: " + uri);
            }
            return new Bytes(in.readAllBytes());
        } catch (IOException e) {
            throw new DocumentException("A file of the templates cannot be read", e);
        }
    }

    static FSStream refuse(String uri) {
        throw new DocumentException("A template asked for something outside its own folder");
    }

    private record Bytes(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
