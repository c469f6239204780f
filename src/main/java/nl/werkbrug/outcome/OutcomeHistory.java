package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the terms of a contract changed. Callers checked that the viewer has a part in it. */
@Component
public class OutcomeHistory {

    private final OutcomeContractTable contracts;
    private final OutcomeAddendumTable addenda;

    OutcomeHistory(OutcomeContractTable contracts, OutcomeAddendumTable addenda) {
        this.contracts = contracts;
        this.addenda = addenda;
    }

    /** An addendum with what was agreed before it. */
    public record Change(Addendum addendum, List<Line> lines) {}

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
        List<Change> changes = new ArrayList<>();
        for (Addendum it : addenda.list(contractId)) {
            changes.add(new Change(it, it.milestones().stream().map(each -> new Line(each, terms.get(each.kind()))).toList()));
            if (it.state() == Addendum.State.AGREED) {
                it.milestones().forEach(each -> terms.put(each.kind(), each));
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
