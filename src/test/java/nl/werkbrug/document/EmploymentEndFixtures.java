package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.document.EmploymentEndLetter.Kind;

/** Each letter about the end of an employment. */
final class EmploymentEndFixtures {

    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);
    private static final LocalDate BORN = LocalDate.of(1996, 5, 17);

    private EmploymentEndFixtures() {}

    static Stream<DocumentModel> full() {
        return Stream.of(Kind.values()).map(kind -> new EmploymentEndLetter(
                DocumentFixtures.letter(), kind, "123456789L01", "Noor de Vries", BORN, LAST, LocalDate.of(2026, 6, 30), about(kind), true));
    }

    static Stream<DocumentModel> barest() {
        return Stream.of(Kind.values()).map(kind -> new EmploymentEndLetter(
                DocumentFixtures.barestLetter(), kind, null, "N. de Vries", null, LAST, null, List.of(), false));
    }

    private static List<String> about(Kind kind) {
        return kind == Kind.AUTHORITY || kind == Kind.AUTHORITY_STAYS ? List.of("Jobcoach in eigen dienst", "No-riskpolis") : List.of();
    }
}
