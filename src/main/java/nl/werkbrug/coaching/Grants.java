package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.PeriodRules.Span;
import nl.werkbrug.coaching.store.BreakTable;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a decision grants: what the protocols lead to expect, and what it says. */
@Service
public class Grants {

    private final CoachingTable table;
    private final PeriodTable periods;
    private final BreakTable breaks;
    private final PeriodRules rules;
    private final CoachingRates rates;
    private final CoachingNotices notices;
    private final DutchFormats formats;
    private final Clock clock;

    Grants(
            CoachingTable table, PeriodTable periods, BreakTable breaks, PeriodRules rules, CoachingRates rates,
            CoachingNotices notices, DutchFormats formats, Clock clock) {
        this.table = table;
        this.periods = periods;
        this.breaks = breaks;
        this.rules = rules;
        this.rates = rates;
        this.notices = notices;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * What the protocols of UWV lead to expect; the decision goes before it.
     *
     * @param norm of the subsidy for an internal coach; empty for one from outside
     */
    public record Expected(
            LocalDate first, LocalDate last, int year, BigDecimal hoursWorked, Optional<CoachingRates.Share> share,
            Optional<CoachingRates.Norm> norm) {}

    /**
     * What may be granted next.
     *
     * @param first null for the day after the period before, or the first working day
     * @param last null for the longest that the protocols give
     */
    @Transactional(readOnly = true)
    public Expected expected(String coachingId, LocalDate first, LocalDate last, Regime regime) {
        Coaching it = table.get(coachingId);
        LocalDate from = first == null ? from(it) : first;
        List<Span> earlier = periods.spans(it.dossierId()).stream().filter(span -> span.first().isBefore(from)).toList();
        LocalDate termStart = rules.termStart(earlier, from);
        LocalDate until = last == null ? rules.lastDay(it.kind(), from, it.endsOn(), termStart) : last;
        int year = rules.year(termStart, from);
        return new Expected(
                from, until, year, HourBudget.worked(it.hoursPerWeek(), from, until), rates.share(regime, year, from),
                it.internal() ? rates.norm(regime, year, it.hoursPerWeek(), from) : Optional.empty());
    }

    private LocalDate from(Coaching it) {
        Optional<CoachingPeriod> before = periods.newest(it.id());
        boolean goesOn = before.isPresent() && it.startsOn().isBefore(before.get().lastDay())
                && breaks.newest(it.id()).filter(pause -> pause.firstDay().isAfter(before.get().lastDay())).isEmpty();
        return goesOn ? rules.dayAfter(before.get().lastDay()) : it.startsOn();
    }

    /** Whether another period of the coaching has days in common with this one. */
    @Transactional(readOnly = true)
    public boolean overlaps(String coachingId, LocalDate first, LocalDate last) {
        return periods.of(coachingId).stream()
                .anyMatch(it -> !it.firstDay().isAfter(last) && !it.lastDay().isBefore(first));
    }

    /** Records the decision as a period, and returns its id. */
    @Transactional
    public String record(
            String coachingId, LocalDate first, LocalDate last, CoachingPeriod.Grant grant, Viewer viewer) {
        Coaching it = table.lock(coachingId);
        String id = UUID.randomUUID().toString();
        int year = expected(coachingId, first, last, grant.regime()).year();
        periods.insert(new CoachingPeriod(
                id, coachingId, it.dossierId(), first, last, year, grant,
                new CoachingPeriod.Report(null, null, null, null, null, null, null),
                new CoachingPeriod.Settlement(null, null, null, null)));
        table.state(coachingId, Coaching.State.RUNNING);
        table.regime(coachingId, grant.regime());
        notices.by(viewer, it.dossierId(), Words.in(Language.DUTCH, "coaching.kept.granted", formats.date(first), formats.date(last)));
        return id;
    }

    /** The period in which today lies, else the newest. */
    @Transactional(readOnly = true)
    public Optional<CoachingPeriod> current(String coachingId) {
        return current(periods.of(coachingId));
    }

    /** The same of many, by coaching; one without a period is absent. */
    @Transactional(readOnly = true)
    public Map<String, CoachingPeriod> current(Collection<String> coachingIds) {
        Map<String, CoachingPeriod> current = new HashMap<>();
        periods.of(coachingIds).forEach((coaching, all) -> current(all).ifPresent(it -> current.put(coaching, it)));
        return current;
    }

    private Optional<CoachingPeriod> current(List<CoachingPeriod> all) {
        LocalDate today = DutchTime.today(clock);
        return all.stream().filter(it -> it.covers(today)).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }
}
