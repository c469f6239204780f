package nl.werkbrug.wagesubsidy.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PenaltyDecision;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.AmountSteps;
import nl.werkbrug.wagesubsidy.Copied;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.DecisionPaper;
import nl.werkbrug.wagesubsidy.SubsidyPapers;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** The letter that sets a penalty, to who is owed it: the employer, or the employee who applied. */
@Component
class PenaltyPaper implements DecisionPaper {

    private static final String PER_DAY = "artikel 4:17 lid 2 Awb";

    private final PenaltyTable penalties;
    private final SubsidyPapers papers;
    private final Copied copied;
    private final Deadlines deadlines;
    private final DutchFormats formats;

    PenaltyPaper(PenaltyTable penalties, SubsidyPapers papers, Copied copied, Deadlines deadlines, DutchFormats formats) {
        this.penalties = penalties;
        this.papers = papers;
        this.copied = copied;
        this.deadlines = deadlines;
        this.formats = formats;
    }

    @Override
    public Decision.Kind kind() {
        return Decision.Kind.PENALTY;
    }

    @Override
    public AmountSteps steps(Decision decision) {
        Penalty it = penalties.ofDecision(decision.id()).orElseThrow();
        if (!it.pays()) {
            return new AmountSteps("", List.of(new AmountSteps.Step(
                    "Niets verschuldigd, want " + it.notOwed().dutchLabel(), Money.ZERO, it.notOwed().source())));
        }
        List<PenaltyExposure.Part> parts = penalties.parts(it.id());
        List<AmountSteps.Step> steps = new ArrayList<>();
        parts.forEach(part -> steps.add(new AmountSteps.Step(
                days(part.days()) + " van " + formats.money(part.perDay()) + ", " + formats.date(part.from()) + " tot en met "
                        + formats.date(part.until()), part.amount(), PER_DAY)));
        steps.add(new AmountSteps.Step("Samen, " + days(PenaltyTotals.days(parts)), PenaltyTotals.amount(parts), "artikel 4:18 Awb"));
        return new AmountSteps("", steps);
    }

    @Override
    public String make(WageSubsidy subsidy, Decision decision, Letter.Signatory signatory, LocalDate today) {
        Penalty it = penalties.ofDecision(decision.id()).orElseThrow();
        boolean toEmployee = copied.addressedToEmployee(subsidy, decision);
        DeadlineResult remedy = deadlines.compute("AWB_6_7", today);
        List<PenaltyExposure.Part> parts = it.pays() ? penalties.parts(it.id()) : List.of();
        return papers.keep(subsidy, new PenaltyDecision(
                toEmployee ? papers.toEmployee(subsidy, signatory) : papers.toEmployer(subsidy, signatory), Language.DUTCH.during(it::late),
                it.dueOn(), it.noticedOn(), it.decidedOn(),
                decision.reasoning().lines().filter(line -> !line.isBlank()).toList(),
                it.pays() ? null : it.notOwed().source(),
                parts.stream()
                        .map(part -> new PenaltyDecision.Part(part.from(), part.until(), part.days(), part.perDay(), part.amount()))
                        .toList(),
                PenaltyTotals.amount(parts), it.pays() ? deadlines.compute("AWB_4_87", today).end() : null, remedy.end(),
                remedy.term().source()));
    }

    private static String days(int days) {
        return days == 1 ? "1 dag" : days + " dagen";
    }
}
