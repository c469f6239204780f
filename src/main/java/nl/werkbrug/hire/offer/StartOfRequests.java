package nl.werkbrug.hire.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the term of a request runs: the law's term for that scheme where there is one, else our own agreement. */
@Component
class StartOfRequests implements StartEvents {

    private static final String OWN = "SCHEME_REQUEST";

    private final HireSchemes requests;
    private final Hires hires;
    private final HireKnowledge knowledge;
    private final Schemes schemes;
    private final OfferDates dates;
    private final Clock clock;

    StartOfRequests(
            HireSchemes requests, Hires hires, HireKnowledge knowledge, Schemes schemes, OfferDates dates, Clock clock) {
        this.requests = requests;
        this.hires = hires;
        this.knowledge = knowledge;
        this.schemes = schemes;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return code.equals(OWN) ? requests.find(businessKey).map(this::start) : Optional.empty();
    }

    private StartEvent start(HireScheme it) {
        LocalDate today = DutchTime.today(clock);
        return ofScheme(it, hires.get(it.hireId()), today)
                .map(term -> StartEvent.fact(term.term().code(), term.start()))
                .orElseGet(() -> StartEvent.now(OWN, today));
    }

    private Optional<DeadlineResult> ofScheme(HireScheme it, Hire hire, LocalDate today) {
        HireFacts facts = knowledge.of(hire);
        return schemes.select(facts, today).stream()
                .filter(answer -> answer.scheme() == it.scheme() && it.scheme().table().isPresent())
                .findFirst()
                .flatMap(answer -> dates.ofTask(answer, facts, today));
    }
}
