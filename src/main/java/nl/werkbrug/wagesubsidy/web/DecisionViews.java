package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import nl.werkbrug.wagesubsidy.AmountSteps;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.DecisionPaper;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A decision as pages show it. */
@Component
class DecisionViews {

    private final WageSubsidyTable subsidies;
    private final List<DecisionPaper> papers;
    private final JdbcClient jdbc;

    DecisionViews(WageSubsidyTable subsidies, List<DecisionPaper> papers, JdbcClient jdbc) {
        this.subsidies = subsidies;
        this.papers = papers;
        this.jdbc = jdbc;
    }

    /**
     * A decision with its calculation.
     *
     * @param proposedByName who proposed it, in Dutch
     */
    record View(Decision decision, WageSubsidy subsidy, AmountSteps steps, String proposedByName) {}

    View of(Decision it) {
        return new View(it, subsidies.get(it.wageSubsidyId()), steps(it), proposer(it));
    }

    private AmountSteps steps(Decision it) {
        return papers.stream()
                .filter(each -> each.kind() == it.kind())
                .findFirst()
                .map(each -> each.steps(it))
                .orElseGet(() -> AmountSteps.fromJson(it.basis() == null ? null : it.basis().stepsJson()));
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
