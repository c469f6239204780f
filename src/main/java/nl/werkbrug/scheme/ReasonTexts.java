package nl.werkbrug.scheme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The Dutch sentence of each reason code, from {@code messages/scheme.properties}. */
final class ReasonTexts {

    private final Properties texts = new Properties();

    ReasonTexts() {
        try (Reader file = new InputStreamReader(
                ReasonTexts.class.getResourceAsStream("/messages/scheme.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sentence.
     *
     * @throws IllegalArgumentException for a code without one
     */
    String of(String code) {
        String text = texts.getProperty(code);
        if (text == null) {
            throw new IllegalArgumentException("No sentence for the reason " + code);
        }
        return text;
    }

    /** The codes; the other keys of the file belong to pages and have a dot. */
    Set<String> codes() {
        return texts.stringPropertyNames().stream().filter(key -> !key.contains(".")).collect(Collectors.toSet());
    }
}
