package nl.werkbrug.request.sheet;

import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.document.ApplicationSheet;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.request.RequestAskTerms;
import nl.werkbrug.request.RequestDesks;
import nl.werkbrug.request.RequestKind;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Where a sheet goes and by when. */
@Component
class SheetDesk {

    private final RequestDesks desks;
    private final RequestAskTerms terms;
    private final Clock clock;

    SheetDesk(RequestDesks desks, RequestAskTerms terms, Clock clock) {
        this.desks = desks;
        this.terms = terms;
        this.clock = clock;
    }

    Destination of(RequestKind kind, Hire hire) {
        Set<Desk> possible = desks.possible(kind, hire);
        String names = possible.stream().sorted(Comparator.reverseOrder()).map(desk -> desks.name(desk, hire))
                .collect(Collectors.joining(" of "));
        return new Destination(
                possible.size() > 1 ? names + ": vraag na wie de werknemer ondersteunt" : names,
                possible.stream().flatMap(desk -> terms.of(kind, desk, hire).stream())
                        .min(Comparator.comparing(DeadlineResult::end)).map(this::lastDay).orElse(null));
    }

    private ApplicationSheet.LastDay lastDay(DeadlineResult result) {
        return new ApplicationSheet.LastDay(
                result.end(), result.end().isBefore(DutchTime.today(clock)), result.term().source(), result.term().silenceRule(),
                result.term().grade().isEstimate());
    }
}
