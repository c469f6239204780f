package nl.werkbrug.hire.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.AskElsewhere;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The newest hire when the employment ends: its schemes hear of it, and the calendar of evidence ends on the last day. */
@Component
class HireAtEnd implements EndOfEmployment {

    private static final String SOURCE = "melding dat het dienstverband eindigt";

    private final Hires hires;
    private final HireKnowledge knowledge;
    private final HireSchemes chosen;
    private final List<SchemeAtEnd> schemes;
    private final AskElsewhere elsewhere;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final DutchFormats formats;
    private final Clock clock;

    HireAtEnd(
            Hires hires, HireKnowledge knowledge, HireSchemes chosen, List<SchemeAtEnd> schemes, AskElsewhere elsewhere, Facts facts,
            ApplicationEventPublisher events, DutchFormats formats, Clock clock) {
        this.hires = hires;
        this.knowledge = knowledge;
        this.chosen = chosen;
        this.schemes = schemes;
        this.elsewhere = elsewhere;
        this.facts = facts;
        this.events = events;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return Hire.SUBJECT;
    }

    @Override
    public List<Consequence> preview(EmploymentEnd supposed) {
        return hire(supposed.dossierId()).map(it -> all(it, supposed.lastDay())).orElse(List.of());
    }

    @Override
    public List<Consequence> carryOut(EmploymentEnd end) {
        Optional<Hire> hire = hire(end.dossierId());
        // What runs is counted before it stops.
        List<Consequence> all = hire.map(it -> all(it, end.lastDay())).orElse(List.of());
        hire.ifPresent(it -> {
            facts.putAsSystem(
                    it.dossierId(), Hire.SUBJECT, HirePaths.LAST_DAY, end.lastDay().toString(), SOURCE, DutchTime.today(clock));
            events.publishEvent(new EmploymentEnded(it.id(), it.dossierId(), end.lastDay()));
        });
        return all;
    }

    @Override
    public List<Consequence> takeBack(EmploymentEnd end) {
        return hire(end.dossierId()).map(it -> goesOn(it, end)).orElse(List.of());
    }

    private List<Consequence> goesOn(Hire hire, EmploymentEnd end) {
        List<Consequence> all = new ArrayList<>();
        schemes.forEach(scheme -> all.addAll(scheme.goesOn(hire)));
        chosen.leftAtEnd(hire.id()).forEach(it -> {
            chosen.chosen(it.id());
            elsewhere.ask(hire, it.id(), it.scheme(), it.title(), end.by());
            all.add(Consequence.of(it.title(), Words.in(Language.DUTCH, "hire.kept.still")));
        });
        all.add(Consequence.of(Words.in(Language.DUTCH, "hire.kept.calendar"), Words.in(Language.DUTCH, "hire.kept.calendar-on")));
        facts.forget(hire.dossierId(), Hire.SUBJECT, HirePaths.LAST_DAY, end.by().userId());
        events.publishEvent(new EmploymentGoesOn(hire.id(), hire.dossierId()));
        return all;
    }

    private Optional<Hire> hire(String dossierId) {
        return hires.ofDossier(dossierId).filter(it -> it.state() != Hire.State.STOPPED);
    }

    private List<Consequence> all(Hire hire, LocalDate lastDay) {
        List<Consequence> all = new ArrayList<>();
        knowledge.of(hire).get(Fact.STARTS_ON, LocalDate.class).filter(lastDay::isBefore).ifPresent(start -> all.add(
                Consequence.of(Words.in(Language.DUTCH, "hire.kept.hire"), Words.in(Language.DUTCH, "hire.kept.not-started"))
                        .onWrongDay(Words.in(Language.DUTCH, "hire.kept.wrong-day", formats.date(start)))));
        if (hire.state() == Hire.State.INTAKE) {
            all.add(Consequence.of(Words.in(Language.DUTCH, "hire.kept.hire"), Words.in(Language.DUTCH, "hire.kept.not-done"))
                    .warned(Words.in(Language.DUTCH, "hire.kept.no-hire")));
        }
        schemes.forEach(scheme -> all.addAll(scheme.ends(hire, lastDay)));
        all.add(Consequence.of(Words.in(Language.DUTCH, "hire.kept.calendar"), Words.in(Language.DUTCH, "hire.kept.calendar-after")));
        return all;
    }
}
