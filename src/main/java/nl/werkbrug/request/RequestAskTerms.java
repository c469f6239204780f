package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By when something must be asked, by the term of the authority where that is known. */
@Component
public class RequestAskTerms {

    /** A day that the municipality named itself. */
    private static final String NAMED_DAY = "REQUEST_ASK_BY";

    private final RequestKinds kinds;
    private final RequestDesks desks;
    private final HireKnowledge knowledge;
    private final Hires hires;
    private final RulesOfRequests rules;
    private final Deadlines deadlines;
    private final Clock clock;

    RequestAskTerms(
            RequestKinds kinds, RequestDesks desks, HireKnowledge knowledge, Hires hires, RulesOfRequests rules, Deadlines deadlines,
            Clock clock) {
        this.kinds = kinds;
        this.desks = desks;
        this.knowledge = knowledge;
        this.hires = hires;
        this.rules = rules;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The earliest last day of the desks where it can be asked; empty when no authority's term is known. */
    @Transactional(readOnly = true)
    public Optional<DeadlineResult> of(AuthorityRequest it) {
        Hire hire = hires.get(it.hireId());
        RequestKind kind = kinds.get(it.kind());
        return desks.possible(kind, hire).stream()
                .flatMap(desk -> of(it, kind, desk, hire).stream())
                .min(Comparator.comparing(DeadlineResult::end));
    }

    /** The last day to ask for this at one desk; empty when no term or no first day is known. */
    @Transactional(readOnly = true)
    public Optional<DeadlineResult> of(AuthorityRequest it, RequestKind kind, Desk desk, Hire hire) {
        return rules.of(it).map(own -> own.lastDayToAsk(it).map(day -> deadlines.compute(NAMED_DAY, day)))
                .orElseGet(() -> of(kind, desk, hire));
    }

    /** The last day to ask at one desk; empty when no term or no first day is known. */
    @Transactional(readOnly = true)
    public Optional<DeadlineResult> of(RequestKind kind, Desk desk, Hire hire) {
        RequestKind.AtDesk at = kind.desks().get(desk);
        return at == null || at.ask() == null
                ? Optional.empty()
                : day(at.askFrom(), knowledge.of(hire)).flatMap(day -> computed(at.ask(), day));
    }

    private Optional<LocalDate> day(RequestKind.Event event, HireFacts facts) {
        return switch (event) {
            case START -> facts.get(Fact.STARTS_ON, LocalDate.class);
            case RESUMED -> facts.get(Fact.RESUMED_ON, LocalDate.class);
            case TODAY -> Optional.of(DutchTime.today(clock));
            case TODAY_OR_START -> facts.get(Fact.STARTS_ON, LocalDate.class)
                    .map(start -> start.isAfter(DutchTime.today(clock)) ? start : DutchTime.today(clock));
        };
    }

    private Optional<DeadlineResult> computed(String term, LocalDate day) {
        try {
            return Optional.of(deadlines.compute(term, day));
        } catch (NotComputable unknown) {
            return Optional.empty();
        }
    }
}
