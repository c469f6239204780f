package nl.werkbrug.wagesubsidy.objection;

import nl.werkbrug.objection.Objection;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Whether what comes instead of a decision fits what that decision is about. */
@Component
class Remedies {

    private static final String CHANGES = "changes";

    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;

    Remedies(DecisionTable decisions, WageSubsidyTable subsidies) {
        this.decisions = decisions;
        this.subsidies = subsidies;
    }

    /** @throws ApplicationRefused when it does not */
    void check(Objection it, Remedy remedy) {
        if (remedy == null || remedy.change() == Remedy.Change.OTHER) {
            return;
        }
        Decision contested = decisions.get(it.contestedId());
        refuse(!restsOnWageValue(contested), CHANGES, Words.of("wagesubsidy.remedies.this-decision-is-not"));
        refuse(remedy.measure() && !canBeMeasured(subsidies.get(it.aboutId())), CHANGES,
                Words.of("wagesubsidy.remedies.the-subsidy-no-longer"));
        refuse(remedy.wageValue() != null && remedy.wageValue().equals(wageValue(contested)), "wageValue",
                Words.of("wagesubsidy.remedies.this-is-the-wage"));
    }

    private static boolean restsOnWageValue(Decision contested) {
        return contested.kind() == Decision.Kind.REFUSAL || wageValue(contested) != null;
    }

    private static Integer wageValue(Decision contested) {
        return contested.basis() == null ? null : contested.basis().wageValue();
    }

    private static boolean canBeMeasured(WageSubsidy it) {
        return it.state() == WageSubsidy.State.GRANTED || it.state() == WageSubsidy.State.REFUSED;
    }

    private static void refuse(boolean wrong, String question, String inDutch) {
        if (wrong) {
            throw new ApplicationRefused(question, inDutch);
        }
    }
}
