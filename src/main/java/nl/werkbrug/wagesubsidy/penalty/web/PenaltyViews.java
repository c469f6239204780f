package nl.werkbrug.wagesubsidy.penalty.web;

import java.util.List;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.penalty.Penalty;
import nl.werkbrug.wagesubsidy.penalty.PenaltyTable;
import nl.werkbrug.wagesubsidy.penalty.PenaltyTotals;
import nl.werkbrug.wagesubsidy.penalty.PenaltyWork;
import org.springframework.stereotype.Component;

/** A penalty as the pages of its tasks show it. */
@Component
class PenaltyViews {

    private final PenaltyTable penalties;
    private final PenaltyWork work;

    PenaltyViews(PenaltyTable penalties, PenaltyWork work) {
        this.penalties = penalties;
        this.work = work;
    }

    /**
     * What the template shows.
     *
     * @param returned why the team lead sent the proposal back; null when she did not
     */
    record View(Penalty penalty, List<PenaltyExposure.Part> parts, int days, Money total, String returned) {}

    View of(String penaltyId) {
        Penalty it = penalties.get(penaltyId);
        List<PenaltyExposure.Part> parts = penalties.parts(penaltyId);
        return new View(
                it, parts, PenaltyTotals.days(parts), PenaltyTotals.amount(parts), work.returned(it).orElse(null));
    }
}
