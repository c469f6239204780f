package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.outcome.Addendum.State;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeSignatureTable;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of running contracts, one at a time: proposed by who runs them, in force when all of {@link OutcomeSigners} signed. */
@Service
public class OutcomeAddenda {

    private final OutcomeContractTable contracts;
    private final OutcomeAddendumTable table;
    private final OutcomeSignatureTable signatures;
    private final OutcomeSigners signers;
    private final OutcomeClaimTable claimed;
    private final OutcomeClaims claims;
    private final OutcomeNotes notes;
    private final Parties parties;
    private final DutchFormats formats;
    private final Clock clock;

    OutcomeAddenda(
            OutcomeContractTable contracts, OutcomeAddendumTable table, OutcomeSignatureTable signatures, OutcomeSigners signers,
            OutcomeClaimTable claimed, OutcomeClaims claims, OutcomeNotes notes, Parties parties, DutchFormats formats, Clock clock) {
        this.contracts = contracts;
        this.table = table;
        this.signatures = signatures;
        this.signers = signers;
        this.claimed = claimed;
        this.claims = claims;
        this.notes = notes;
        this.parties = parties;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * What is to change.
     *
     * @param endsOn null when the last day stays
     * @param returnCap in thousandths; null when the highest return stays
     * @param milestones those that change, and new ones
     * @param stops those that are to count no more
     */
    public record Wish(
            LocalDate from, LocalDate endsOn, Integer returnCap, String why, String source, List<Milestone> milestones, List<Addendum.Stop> stops) {

        public boolean nothing() {
            return endsOn == null && returnCap == null && milestones.isEmpty() && stops.isEmpty();
        }
    }

    /** Why nothing can be changed now, in the language of the page; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> mayNot(OutcomeContract it) {
        if (!it.running() || !it.endsOn().isAfter(DutchTime.today(clock))) {
            return Optional.of(Words.of("outcome.done.not-running"));
        }
        return table.open(it.id()) ? Optional.of(Words.of("outcome.mistake.addendum-open")) : Optional.empty();
    }

    /** The milestones that somebody put forward, whatever came of it: those do not end for everybody. */
    @Transactional(readOnly = true)
    public boolean claimed(String contractId, MilestoneKind kind) {
        return claimed.kinds(contractId).values().stream().anyMatch((Set<MilestoneKind> kinds) -> kinds.contains(kind));
    }

    /** Asks the others to sign; the caller checked that the viewer runs the contract. Idem. */
    @Transactional
    public Optional<String> propose(String contractId, Wish wish, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Optional<String> why = mayNot(it);
        if (why.isEmpty()) {
            Addendum addendum = new Addendum(
                    UUID.randomUUID().toString(), it.id(), table.list(it.id()).size() + 1, State.PROPOSED, wish.from(), wish.endsOn(), null,
                    wish.returnCap(), wish.why(), wish.source(), wish.milestones(), wish.stops(), viewer.userId(), DutchTime.today(clock), null, null);
            table.insert(addendum);
            notes.did(it, viewer, "ADDENDUM", null, "outcome.note.addendum", formats.date(wish.from()));
            signers.ask(it, addendum);
        }
        return why;
    }

    /** What a signature is about. */
    @Transactional(readOnly = true)
    public Addendum about(String signatureId) {
        return table.get(signatures.find(signatureId).orElseThrow().addendumId());
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
        boolean over = addendum.state() != State.PROPOSED || !contracts.get(addendum.contractId()).endsOn().isAfter(today);
        boolean past = addendum.endsOn() != null && !addendum.endsOn().isAfter(today);
        if (signs && (over || past)) {
            return Optional.of(Words.of("outcome.mistake.addendum-late"));
        }
        boolean reached = addendum.stops().stream().anyMatch(it -> !it.laterCohorts() && claimed(addendum.contractId(), it.kind()));
        return signs && reached ? Optional.of(Words.of("outcome.mistake.addendum-reached")) : Optional.empty();
    }

    /**
     * A party signs. With the last one it holds for what is reached after today.
     *
     * @return whether it was the last
     */
    @Transactional
    public boolean sign(String signatureId, Viewer viewer) {
        OutcomeContract it = contracts.lock(about(signatureId).contractId());
        Addendum addendum = about(signatureId);
        if (!signatures.decided(signatureId, Signature.State.SIGNED, viewer, DutchTime.today(clock), null)) {
            return false;
        }
        notes.signed(it, investor(signatureId), viewer, "ADDENDUM_AGREE", "outcome.note.addendum-signed", who(signatureId));
        LocalDate before = addendum.endsOn() == null ? null : it.endsOn();
        boolean last = signers.all(addendum.id())
                && table.decided(addendum.id(), State.AGREED, viewer.userId(), DutchTime.today(clock), null, before);
        if (last) {
            if (addendum.endsOn() != null) {
                contracts.endsOn(it.id(), addendum.endsOn());
            }
            notes.signed(it, investor(signatureId), viewer, "ADDENDUM_HOLDS", "outcome.note.addendum-agreed");
            claims.changed(it.id());
        }
        return last;
    }

    /** A party does not sign: it does not come. */
    @Transactional
    public void refuse(String signatureId, String because, Viewer viewer) {
        OutcomeContract it = contracts.lock(about(signatureId).contractId());
        Addendum addendum = about(signatureId);
        if (signatures.decided(signatureId, Signature.State.REFUSED, viewer, DutchTime.today(clock), because)
                && table.decided(addendum.id(), State.NOT_AGREED, viewer.userId(), DutchTime.today(clock), because, null)) {
            notes.signed(it, investor(signatureId), viewer, "ADDENDUM_NOT_AGREE", "outcome.note.addendum-not-agreed", who(signatureId), because);
            signers.over(addendum.id());
        }
    }

    /**
     * Who proposed it takes it back; the caller checked that the viewer runs the contract. Twice is once.
     *
     * @return false when nothing waits for signatures
     */
    @Transactional
    public boolean withdraw(String contractId, String because, Viewer viewer) {
        OutcomeContract it = contracts.lock(contractId);
        Optional<Addendum> waiting = table.waiting(contractId);
        waiting.ifPresent(addendum -> {
            table.decided(addendum.id(), State.WITHDRAWN, viewer.userId(), DutchTime.today(clock), because, null);
            notes.did(it, viewer, "ADDENDUM_WITHDRAW", null, "outcome.note.addendum-withdrawn", because);
            signers.over(addendum.id());
        });
        return waiting.isPresent();
    }

    /** Whether one waits for signatures. */
    @Transactional(readOnly = true)
    public boolean waits(String contractId) {
        return table.open(contractId);
    }

    /** Investors do not read which other investors there are, and they read the timeline. */
    private String who(String signatureId) {
        return investor(signatureId) ? Words.in(Language.DUTCH, "outcome.note.an-investor")
                : parties.find(signatures.find(signatureId).orElseThrow().partyId()).map(Party::name).orElseThrow();
    }

    private boolean investor(String signatureId) {
        return signatures.find(signatureId).orElseThrow().part() == WorksAs.INVESTOR;
    }
}
