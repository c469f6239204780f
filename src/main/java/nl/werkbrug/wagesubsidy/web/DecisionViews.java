package nl.werkbrug.wagesubsidy.web;

import nl.werkbrug.wagesubsidy.AmountSteps;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A decision as pages show it. */
@Component
class DecisionViews {

    private final WageSubsidyTable subsidies;
    private final JdbcClient jdbc;

    DecisionViews(WageSubsidyTable subsidies, JdbcClient jdbc) {
        this.subsidies = subsidies;
        this.jdbc = jdbc;
    }

    /**
     * A decision with its calculation.
     *
     * @param proposedByName who proposed it, in Dutch
     */
    record View(Decision decision, WageSubsidy subsidy, AmountSteps steps, String proposedByName) {}

    View of(Decision it) {
        String steps = it.basis() == null ? null : it.basis().stepsJson();
        return new View(it, subsidies.get(it.wageSubsidyId()), AmountSteps.fromJson(steps), proposer(it));
    }

    private String proposer(Decision it) {
        return it.proposedBy() == null
                ? "Werkbrug heeft dit zelf uitgerekend"
                : jdbc.sql("select display_name from app_user where id = :id")
                        .param("id", it.proposedBy())
                        .query(String.class)
                        .optional()
                        .orElse("onbekend");
    }
}
