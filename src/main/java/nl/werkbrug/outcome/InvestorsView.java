package nl.werkbrug.outcome;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.outcome.OutcomeFigures.Overview;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Finds what {@link InvestorsOverview} needs to know of an investor and of a contract. */
@Component
class InvestorsView {

    private final OutcomeContractTable contracts;
    private final OutcomeTerms terms;
    private final Clock clock;

    InvestorsView(OutcomeContractTable contracts, OutcomeTerms terms, Clock clock) {
        this.contracts = contracts;
        this.terms = terms;
        this.clock = clock;
    }

    Overview view(Overview all, Viewer viewer) {
        String id = all.contract().id();
        Map<MilestoneKind, Money> highest = terms.courses(id).stream().collect(Collectors.toMap(
                OutcomeTerms.Course::kind, it -> it.agreed().stream().map(each -> each.milestone().price().each()).reduce(Money.ZERO, Money::max)));
        return InvestorsOverview.of(all, contracts.investorsOf(id, viewer), highest, DutchTime.today(clock).getYear());
    }
}
