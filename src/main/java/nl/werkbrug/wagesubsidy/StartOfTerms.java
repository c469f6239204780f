package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.store.CompletionTable;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.HearingTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** From when the terms of an application, a decision and a hearing run. */
@Component("wageSubsidyStartOfTerms")
class StartOfTerms implements StartEvents {

    /** The term to decide: article 10d lid 12 Participatiewet. */
    static final String DECIDE = "PW_10D_12";

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final CompletionTable completions;
    private final HearingTable hearings;
    private final Clock clock;

    StartOfTerms(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            CompletionTable completions,
            HearingTable hearings,
            Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.completions = completions;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "LKS_SIGN" -> now(code);
            case "LKS_CHECK", "LKS_PROPOSE", DECIDE -> subsidies.find(businessKey).flatMap(it -> ofSubsidy(code, it));
            case "AWB_4_5" -> completions.last(businessKey).map(it -> StartEvent.fact(code, it.completeBy()));
            case "AWB_4_5_4" -> completions.last(businessKey).map(it -> StartEvent.fact(code, it.completeBy()));
            case "LKS_VIEW" -> hearings.find(businessKey).map(it -> StartEvent.fact(code, it.invitedOn()));
            case "AWB_6_7", "AWB_4_87" -> itemId == null
                    ? Optional.empty()
                    : decisions.find(itemId).filter(it -> it.madeKnownOn() != null).map(it -> StartEvent.fact(code, it.madeKnownOn()));
            default -> Optional.empty();
        };
    }

    private Optional<StartEvent> ofSubsidy(String code, WageSubsidy it) {
        if (code.equals(DECIDE)) {
            return Optional.ofNullable(it.readyOn()).map(on -> StartEvent.fact(code, on));
        }
        return now(code);
    }

    private Optional<StartEvent> now(String code) {
        LocalDate today = DutchTime.today(clock);
        return Optional.of(StartEvent.now(code, today));
    }
}
