package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds a hire against the conditions of one scheme of a municipality. */
final class LocalConditions {

    private final Periods periods;
    private final ReasonTexts texts;

    LocalConditions(Periods periods, ReasonTexts texts) {
        this.periods = periods;
        this.texts = texts;
    }

    SchemeAnswer answer(LocalScheme local, HireFacts facts, Situation situation, LocalDate today) {
        LocalScheme.Conditions asked = local.conditions();
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(local, Verdict.FITS, "LOCAL_FITS", Set.of()));
        if (!asked.benefits().isEmpty()) {
            check(local, facts.get(Fact.BENEFIT, HireFacts.Benefit.class), asked.benefits()::contains, "BENEFIT",
                    Set.of(Fact.BENEFIT)).ifPresent(findings::add);
        }
        asked.minimumHours().flatMap(hours -> check(local, facts.get(Fact.HOURS_PER_WEEK, BigDecimal.class),
                told -> told.compareTo(BigDecimal.valueOf(hours)) >= 0, "HOURS", Set.of(Fact.HOURS_PER_WEEK)))
                .ifPresent(findings::add);
        if (asked.sixMonths()) {
            check(local, Optional.ofNullable((Boolean) situation.values().get("sixMonthContract")), six -> six, "CONTRACT",
                    situation.behind("sixMonthContract")).ifPresent(findings::add);
        }
        asked.applyWithin().flatMap(within -> check(local, facts.get(Fact.STARTS_ON, LocalDate.class),
                start -> !today.isAfter(periods.lastDay(within, start)), "START", Set.of(Fact.STARTS_ON)))
                .ifPresent(findings::add);
        return SchemeAnswer.of(local.scheme(), local.title(), findings);
    }

    /** A condition that holds finds nothing; one that fails is an obstacle; one about which nothing was told is unknown. */
    private <T> Optional<Finding> check(
            LocalScheme local, Optional<T> told, Predicate<T> holds, String about, Set<Fact> missing) {
        if (told.isEmpty()) {
            return Optional.of(finding(local, Verdict.UNKNOWN, "LOCAL_ASK_" + about, missing));
        }
        return told.filter(holds.negate())
                .map(wrong -> finding(local, Verdict.DOES_NOT_FIT, "LOCAL_" + about, Set.of()));
    }

    private Finding finding(LocalScheme local, Verdict verdict, String code, Set<Fact> missing) {
        return new Finding(
                verdict, new Reason(code, texts.of(code), local.source(), local.grade()), missing, Optional.empty());
    }
}
