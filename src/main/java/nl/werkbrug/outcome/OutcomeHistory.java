package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeSignatureTable;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the terms of a contract changed. Callers checked that the viewer has a part in it. */
@Component
public class OutcomeHistory {

    private final OutcomeContractTable contracts;
    private final OutcomeAddendumTable addenda;
    private final OutcomeSignatureTable signatures;
    private final Parties parties;

    OutcomeHistory(OutcomeContractTable contracts, OutcomeAddendumTable addenda, OutcomeSignatureTable signatures, Parties parties) {
        this.contracts = contracts;
        this.addenda = addenda;
        this.signatures = signatures;
        this.parties = parties;
    }

    /**
     * An addendum with what was agreed before it.
     *
     * @param returnCapBefore in thousandths
     * @param signed who was asked to sign, and what they said
     */
    public record Change(Addendum addendum, int returnCapBefore, List<Line> lines, List<Signed> signed) {

        /** Investors do not read who the other investors are. */
        public Change forInvestors(Set<String> own) {
            return new Change(addendum, returnCapBefore, lines, signed.stream().map(it ->
                    it.signature().part() == WorksAs.INVESTOR && !own.contains(it.signature().partyId()) ? new Signed(it.signature(), null) : it).toList());
        }
    }

    /**
     * One party.
     *
     * @param party what it is called; null for who may not know
     */
    public record Signed(Signature signature, String party) {}

    /**
     * One milestone.
     *
     * @param before null for a new one
     */
    public record Line(Milestone now, Milestone before) {

        public boolean priceChanged() {
            return before != null && !before.price().each().equals(now.price().each());
        }

        public boolean capChanged() {
            return before != null && !before.price().cap().equals(now.price().cap());
        }

        public boolean benchmarkChanged() {
            return before != null && before.price().benchmark() != now.price().benchmark();
        }

        public boolean rewardChanged() {
            return before != null && !before.reward().equals(now.reward());
        }
    }

    /** Every change of a contract, the first one first. */
    @Transactional(readOnly = true)
    public List<Change> of(String contractId) {
        Map<MilestoneKind, Milestone> terms = new EnumMap<>(MilestoneKind.class);
        contracts.milestones(contractId).forEach(it -> terms.put(it.kind(), it));
        List<Signed> signed = signatures.ofContract(contractId).stream()
                .map(it -> new Signed(it, parties.find(it.partyId()).map(Party::name).orElseThrow())).toList();
        int returnCap = contracts.get(contractId).returnCap().thousandths();
        List<Change> changes = new ArrayList<>();
        for (Addendum it : addenda.list(contractId)) {
            changes.add(new Change(
                    it, returnCap, it.milestones().stream().map(each -> new Line(each, terms.get(each.kind()))).toList(),
                    signed.stream().filter(each -> each.signature().addendumId().equals(it.id())).toList()));
            if (it.state() == Addendum.State.AGREED) {
                it.milestones().forEach(each -> terms.put(each.kind(), each));
                it.stops().stream().filter(each -> !each.laterCohorts()).forEach(each -> terms.remove(each.kind()));
                returnCap = it.returnCap() == null ? returnCap : it.returnCap();
            }
        }
        return changes;
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Change one(Addendum addendum) {
        return of(addendum.contractId()).stream().filter(it -> it.addendum().id().equals(addendum.id())).findFirst().orElseThrow();
    }
}
