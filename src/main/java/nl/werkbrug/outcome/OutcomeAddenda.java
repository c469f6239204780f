package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.Addendum.State;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of running contracts: proposed by who runs them, signed by the payer, one at a time. */
@Service
public class OutcomeAddenda {

    private static final String PROCESS = "outcome-addendum";

    private final OutcomeContractTable contracts;
    private final OutcomeAddendumTable table;
    private final OutcomeClaims claims;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final Clock clock;

    OutcomeAddenda(
            OutcomeContractTable contracts, OutcomeAddendumTable table, OutcomeClaims claims, OutcomeNotes notes, Workflow workflow,
            DutchFormats formats, Clock clock) {
        this.contracts = contracts;
        this.table = table;
        this.claims = claims;
        this.notes = notes;
        this.workflow = workflow;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * What is to change.
     *
     * @param endsOn null when the last day stays
     * @param milestones those that change, and new ones
     */
    public record Wish(LocalDate from, LocalDate endsOn, String why, String source, List<Milestone> milestones) {}

    /** Why nothing can be changed now, in the language of the page; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> mayNot(OutcomeContract it) {
        if (!it.running() || !it.endsOn().isAfter(DutchTime.today(clock))) {
            return Optional.of(Words.of("outcome.done.not-running"));
        }
        return table.open(it.id()) ? Optional.of(Words.of("outcome.mistake.addendum-open")) : Optional.empty();
    }

    /** Asks the payer to sign; the caller checked that the viewer runs the contract. Idem. */
    @Transactional
    public Optional<String> propose(String contractId, Wish wish, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Optional<String> why = mayNot(it);
        if (why.isEmpty()) {
            Addendum addendum = new Addendum(
                    UUID.randomUUID().toString(), it.id(), table.list(it.id()).size() + 1, State.PROPOSED, wish.from(), wish.endsOn(), null,
                    wish.why(), wish.source(), wish.milestones(), viewer.userId(), DutchTime.today(clock), null, null);
            table.insert(addendum);
            notes.did(it, viewer, "ADDENDUM", null, "outcome.note.addendum", formats.date(wish.from()));
            workflow.start(PROCESS, addendum.id(), OutcomeContracts.variables(it, addendum.id()));
        }
        return why;
    }

    /**
     * Why this viewer cannot decide so; idem.
     *
     * @param signs false for who says no, which is always possible for another than who proposed it
     */
    @Transactional(readOnly = true)
    public Optional<String> mayNotSign(Addendum addendum, boolean signs, Viewer viewer) {
        if (viewer.userId().equals(addendum.madeBy())) {
            return Optional.of(Words.of("outcome.mistake.four-eyes"));
        }
        LocalDate today = DutchTime.today(clock);
        boolean over = !contracts.get(addendum.contractId()).endsOn().isAfter(today);
        boolean past = addendum.endsOn() != null && !addendum.endsOn().isAfter(today);
        return signs && (over || past) ? Optional.of(Words.of("outcome.mistake.addendum-late")) : Optional.empty();
    }

    /** The payer signs: it holds for what is reached after today. */
    @Transactional
    public void agree(String id, Viewer viewer) {
        OutcomeContract it = contracts.lock(table.get(id).contractId());
        Addendum addendum = table.get(id);
        LocalDate before = addendum.endsOn() == null ? null : it.endsOn();
        if (table.decided(id, State.AGREED, viewer.userId(), DutchTime.today(clock), null, before)) {
            if (addendum.endsOn() != null) {
                contracts.endsOn(it.id(), addendum.endsOn());
            }
            notes.did(it, viewer, "ADDENDUM_AGREE", null, "outcome.note.addendum-agreed");
            claims.changed(it.id());
        }
    }

    /** The payer does not sign. */
    @Transactional
    public void refuse(String id, String because, Viewer viewer) {
        OutcomeContract it = contracts.lock(table.get(id).contractId());
        if (table.decided(id, State.NOT_AGREED, viewer.userId(), DutchTime.today(clock), because, null)) {
            notes.did(it, viewer, "ADDENDUM_NOT_AGREE", null, "outcome.note.addendum-not-agreed", because);
        }
    }
}
