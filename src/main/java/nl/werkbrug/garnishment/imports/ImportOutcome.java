package nl.werkbrug.garnishment.imports;

import java.util.List;

/** What came of a file or message that was brought. */
public sealed interface ImportOutcome {

    /** It can be looked at, and booked when nothing is wrong with it. */
    record Ready(String importId) implements ImportOutcome {}

    /** The same content was booked before; nothing changed. */
    record Before(String importId) implements ImportOutcome {}

    /**
     * It cannot be read; nothing of it is kept.
     *
     * @param more problems besides those listed
     */
    record Refused(List<ImportProblem> problems, int more) implements ImportOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
