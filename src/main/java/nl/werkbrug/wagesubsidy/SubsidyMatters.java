package nl.werkbrug.wagesubsidy;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** A deadline of loonkostensubsidie is about a decision, or else about the application. */
@Component
class SubsidyMatters implements DeadlineMatters {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;

    SubsidyMatters(WageSubsidyTable subsidies, DecisionTable decisions) {
        this.subsidies = subsidies;
        this.decisions = decisions;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        if (!it.subject().equals(WageSubsidy.SUBJECT)) {
            return Optional.empty();
        }
        RunningDeadline.Origin origin = it.origin();
        return Optional.ofNullable(origin.itemId()).flatMap(decisions::find).map(this::decision)
                .or(() -> subsidies.find(origin.businessKey()).map(subsidy -> application(subsidy, origin.itemId())));
    }

    private String decision(Decision it) {
        return it.madeKnownOn() == null
                ? it.kind().label() : Words.of("wagesubsidy.matter.decision", it.kind(), it.madeKnownOn());
    }

    private String application(WageSubsidy it, String itemId) {
        return Words.of("wagesubsidy.matter." + again(itemId), it.appliedOn());
    }

    /** Why it is decided once more; the item of a clock that was started for something else is what was measured again. */
    private static String again(String itemId) {
        if (itemId == null) {
            return "application";
        }
        return switch (itemId) {
            case Readiness.AFTER_FLAT_RATE -> "after-flat-rate";
            case Readiness.AFTER_OBJECTION -> "after-objection";
            default -> "measured-again";
        };
    }
}
