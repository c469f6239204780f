package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import nl.werkbrug.access.UserNames;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.AmountSteps;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.DecisionPaper;
import nl.werkbrug.wagesubsidy.RepaymentAccounts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** A decision as pages show it. */
@Component
class DecisionViews {

    private final WageSubsidyTable subsidies;
    private final List<DecisionPaper> papers;
    private final RepaymentAccounts repayment;
    private final UserNames names;
    private final Texts texts;

    DecisionViews(WageSubsidyTable subsidies, List<DecisionPaper> papers, RepaymentAccounts repayment, UserNames names, Texts texts) {
        this.subsidies = subsidies;
        this.papers = papers;
        this.repayment = repayment;
        this.names = names;
        this.texts = texts;
    }

    /**
     * A decision with its calculation.
     *
     * @param proposedByName who proposed it, in the language of the page
     * @param noAccount whether it asks for money while nobody said to which account
     */
    record View(Decision decision, WageSubsidy subsidy, AmountSteps steps, String proposedByName, boolean noAccount) {}

    View of(Decision it) {
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        boolean noAccount = it.kind() == Decision.Kind.RECOVERY && repayment.inWords(subsidy).isEmpty();
        return new View(it, subsidy, steps(it), proposer(it), noAccount);
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
                ? texts.get("wagesubsidy.decision.by-werkbrug")
                : names.of(it.proposedBy());
    }
}
