package nl.werkbrug.conventions;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message files and what may ask for their texts, as they stand in the repository. */
final class Messages {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final Map<String, String> FILES = new HashMap<>();

    private Messages() {}

    /** Every text of one language by its key. @param suffix empty for Dutch, {@code _en} for English */
    static Map<String, String> ofPages(String suffix) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(MESSAGES, ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            if (suffix.isEmpty() ? !name.contains("_") : name.endsWith(suffix)) {
                read(file).forEach((key, text) -> {
                    texts.put(key.toString(), text.toString());
                    FILES.put(key.toString(), name.replace(suffix, ""));
                });
            }
        }
        return texts;
    }

    /** Name of the file in which a key stands. */
    static String file(String key) {
        return FILES.get(key);
    }

    /** These texts are filled in by the form engine itself, which knows no quotes. */
    static boolean ofTheFormEngine(String key) {
        return file(key).equals("form");
    }

    static List<String> templates() {
        return files(TEMPLATES, ".html").stream().map(Messages::text).toList();
    }

    static List<String> code() {
        return files(CODE, ".java").stream().map(Messages::text).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
