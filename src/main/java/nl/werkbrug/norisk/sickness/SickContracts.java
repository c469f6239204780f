package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import org.springframework.stereotype.Component;

/** What the contract says of the last day, as it was told for the hire. */
@Component
public class SickContracts {

    private static final String FIXED = "FIXED";

    private final Facts facts;

    SickContracts(Facts facts) {
        this.facts = facts;
    }

    /** The last day of a contract for a fixed time; null without one, and when nobody told it. */
    public LocalDate until(String dossierId) {
        return told(dossierId, HirePaths.CONTRACT).filter(FIXED::equals)
                .flatMap(fixed -> told(dossierId, HirePaths.ENDS_ON))
                .map(LocalDate::parse)
                .orElse(null);
    }

    private Optional<String> told(String dossierId, String path) {
        return facts.get(dossierId, Hire.SUBJECT, path).map(Fact::value);
    }
}
