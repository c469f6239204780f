package nl.werkbrug.outcome;

import java.time.Clock;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.OutcomeFigures.Overview;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Finds for whom an investor works, and shows what {@link InvestorsOverview} leaves. */
@Component
class InvestorsView {

    private final OutcomeContractTable contracts;
    private final Clock clock;

    InvestorsView(OutcomeContractTable contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    Overview view(Overview all, Viewer viewer) {
        return InvestorsOverview.of(all, contracts.investorsOf(all.contract().id(), viewer), DutchTime.today(clock).getYear());
    }
}
