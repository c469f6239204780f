package nl.werkbrug.wagesubsidy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.AmountSteps;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Hearing;
import nl.werkbrug.wagesubsidy.Hearings;
import nl.werkbrug.wagesubsidy.Proposals;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What stands above a proposal, and what follows from one. */
@Component
class ProposalViews {

    private final CheckViews checks;
    private final Proposals proposals;
    private final Hearings hearings;
    private final PageFormats formats;
    private final Texts texts;

    ProposalViews(CheckViews checks, Proposals proposals, Hearings hearings, PageFormats formats, Texts texts) {
        this.checks = checks;
        this.proposals = proposals;
        this.hearings = hearings;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * What is known before somebody proposes.
     *
     * @param basis the amount from the day that is usual; null when it cannot be computed
     * @param unknown why it cannot be computed; null when it can
     * @param returned why the last proposal was sent back; null when it was not
     * @param hearing what the employer said; null when there was no hearing
     */
    record View(CheckViews.View check, Decision.Basis basis, AmountSteps steps, String unknown, String returned, Hearing hearing) {}

    View of(WageSubsidy it) {
        return of(it, proposals.firstDay(it));
    }

    /** The same with the amount from a later day. */
    View of(WageSubsidy it, LocalDate from) {
        Decision.Basis basis = null;
        String unknown = null;
        try {
            basis = proposals.amount(it, from);
        } catch (ApplicationRefused refused) {
            unknown = refused.inDutch();
        }
        return new View(
                checks.of(it), basis, AmountSteps.fromJson(basis == null ? null : basis.stepsJson()), unknown,
                proposals.waiting(it.id()).map(Decision::returnedBecause).orElse(null), hearings.find(it.id()).orElse(null));
    }

    /** The amount with every step. */
    Preview preview(Decision.Basis basis) {
        List<Preview.Line> lines = new ArrayList<>();
        AmountSteps.fromJson(basis.stepsJson()).steps().forEach(step ->
                lines.add(new Preview.Line(step.text(), formats.money(step.amount()), step.source(), false)));
        lines.add(new Preview.Line(
                texts.get("wagesubsidy.proposal.per-month"), formats.money(basis.inclusive()), basis.estimate() ? texts.get("wagesubsidy.proposal.estimate") : "", true));
        return new Preview(lines, basis.estimate()
                ? List.of(texts.get("wagesubsidy.proposal.doubt")) : List.of(), List.of());
    }
}
