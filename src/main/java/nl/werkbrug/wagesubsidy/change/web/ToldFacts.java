package nl.werkbrug.wagesubsidy.change.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** Keeps what was told with a change, so that later forms know it. The keys of the form are the paths of the facts. */
@Component
class ToldFacts {

    private static final List<String> PATHS = List.of(
            ReportedChange.HOURS, ReportedChange.ENDS_ON, "employment.wage", "employment.hirer", "employment.supervisor",
            "person.residence");
    private static final String SOURCE = "wijziging gemeld door de werkgever";

    private final Facts facts;

    ToldFacts(Facts facts) {
        this.facts = facts;
    }

    void keep(String dossierId, Map<String, Object> answers, LocalDate today, Viewer viewer) {
        PATHS.stream()
                .filter(answers::containsKey)
                .forEach(path -> facts.put(
                        dossierId, WageSubsidy.SUBJECT, path, text(answers.get(path)), SOURCE, today, viewer));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
