package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.LocalScheme;
import nl.werkbrug.scheme.SchemeAnswer;
import org.springframework.stereotype.Component;

/** By when a scheme must be asked, computed by the module deadline; a day that cannot be computed is left out. */
@Component
class OfferDates {

    private final Deadlines deadlines;

    OfferDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The dates of a scheme, that of its application first.
     *
     * @param local the municipality's own scheme behind the answer
     */
    List<OfferDate> of(SchemeAnswer answer, Optional<LocalScheme> local, HireFacts facts, LocalDate today) {
        List<OfferDate> dates = new ArrayList<>();
        for (SchemeTerm term : SchemeTerm.of(answer)) {
            term.day(facts, today)
                    .flatMap(day -> computed(term.code(), day).map(last -> new OfferDate(term.first(day), last)))
                    .ifPresent(dates::add);
        }
        Optional<LocalDate> start = facts.get(Fact.STARTS_ON, LocalDate.class);
        local.ifPresent(own -> own.window().lastDay(deadlines, start, own.source())
                .ifPresent(last -> dates.add(new OfferDate(own.window().firstDay(deadlines, start, own.source()).orElse(null), last))));
        return dates;
    }

    private Optional<DeadlineResult> computed(String code, LocalDate day) {
        try {
            return Optional.of(deadlines.compute(code, day));
        } catch (NotComputable unknown) {
            return Optional.empty();
        }
    }
}
