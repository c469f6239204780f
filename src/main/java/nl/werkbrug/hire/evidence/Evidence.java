package nl.werkbrug.hire.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.hire.ChosenSchemes;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.scheme.Verdict;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.KnownDecisions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the calendar of a hire. Who may see the hire is checked by the caller. */
@Component
public class Evidence {

    private final HireKnowledge knowledge;
    private final Schemes schemes;
    private final ObjectProvider<ChosenSchemes> chosen;
    private final Employers employers;
    private final Applications applications;
    private final KnownDecisions decisions;
    private final Deadlines deadlines;
    private final Clock clock;

    Evidence(
            HireKnowledge knowledge,
            Schemes schemes,
            ObjectProvider<ChosenSchemes> chosen,
            Employers employers,
            Applications applications,
            KnownDecisions decisions,
            Deadlines deadlines,
            Clock clock) {
        this.knowledge = knowledge;
        this.schemes = schemes;
        this.chosen = chosen;
        this.employers = employers;
        this.applications = applications;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param chosen whether schemes were chosen; else the calendar is about those that fit
     * @param fitting whether nothing was chosen while some schemes fit: then days in the calendar are of those, and no duty
     * @param started whether the first working day is known: then a calendar without a day means that there is nothing to prove
     */
    public record Made(EvidenceCalendar calendar, boolean chosen, boolean fitting, boolean started) {

        /** What stands there when no day does, as a message key. */
        public String emptyKey() {
            return started ? "empty.evidence-nothing" : "empty.evidence";
        }
    }

    @Transactional(readOnly = true)
    public Made of(Hire hire) {
        LocalDate today = DutchTime.today(clock);
        HireFacts facts = known(hire);
        List<SchemeAnswer> answers = schemes.select(facts, today);
        ChosenSchemes port = chosen.getIfAvailable();
        Set<Scheme> picked = port == null ? Set.of() : port.of(hire.id());
        Set<Scheme> fitting = fitting(answers);
        EvidenceInput input = new EvidenceInput(
                facts, picked.isEmpty() ? fitting : picked, coachDesks(answers),
                employers.find(hire.employerId()).map(Employer::payPeriod).orElseThrow(),
                applications.running(hire.dossierId()).isPresent(), decisions.of(hire.dossierId()), today);
        return new Made(EvidenceCalendar.of(input, deadlines), !picked.isEmpty(), picked.isEmpty() && !fitting.isEmpty(), input.startsOn().isPresent());
    }

    /** When the end of this employment was told, that day comes in the place of the end of the contract. */
    private HireFacts known(Hire hire) {
        HireFacts known = knowledge.of(hire);
        Optional<LocalDate> start = known.get(Fact.STARTS_ON, LocalDate.class);
        return knowledge.lastDay(hire.dossierId())
                .filter(day -> start.filter(day::isBefore).isEmpty())
                .map(day -> known.with(Fact.ENDS_ON, day).with(Fact.PERMANENT, false))
                .orElse(known);
    }

    private static Set<Scheme> fitting(List<SchemeAnswer> answers) {
        Set<Scheme> fitting = EnumSet.noneOf(Scheme.class);
        answers.stream().filter(answer -> answer.verdict() == Verdict.FITS).map(SchemeAnswer::scheme).forEach(fitting::add);
        return fitting;
    }

    private static Set<Desk> coachDesks(List<SchemeAnswer> answers) {
        Set<Desk> desks = EnumSet.noneOf(Desk.class);
        answers.stream()
                .filter(answer -> answer.scheme() == Scheme.JOB_COACH_INTERNAL || answer.scheme() == Scheme.JOB_COACH_EXTERNAL)
                .forEach(answer -> desks.addAll(answer.desks()));
        return desks;
    }
}
