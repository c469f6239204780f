package nl.werkbrug.lab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is counted, in the order of the page. */
public enum Measure {
    /** From the first to the last task of a procedure, in days; not of what has a measure by kind and outcome itself. */
    PROCEDURE(Set.of("CLOSED")),
    /** From a task to its answer, in days. */
    STEP(Set.of("CLOSED")),
    /** Terms by who must act: in time or late. */
    ON_TIME(Set.of()),
    /** Of the same terms: whether somebody was reminded, and with how many mails. */
    REMINDED(Set.of()),
    /** Answers in forms that were known already, and that somebody had to give. */
    TOLD_ONCE(Set.of()),
    /** Amounts that somebody asked; stands with the money that came of it. */
    ASKED(Set.of()),
    MONEY(Set.of()),
    /** What became of a scheme that was offered; each hire counts in one. */
    TAKE_UP(Set.of()),
    /** Who still works after some months, by the last moment that somebody reached; each employment counts in one. */
    IN_WORK(Set.of()),
    GARNISHMENT(Set.of()),
    /** Signals by kind and outcome; from the day it was given to the first answer, in days. */
    SIGNAL(Set.of("GOOD", "DISPUTED", "UMPIRE", "OUTSIDE", "HANDED", "SILENT", "LAST", "ELSEWHERE", "QUIET", "ANSWERED", "CLOSED")),
    /** Custom budgets by kind and decision; from the day it was asked to the decision, in days. */
    BUDGET(Set.of("GRANTED", "PARTLY", "REFUSED", "YES", "CLOSED")),
    /** What a custom budget brought after three months, by question and answer. */
    BUDGET_EFFECT(Set.of());

    private static final List<UnaryOperator<String>> AS_IT_IS = List.of(UnaryOperator.identity());
    private static final List<UnaryOperator<String>> SCHEMES = List.of(
            UnaryOperator.identity(),
            coarse(Map.of("OFFERED", "LEFT", "NOT_ASKED", "TAKEN", "CHOSEN", "TAKEN", "ASKED", "TAKEN", "GRANTED", "TAKEN")));
    // Who left at all goes together last: then only the last moment is known.
    private static final List<UnaryOperator<String>> MONTHS = List.of(
            UnaryOperator.identity(),
            coarse(Map.of("LEFT_3", "LEFT_3_6", "LEFT_6", "LEFT_3_6")),
            coarse(Map.of("LEFT_6", "LEFT_6_12", "LEFT_12", "LEFT_6_12")),
            coarse(Map.of("LEFT_3", "LEFT", "LEFT_6", "LEFT", "LEFT_12", "LEFT")));

    // Who gave the answer goes together first, what the reporter said of it last.
    private static final List<UnaryOperator<String>> SIGNALS = List.of(
            UnaryOperator.identity(),
            coarse(Map.of("DISPUTED", "LAST", "UMPIRE", "LAST", "OUTSIDE", "ELSEWHERE", "HANDED", "ELSEWHERE")),
            coarse(Map.of("DISPUTED", "LAST", "UMPIRE", "LAST", "OUTSIDE", "QUIET", "HANDED", "QUIET", "SILENT", "QUIET")),
            coarse(Map.of("DISPUTED", "LAST", "UMPIRE", "LAST", "OUTSIDE", "ANSWERED", "HANDED", "ANSWERED", "SILENT", "ANSWERED", "GOOD", "ANSWERED")),
            coarse(Map.of("DISPUTED", "CLOSED", "UMPIRE", "CLOSED", "OUTSIDE", "CLOSED", "HANDED", "CLOSED", "SILENT", "CLOSED", "GOOD", "CLOSED")));
    private static final List<UnaryOperator<String>> BUDGETS = List.of(
            UnaryOperator.identity(),
            coarse(Map.of("GRANTED", "YES", "PARTLY", "YES")),
            coarse(Map.of("GRANTED", "CLOSED", "PARTLY", "CLOSED", "REFUSED", "CLOSED")),
            coarse(Map.of("GRANTED", "CLOSED", "PARTLY", "CLOSED", "REFUSED", "CLOSED", "OPEN", "UNDECIDED", "WITHDRAWN", "UNDECIDED")));
    private static final List<UnaryOperator<String>> EFFECTS = List.of(
            UnaryOperator.identity(),
            coarse(Map.of("SAME", "NOT_BETTER", "WORSE", "NOT_BETTER", "UNKNOWN", "NOT_BETTER", "HERE", "WORKS", "ELSEWHERE", "WORKS",
                    "NO", "NO_OR_UNKNOWN", "WORK_UNKNOWN", "NO_OR_UNKNOWN")));

    private final Set<String> inDays;

    Measure(Set<String> inDays) {
        this.inDays = inDays;
    }

    /** Whether days are kept of this outcome. */
    boolean inDays(String outcome) {
        return inDays.contains(outcome);
    }

    /** The outcomes of which days are kept. */
    String[] inDays() {
        return inDays.toArray(String[]::new);
    }

    /** Whether a row says in which quarter it was; money is known by the year. */
    boolean byQuarter() {
        return this != MONEY && this != ASKED;
    }

    /** Whether a person counts once, as a rule. */
    boolean once() {
        return this == TAKE_UP || this == IN_WORK;
    }

    /** The divisions in outcomes to try, the finest first. */
    List<UnaryOperator<String>> divisions() {
        return switch (this) {
            case TAKE_UP -> SCHEMES;
            case IN_WORK -> MONTHS;
            case SIGNAL -> SIGNALS;
            case BUDGET -> BUDGETS;
            case BUDGET_EFFECT -> EFFECTS;
            default -> AS_IT_IS;
        };
    }

    private static UnaryOperator<String> coarse(Map<String, String> groups) {
        return outcome -> groups.getOrDefault(outcome, outcome);
    }
}
