package nl.werkbrug.scheme;

import static nl.werkbrug.scheme.Fact.AGE_AT_START;
import static nl.werkbrug.scheme.Fact.AOW_AGE;
import static nl.werkbrug.scheme.Fact.ENDS_ON;
import static nl.werkbrug.scheme.Fact.PERMANENT;
import static nl.werkbrug.scheme.Fact.RESUMED_ON;
import static nl.werkbrug.scheme.Fact.STARTS_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.workflow.Decisions;

/** Works out what follows from the facts of a hire, before the tables of the schemes are asked. */
final class Situations {

    static final TermLength SIX_MONTHS = TermLength.of(6, TermUnit.MONTHS);

    /** No figure of the law: below this age nobody has reached the AOW age, so nobody is asked. */
    private static final int NOT_NEAR_AOW = 60;

    private final Periods periods;
    private final Decisions decisions;

    Situations(Periods periods, Decisions decisions) {
        this.periods = periods;
        this.decisions = decisions;
    }

    Situation of(HireFacts facts, LocalDate today) {
        Situation situation = new Situation(facts);
        situation.derive("today", today, Set.of());
        terms(situation, facts, today);
        aow(situation, facts, today);
        contract(situation, facts);
        authority(situation);
        return situation;
    }

    private void terms(Situation situation, HireFacts facts, LocalDate today) {
        Optional<LocalDate> start = facts.get(STARTS_ON, LocalDate.class);
        Optional<LocalDate> resumed = facts.get(RESUMED_ON, LocalDate.class);
        Set<Fact> askStart = Set.of(STARTS_ON);
        Set<Fact> askResumed = Set.of(RESUMED_ON);
        derive(situation, "applicationWindow", periods.window("PW_10D_2", start, today), askStart);
        derive(situation, "flatPeriod", periods.period("PW_10D_5", start, today), askStart);
        derive(situation, "statementWindow", periods.window("WTL_2_7", start, today), askStart);
        derive(situation, "benefitPeriod", periods.period("WTL_2_8", start, today), askStart);
        derive(situation, "registerPeriod", periods.period("WTL_2_12", start, today), askStart);
        derive(situation, "olderPeriod", periods.period("WTL_2_4", start, today), askStart);
        derive(situation, "reassignedWindow", periods.window("WTL_2_15", resumed, today), askResumed);
        derive(situation, "reassignedPeriod", periods.period("WTL_2_16", resumed, today), askResumed);
    }

    private static void derive(Situation situation, String name, Optional<?> value, Set<Fact> missing) {
        situation.derive(name, value.orElse(null), missing);
    }

    private static void aow(Situation situation, HireFacts facts, LocalDate today) {
        boolean stillToBegin = facts.get(STARTS_ON, LocalDate.class).filter(day -> !day.isBefore(today)).isPresent();
        boolean young = facts.get(AGE_AT_START, Integer.class).filter(age -> age < NOT_NEAR_AOW).isPresent();
        if (!facts.knows(AOW_AGE) && stillToBegin && young) {
            situation.derive(AOW_AGE.key(), false, Set.of());
        }
    }

    /** Whether the contract lasts six months or longer, from its kind or its days. */
    private void contract(Situation situation, HireFacts facts) {
        Optional<LocalDate> start = facts.get(STARTS_ON, LocalDate.class);
        Optional<LocalDate> end = facts.get(ENDS_ON, LocalDate.class);
        boolean permanent = facts.get(PERMANENT, Boolean.class).orElse(false);
        Optional<Boolean> sixMonths = permanent
                ? Optional.of(true)
                : start.flatMap(first -> end.map(last -> periods.lasts(SIX_MONTHS, first, last)));
        derive(situation, "sixMonthContract", sixMonths, Set.of(askAboutContract(facts)));
    }

    private static Fact askAboutContract(HireFacts facts) {
        if (facts.knows(ENDS_ON)) {
            return STARTS_ON;
        }
        return facts.knows(PERMANENT) ? ENDS_ON : PERMANENT;
    }

    private void authority(Situation situation) {
        List<Decisions.Row> rows = decisions.evaluate("responsible-authority", situation.values());
        Map<String, String> row = rows.get(0).outputs();
        Set<Fact> missing = row.containsKey("missing") ? situation.behind(row.get("missing")) : Set.of();
        situation.derive("authority", row.get("authority"), missing);
    }
}
