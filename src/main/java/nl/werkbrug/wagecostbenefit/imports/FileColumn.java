package nl.werkbrug.wagecostbenefit.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file. */
enum FileColumn {
    BSN(true),
    TIJDVAK(true),
    REGISTER(false),
    UREN(false);

    private final boolean required;

    FileColumn(boolean required) {
        this.required = required;
    }

    boolean required() {
        return required;
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileColumn> of(String heading) {
        return Arrays.stream(values()).filter(it -> it.heading().equals(heading.strip().toLowerCase(Locale.ROOT))).findFirst();
    }

    /** All headings, for a message. */
    static String all() {
        return Arrays.stream(values()).map(FileColumn::heading).collect(Collectors.joining(", "));
    }
}
