package nl.werkbrug.hire.offer;

import java.time.Clock;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Facts that are told with a choice, because a procedure needs them and nobody told them before. */
@Component
class ToldWithChoice {

    static final String WAGE_VALUE_ON = "hire.wageValueOn";
    private static final String SOURCE = "verteld bij het kiezen van regelingen";

    private final Facts facts;
    private final Clock clock;

    ToldWithChoice(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    void keep(Hire hire, Choice choice, Viewer viewer) {
        if (choice.fullTimeHours() != null) {
            put(hire, HirePaths.FULL_TIME_HOURS, choice.fullTimeHours().toPlainString(), viewer);
        }
        if (choice.wageValueOn() != null) {
            put(hire, WAGE_VALUE_ON, choice.wageValueOn().toString(), viewer);
        }
    }

    private void put(Hire hire, String path, String value, Viewer viewer) {
        facts.put(hire.dossierId(), Hire.SUBJECT, path, value, SOURCE, DutchTime.today(clock), viewer);
    }
}
