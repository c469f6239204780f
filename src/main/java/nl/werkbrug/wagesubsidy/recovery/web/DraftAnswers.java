package nl.werkbrug.wagesubsidy.recovery.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.recovery.Instalments;
import nl.werkbrug.wagesubsidy.recovery.RecoveredMonths;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryMonth;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTerms;
import org.springframework.stereotype.Component;

/** Reads months and plan of a recovery out of a form, and says what is wrong with them. */
@Component
class DraftAnswers {

    private final RecoveryTerms terms;
    private final DutchFormats formats;

    DraftAnswers(RecoveryTerms terms, DutchFormats formats) {
        this.terms = terms;
        this.formats = formats;
    }

    List<RecoveryMonth> months(Answers answers) {
        List<RecoveredMonths.Period> periods = new ArrayList<>(List.of(period("first", answers)));
        if (answers.date("second.from").isPresent()) {
            periods.add(period("second", answers));
        }
        return RecoveredMonths.of(periods);
    }

    private static RecoveredMonths.Period period(String name, Answers answers) {
        return new RecoveredMonths.Period(
                month(answers.date(name + ".from").orElseThrow()), month(answers.date(name + ".until").orElseThrow()),
                answers.money(name + ".paid").orElseThrow(), answers.money(name + ".due").orElseThrow());
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    Recovery.Plan plan(Answers answers) {
        return new Recovery.Plan(answers.money("perMonth").orElse(null), answers.date("firstOn").orElse(null));
    }

    /** What is wrong with the months; empty when nothing is. */
    List<FieldError> monthsWrong(Answers answers) {
        for (String name : List.of("first", "second")) {
            Optional<FieldError> wrong = answers.date(name + ".from").flatMap(from -> periodWrong(name, from, answers));
            if (wrong.isPresent()) {
                return List.of(wrong.get());
            }
        }
        return RecoveredMonths.overlap(months(answers))
                ? List.of(FieldError.in("second.from", Words.of("wagesubsidy.draft-answers.a-month-stands-in")))
                : List.of();
    }

    private Optional<FieldError> periodWrong(String name, LocalDate from, Answers answers) {
        LocalDate until = answers.date(name + ".until").orElseThrow();
        if (month(until).isBefore(month(from))) {
            return Optional.of(FieldError.in(name + ".until", Words.of("wagesubsidy.draft-answers.the-last-month-is")));
        }
        if (terms.tooLongAgo(month(from))) {
            return Optional.of(FieldError.in(name + ".from",
                    Words.of("wagesubsidy.draft-answers.over-the-municipality-can", month(from))));
        }
        return answers.money(name + ".paid").orElseThrow().compareTo(answers.money(name + ".due").orElseThrow()) > 0
                ? Optional.empty()
                : Optional.of(FieldError.in(name + ".due", Words.of("wagesubsidy.draft-answers.the-employer-was-entitled")));
    }

    /** What is wrong with the plan; empty when nothing is. */
    List<FieldError> planWrong(Money total, Recovery.Plan plan) {
        long parts = Instalments.count(total, plan);
        return parts <= Instalments.MOST
                ? List.of()
                : List.of(FieldError.in("perMonth",
                        Words.of("wagesubsidy.draft-answers.then-it-takes-months", parts, Instalments.MOST)));
    }

    /** What is taken back, and over which months. */
    String sumInWords(List<RecoveryMonth> months, Money total) {
        List<String> names = months.stream().map(it -> formats.month(it.month())).toList();
        int last = names.size() - 1;
        String which = last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
        return "Wij vorderen " + formats.money(total) + " terug. Dat is te veel betaald over " + which + ".";
    }

    String planInWords(Money total, Recovery.Plan plan) {
        return plan.atOnce()
                ? Words.of("wagesubsidy.draft-answers.at-once")
                : Words.of(
                        "wagesubsidy.draft-answers.instalments", Instalments.count(total, plan), plan.perMonth(), plan.firstOn());
    }
}
