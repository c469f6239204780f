package nl.werkbrug.coaching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.coaching.Coaching.Payer;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.request.RequestDesks;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the end of an employment means for job coaching: a last report, the advance, and the payer who must know. */
@Component
class CoachingAtEnd implements SchemeAtEnd {

    private final CoachingTable table;
    private final PeriodTable periods;
    private final RequestDesks desks;

    CoachingAtEnd(CoachingTable table, PeriodTable periods, RequestDesks desks) {
        this.table = table;
        this.periods = periods;
        this.desks = desks;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return table.ofHire(hire.id()).stream().filter(it -> !it.over()).map(it -> ends(it, hire, lastDay)).toList();
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return table.ofHire(hire.id()).stream().filter(it -> CoachingEnds.EMPLOYMENT_ENDS.equals(table.whyEnded(it.id())))
                .map(it -> goesOn(it, hire))
                .toList();
    }

    private Consequence ends(Coaching it, Hire hire, LocalDate lastDay) {
        Optional<CoachingPeriod> open = periods.newest(it.id()).filter(period -> !period.reported() && !period.firstDay().isAfter(lastDay));
        if (it.state() == State.ASKING || open.isEmpty()) {
            return Consequence.of(about(it), Words.in(Language.DUTCH, "coaching.kept.end.asking"));
        }
        Consequence stops = tellPayer(it, hire, Consequence.of(
                about(it), Words.in(Language.DUTCH, it.internal() ? "coaching.kept.end.stops-settled" : "coaching.kept.end.stops")));
        return it.internal() ? stops.risking(afterwards(open.get(), lastDay), Words.in(Language.DUTCH, "coaching.kept.end.at-risk")) : stops;
    }

    /** A municipality that takes part reads it in its own mail. */
    private Consequence tellPayer(Coaching it, Hire hire, Consequence told) {
        boolean uwv = it.plan() != null && it.plan().payer() == Payer.UWV;
        if (!uwv && desks.loket(hire).isPresent()) {
            return told;
        }
        return told.telling(desks.addressee(uwv ? Desk.UWV : Desk.MUNICIPALITY, hire), null, about(it));
    }

    private Consequence goesOn(Coaching it, Hire hire) {
        return it.state() == State.ENDING
                ? tellPayer(it, hire, Consequence.of(about(it), Words.in(Language.DUTCH, "coaching.kept.end.goes-on")))
                        .warned(Words.in(Language.DUTCH, "coaching.kept.end.goes-on-tell"))
                : Consequence.of(about(it), Words.in(Language.DUTCH, "coaching.kept.end.asks-again"));
    }

    /** The part of the advance for the days after the last one. */
    static Money afterwards(CoachingPeriod it, LocalDate lastDay) {
        LocalDate until = it.lastDay();
        if (it.grant().advance() == null || !until.isAfter(lastDay)) {
            return Money.ZERO;
        }
        return it.grant().advance()
                .times(ChronoUnit.DAYS.between(lastDay, until), ChronoUnit.DAYS.between(it.firstDay(), until) + 1);
    }

    private static String about(Coaching it) {
        return StringUtils.capitalize(it.kind().dutchLabel());
    }
}
