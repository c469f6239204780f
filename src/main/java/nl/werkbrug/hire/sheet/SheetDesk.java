package nl.werkbrug.hire.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.document.ApplicationSheet;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Where a sheet goes and by when. */
@Component
class SheetDesk {

    private final HireKnowledge knowledge;
    private final Schemes schemes;
    private final Deadlines deadlines;
    private final Clock clock;

    SheetDesk(HireKnowledge knowledge, Schemes schemes, Deadlines deadlines, Clock clock) {
        this.knowledge = knowledge;
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param startsOn first working day; null when unknown
     * @param reassigned whether the statement for somebody who is reassigned is asked: its term has another event
     */
    Destination of(Sheet sheet, Hire hire, LocalDate startsOn, boolean reassigned) {
        HireFacts facts = knowledge.of(hire);
        String town = facts.get(Fact.RESIDENCE, String.class).map(name -> "de gemeente " + name)
                .orElse("de gemeente waar de werknemer woont");
        if (sheet == Sheet.WAGE_SUBSIDY) {
            return new Destination(town, lastDay(sheet.term(), startsOn));
        }
        if (sheet == Sheet.TARGET_GROUP_STATEMENT) {
            LocalDate resumed = facts.get(Fact.RESUMED_ON, LocalDate.class).orElse(null);
            return new Destination("UWV", reassigned ? lastDay("WTL_2_15", resumed) : lastDay(sheet.term(), startsOn));
        }
        return coach(coachDesks(facts), town, sheet, startsOn);
    }

    /** The term is UWV's own; of a municipality's by-law we know none. */
    private Destination coach(Set<Desk> desks, String town, Sheet sheet, LocalDate startsOn) {
        if (!desks.contains(Desk.UWV)) {
            return new Destination(town, null);
        }
        String where = desks.contains(Desk.MUNICIPALITY) ? "UWV of " + town + ": vraag na wie de werknemer ondersteunt" : "UWV";
        return new Destination(where, lastDay(sheet.term(), startsOn));
    }

    private Set<Desk> coachDesks(HireFacts facts) {
        return schemes.select(facts, DutchTime.today(clock)).stream()
                .filter(answer -> answer.scheme() == Scheme.JOB_COACH_INTERNAL)
                .findFirst().map(SchemeAnswer::desks).orElse(Scheme.JOB_COACH_INTERNAL.desks());
    }

    private ApplicationSheet.LastDay lastDay(String term, LocalDate event) {
        return Optional.ofNullable(event).flatMap(day -> computed(term, day))
                .map(result -> new ApplicationSheet.LastDay(
                        result.end(), result.end().isBefore(DutchTime.today(clock)), result.term().source(),
                        result.term().silenceRule(), result.term().grade().isEstimate()))
                .orElse(null);
    }

    private Optional<DeadlineResult> computed(String term, LocalDate event) {
        try {
            return Optional.of(deadlines.compute(term, event));
        } catch (NotComputable e) {
            return Optional.empty();
        }
    }
}
