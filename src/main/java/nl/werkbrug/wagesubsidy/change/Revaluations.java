package nl.werkbrug.wagesubsidy.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Amounts;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.ProposalCheck;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.change.RevaluationTable.Revaluation;
import nl.werkbrug.wagesubsidy.payment.Entitlements;
import nl.werkbrug.wagesubsidy.payment.SubsidyMonths;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The new amount of 1 January of a running loonkostensubsidie (article 10d lid 7 Participatiewet). */
@Service
public class Revaluations implements ProposalCheck {

    private static final String REASONING =
            "Elk jaar op 1 januari stelt de gemeente het bedrag opnieuw vast. Wij rekenen dan met het minimumloon van die dag "
                    + "(artikel 10d lid 7 Participatiewet). De loonwaarde en de uren zijn niet veranderd.";

    private static final String OUTDATED = "wagesubsidy.revaluations.the-hours-the-wage";

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final RevaluationTable table;
    private final SubsidyChangeTable changes;
    private final Amounts amounts;
    private final Timeline timeline;
    private final DutchFormats formats;
    private final Clock clock;

    Revaluations(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            RevaluationTable table,
            SubsidyChangeTable changes,
            Amounts amounts,
            Timeline timeline,
            DutchFormats formats,
            Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.table = table;
        this.changes = changes;
        this.amounts = amounts;
        this.timeline = timeline;
        this.formats = formats;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** A decision waits for a signature. */
        PROPOSED,
        /** A figure of 1 January is not known yet, or a reported change must be handled first. */
        MISSING,
        /** Nothing is paid on 1 January any more. */
        NOTHING
    }

    /** Works out the amount and proposes it; once more replaces what was not signed. */
    @Transactional
    public Outcome compute(String revaluationId) {
        Revaluation it = table.get(revaluationId);
        WageSubsidy subsidy = subsidies.lock(it.wageSubsidyId());
        LocalDate newYear = SubsidyMonths.newYear(it.year());
        Optional<Entitlements.Segment> here = Entitlements.of(decisions.of(subsidy.id())).on(newYear);
        if (here.isEmpty() || subsidy.state() != WageSubsidy.State.GRANTED) {
            return Outcome.NOTHING;
        }
        if (changes.ofSubsidy(subsidy.id()).stream().anyMatch(each -> each.assessed() && each.doneOn() == null)) {
            return waits(subsidy, it, Words.in(Language.DUTCH, "wagesubsidy.kept.first-change"));
        }
        return Language.DUTCH.during(() -> propose(it, subsidy, here.get()));
    }

    private Outcome propose(Revaluation it, WageSubsidy subsidy, Entitlements.Segment here) {
        Decision before = decisions.find(it.id()).orElse(null);
        Decision.Basis old = here.decision().basis();
        try {
            decisions.propose(new Decision(
                    it.id(), subsidy.id(), Decision.Kind.REVALUATION, SubsidyMonths.newYear(it.year()), here.until(),
                    amounts.running(subsidy, old.wageValue(), old.hoursPerWeek(), SubsidyMonths.newYear(it.year())),
                    before == null ? REASONING : before.reasoning(), before == null ? null : before.proposedBy(), null, null, null,
                    null));
            return Outcome.PROPOSED;
        } catch (ApplicationRefused e) {
            return waits(subsidy, it, e.inDutch());
        }
    }

    /** A change that was signed while the proposal waited makes it wrong; once sent back it is worked out again. */
    @Override
    @Transactional(readOnly = true)
    public Optional<String> outdated(Decision proposal) {
        return proposal.kind() != Decision.Kind.REVALUATION || fits(proposal) ? Optional.empty() : Optional.of(Words.of(OUTDATED));
    }

    private boolean fits(Decision proposal) {
        return Entitlements.of(decisions.of(proposal.wageSubsidyId())).on(proposal.countsFrom())
                .filter(here -> Objects.equals(here.until(), proposal.countsUntil()))
                .map(here -> here.decision().basis())
                .filter(now -> Objects.equals(now.wageValue(), proposal.basis().wageValue())
                        && now.hoursPerWeek().compareTo(proposal.basis().hoursPerWeek()) == 0)
                .isPresent();
    }

    private Outcome waits(WageSubsidy subsidy, Revaluation it, String why) {
        timeline.add(new TimelineEntry(
                subsidy.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "REVALUATION",
                Words.in(Language.DUTCH, "wagesubsidy.kept.waits", formats.date(SubsidyMonths.newYear(it.year())), why),
                null, "revaluation-waits:" + it.id()));
        return Outcome.MISSING;
    }

    /** The proposal as it is now. */
    @Transactional(readOnly = true)
    public Optional<Decision> proposal(String revaluationId) {
        return decisions.find(revaluationId);
    }

    /** Somebody looked at what was sent back; from now on it is that person's proposal, with that reasoning. */
    @Transactional
    public void looked(String revaluationId, String reasoning, Viewer viewer) {
        Decision it = decisions.get(revaluationId);
        decisions.propose(new Decision(
                it.id(), it.wageSubsidyId(), it.kind(), it.countsFrom(), it.countsUntil(), it.basis(), reasoning, viewer.userId(),
                null, null, null, null));
    }

    /** The subsidies of this year that were not begun yet. */
    List<String> due() {
        return table.due(year());
    }

    int year() {
        return DutchTime.today(clock).getYear();
    }

    /** Tomorrow. */
    LocalDate tryAgainOn() {
        return SubsidyMonths.dayAfter(DutchTime.today(clock));
    }
}
