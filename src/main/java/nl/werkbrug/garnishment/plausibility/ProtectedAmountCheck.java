package nl.werkbrug.garnishment.plausibility;

import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.GARNISHED_IN_FUTURE;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.NOT_STATED;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.OLDER_THAN_A_YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.StatedProtectedAmount;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Looks whether a stated protected amount (beslagvrije voet) is plausible; it never computes one. */
@Component
public final class ProtectedAmountCheck {

    private static final String VALIDITY = "WG_VOET_VALIDITY";

    private final MaximumCheck maximumCheck;
    private final Deadlines deadlines;

    public ProtectedAmountCheck(ProtectedAmountMaxima maxima, Deadlines deadlines) {
        this.maximumCheck = new MaximumCheck(maxima);
        this.deadlines = deadlines;
    }

    /** The warnings as of a day, the most basic first; none when everything looks right. */
    public List<ProtectedAmountWarning> check(StatedProtectedAmount stated, LocalDate today) {
        List<ProtectedAmountWarning> warnings = new ArrayList<>();
        if (stated.garnishedOn().isAfter(today)) {
            warnings.add(new ProtectedAmountWarning(GARNISHED_IN_FUTURE,
                    Words.of("garnishment.plausible.future"), "artikel 475 Rv"));
        }
        if (stated.perMonth().isEmpty()) {
            warnings.add(new ProtectedAmountWarning(NOT_STATED,
                    Words.of("garnishment.plausible.none"),
                    "artikel 475i Rv"));
            return warnings;
        }
        age(stated, today, warnings);
        warnings.addAll(maximumCheck.check(stated));
        return warnings;
    }

    private void age(StatedProtectedAmount stated, LocalDate today, List<ProtectedAmountWarning> warnings) {
        LocalDate lastDay = deadlines.compute(VALIDITY, stated.setOn()).end();
        if (today.isAfter(lastDay)) {
            warnings.add(new ProtectedAmountWarning(OLDER_THAN_A_YEAR,
                    Words.of("garnishment.plausible.old", Notation.of(Language.current()).date(stated.setOn()),
                            deadlines.term(VALIDITY).lengthInWords(Language.current())),
                    deadlines.term(VALIDITY).source()));
        }
    }
}
