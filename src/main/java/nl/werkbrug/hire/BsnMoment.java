package nl.werkbrug.hire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From when the employer may ask the BSN: when the contract is signed, or on the first working day, whichever comes first.
 * Article 46 UAVG lets a BSN be used only where a law asks for it, and the law on wage tax asks for it of employees, not of
 * applicants. That these are the two moments is our own reading (grade D).
 */
@Component
public class BsnMoment {

    /** The path of the day on which the contract was signed. */
    public static final String SIGNED_ON = "employment.contractSignedOn";

    private final Facts facts;
    private final Clock clock;

    BsnMoment(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** The first day on which it may be asked; empty while neither day is known. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> from(Hire hire) {
        return Stream.of(SIGNED_ON, HirePaths.STARTS_ON)
                .flatMap(path -> facts.get(hire.dossierId(), Hire.SUBJECT, path).stream())
                .map(Fact::value).map(LocalDate::parse)
                .min(LocalDate::compareTo);
    }

    /** Why the BSN may not be asked yet, and what to do; empty when it may. */
    @Transactional(readOnly = true)
    public Optional<String> notYet(Hire hire) {
        Optional<LocalDate> from = from(hire);
        if (from.filter(day -> !day.isAfter(DutchTime.today(clock))).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Words.of("hire.bsn.not-yet", from.map(day -> " (" + Notation.of(Language.current()).date(day) + ")").orElse("")));
    }
}
