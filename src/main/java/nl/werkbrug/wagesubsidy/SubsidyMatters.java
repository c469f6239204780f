package nl.werkbrug.wagesubsidy;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** A deadline of loonkostensubsidie is about a decision, or else about the application. */
@Component
class SubsidyMatters implements DeadlineMatters {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final DutchFormats formats;

    SubsidyMatters(WageSubsidyTable subsidies, DecisionTable decisions, DutchFormats formats) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.formats = formats;
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
        return it.kind().dutchLabel() + (it.madeKnownOn() == null ? "" : " van " + formats.date(it.madeKnownOn()));
    }

    private String application(WageSubsidy it, String itemId) {
        return "aanvraag van " + formats.date(it.appliedOn()) + again(itemId);
    }

    /** Why it is decided once more; the item of a clock that was started for something else is what was measured again. */
    private static String again(String itemId) {
        if (itemId == null) {
            return "";
        }
        return switch (itemId) {
            case Readiness.AFTER_FLAT_RATE -> ", na het vaste percentage";
            case Readiness.AFTER_OBJECTION -> ", na bezwaar";
            default -> ", na een nieuwe meting";
        };
    }
}
