package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.SubsidisedDays;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What the dossier knows already of the pay of somebody who is ill, so that nobody looks it up again. */
@Component
class SickKnowledge {

    private final Facts facts;
    private final SubsidisedDays subsidised;
    private final Clock clock;

    SickKnowledge(Facts facts, SubsidisedDays subsidised, Clock clock) {
        this.facts = facts;
        this.subsidised = subsidised;
        this.clock = clock;
    }

    /** Answers by key of the form; without a known subsidy that question stays open. */
    Map<String, Object> of(NoRisk it) {
        Map<String, Object> known = new HashMap<>();
        LocalDate today = DutchTime.today(clock);
        fact(it, HirePaths.WAGE).filter(text -> text.matches("\\d{1,6}(\\.\\d{1,2})?"))
                .ifPresent(wage -> known.put(TellSicknessFlow.MONTH_WAGE, Money.euros(wage)));
        if (subsidised.on(it.dossierId(), today)) {
            known.put(TellSicknessFlow.SUBSIDY, "yes");
        }
        subsidised.wageValue(it.dossierId(), today).map(String::valueOf)
                .or(() -> fact(it, HirePaths.of(Fact.WAGE_VALUE)))
                .ifPresent(value -> known.put(TellSicknessFlow.VALUE, value));
        return known;
    }

    private Optional<String> fact(NoRisk it, String path) {
        return facts.get(it.dossierId(), Hire.SUBJECT, path).map(nl.werkbrug.dossier.Fact::value);
    }
}
