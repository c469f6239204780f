package nl.werkbrug.hire.once;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.Forms;

/** The real forms of one hire in their order, and the rows of table 19.2 with the keys that ask them. */
final class Route {

    static final List<String> COLUMNS = List.of("A", "C", "E", "G");

    private static final Forms FORMS = new Forms((expression, values) -> false);
    private static final Properties PLAN = new Properties();

    static {
        try (InputStream plan = Route.class.getResourceAsStream("/told-once/route.properties")) {
            PLAN.load(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Route() {}

    /** What one form asks of one row. */
    record Request(String row, String column, Set<String> keys) {

        /** Not when a paper prints it from the dossier and no form has it. */
        boolean isField() {
            return keys.stream().noneMatch(key -> key.startsWith("report:"));
        }
    }

    static Set<String> before() {
        return Set.of(words("before"));
    }

    /** The forms under a name of the plan that are there. */
    static List<FormDefinition> forms(String name) {
        return Arrays.stream(words(name)).filter(FORMS.ids()::contains).map(FORMS::get).toList();
    }

    static Optional<FormDefinition> column(String name) {
        return forms(name).stream().findFirst();
    }

    /** All requests of these columns, form by form. */
    static List<Request> requests(List<String> columns) {
        List<String[]> rows = rows();
        return columns.stream().flatMap(column -> rows.stream()
                .map(row -> new Request(row[0], column, Set.of(row[1 + COLUMNS.indexOf(column)].split(" "))))
                .filter(request -> !request.keys().equals(Set.of("-")))).toList();
    }

    private static List<String[]> rows() {
        try (InputStream rows = Route.class.getResourceAsStream("/told-once/rows.csv")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\\|")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] words(String name) {
        return PLAN.getProperty(name).split(" ");
    }
}
