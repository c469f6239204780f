package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.shared.Language;

/** Holds a hire against the conditions of one scheme of a municipality; what is not known is never a no. */
final class LocalConditions {

    private final Periods periods;
    private final ReasonTexts texts;

    LocalConditions(Periods periods, ReasonTexts texts) {
        this.periods = periods;
        this.texts = texts;
    }

    SchemeAnswer answer(LocalScheme local, HireFacts facts, Situation situation, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(local, Verdict.FITS, "LOCAL_FITS", "", Set.of()));
        for (LocalCondition asked : local.conditions()) {
            findings.add(check(local, asked, facts, situation));
        }
        window(local, facts, today).ifPresent(findings::add);
        if (local.spent()) {
            findings.add(finding(local, Verdict.DOES_NOT_FIT, "LOCAL_SPENT", "", Set.of()));
        }
        return SchemeAnswer.of(local.scheme(), local.title(), findings);
    }

    private Finding check(LocalScheme local, LocalCondition asked, HireFacts facts, Situation situation) {
        boolean contract = asked.about().equals(LocalCondition.CONTRACT_MONTHS);
        Optional<Boolean> holds = contract
                ? contract(asked, facts) : facts.get(asked.fact().orElseThrow(), Object.class).map(told -> holds(asked, told));
        Set<Fact> missing = contract ? situation.behind("sixMonthContract") : Set.of(asked.fact().orElseThrow());
        return holds.map(yes -> yes
                        ? finding(local, Verdict.FITS, "LOCAL_HOLDS", Language.DUTCH.during(asked::inWords), Set.of())
                        : finding(local, Verdict.DOES_NOT_FIT, "LOCAL_FAILS", Language.DUTCH.during(asked::inWords), Set.of()))
                .orElseGet(() -> finding(local, Verdict.UNKNOWN, "LOCAL_ASK", Language.DUTCH.during(asked::inWords), missing));
    }

    private Optional<Boolean> contract(LocalCondition asked, HireFacts facts) {
        if (facts.get(Fact.PERMANENT, Boolean.class).orElse(false)) {
            return Optional.of(asked.comparison() != LocalCondition.Comparison.AT_MOST);
        }
        return facts.get(Fact.STARTS_ON, LocalDate.class).flatMap(first -> facts.get(Fact.ENDS_ON, LocalDate.class)
                .map(last -> switch (asked.comparison()) {
                    case AT_MOST -> !periods.lastsLonger(asked.months(), first, last);
                    case LONGER -> periods.lastsLonger(asked.months(), first, last);
                    default -> periods.lasts(asked.months(), first, last);
                }));
    }

    private static boolean holds(LocalCondition asked, Object told) {
        String value = asked.values().get(0);
        return switch (asked.comparison()) {
            case IS -> told.equals(value.equals(LocalCondition.YES));
            case AT_LEAST -> number(told).compareTo(new BigDecimal(value)) >= 0;
            case AT_MOST -> number(told).compareTo(new BigDecimal(value)) <= 0;
            case LONGER -> number(told).compareTo(new BigDecimal(value)) > 0;
            case ONE_OF -> asked.values().contains(((Enum<?>) told).name());
            case NONE_OF -> !asked.values().contains(((Enum<?>) told).name());
            case FROM -> !((LocalDate) told).isBefore(LocalDate.parse(value));
            case UNTIL -> !((LocalDate) told).isAfter(LocalDate.parse(value));
        };
    }

    private static BigDecimal number(Object told) {
        return told instanceof BigDecimal exact ? exact : BigDecimal.valueOf((Integer) told);
    }

    /** Before its first day it fits already: the day to ask comes. */
    private Optional<Finding> window(LocalScheme local, HireFacts facts, LocalDate today) {
        Optional<LocalDate> start = facts.get(Fact.STARTS_ON, LocalDate.class);
        if (start.isEmpty() && local.window().counts()) {
            return Optional.of(finding(local, Verdict.UNKNOWN, "LOCAL_ASK_START", "", Set.of(Fact.STARTS_ON)));
        }
        return periods.lastDay(local.window(), start, local.source())
                .filter(today::isAfter)
                .map(over -> finding(local, Verdict.DOES_NOT_FIT, "LOCAL_START", "", Set.of()));
    }

    private Finding finding(LocalScheme local, Verdict verdict, String code, String words, Set<Fact> missing) {
        String text = texts.of(code).replace("{0}", words);
        return new Finding(verdict, new Reason(code, text, local.source(), local.grade()), missing, Optional.empty());
    }
}
