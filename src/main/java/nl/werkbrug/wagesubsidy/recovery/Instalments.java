package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Which part is paid on which day, and which part is the next to be looked at. */
@Component
public class Instalments {

    static final String PAY = "AWB_4_87_DEBTOR";
    /** More than five years of monthly parts is no plan. */
    public static final int MOST = 60;

    private final Deadlines deadlines;

    Instalments(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** How many parts a plan has. */
    public static long count(Money total, Recovery.Plan plan) {
        return plan.atOnce() ? 1 : (total.cents() + plan.perMonth().cents() - 1) / plan.perMonth().cents();
    }

    /**
     * The parts of a plan: a month apart, the last one is what is left. The first is never due before the term of six weeks
     * after the decision was made known (article 4:87 lid 1 Awb).
     */
    List<Instalment> of(Money total, Recovery.Plan plan, LocalDate madeKnownOn) {
        LocalDate sixWeeks = deadlines.compute(PAY, madeKnownOn).end();
        if (plan.atOnce()) {
            return List.of(new Instalment(1, sixWeeks, total, null));
        }
        LocalDate first = plan.firstOn().isBefore(sixWeeks) ? sixWeeks : plan.firstOn();
        List<Instalment> parts = new ArrayList<>();
        Money left = total;
        for (int number = 1; left.isPositive(); number++) {
            Money part = Money.min(plan.perMonth(), left);
            parts.add(new Instalment(number, dueOn(first, number), part, null));
            left = left.minus(part);
        }
        return parts;
    }

    private LocalDate dueOn(LocalDate first, int number) {
        TermLength after = TermLength.of(number - 1, TermUnit.MONTHS);
        return number == 1 ? first : deadlines.compute(ChosenTerm.of(after, false), Course.from(first)).end();
    }

    /** The first part that what came back does not cover. */
    static Optional<Instalment> unpaid(List<Instalment> parts, Money received) {
        Money sum = Money.ZERO;
        for (Instalment part : parts) {
            sum = sum.plus(part.amount());
            if (sum.compareTo(received) > 0) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /**
     * The day on which to look at a part that is not paid: some days after it was due, and after a reminder when its time is over.
     *
     * @param lookOn the day that the loket agreed with the employer; null when they did not speak
     */
    LocalDate lookOn(Instalment part, LocalDate lookOn) {
        LocalDate day = part.remindedOn() == null
                ? deadlines.compute("LKS_INSTALMENT_LATE", part.dueOn()).end()
                : deadlines.compute("LKS_REMINDER_OVER", part.remindedOn()).end();
        return lookOn != null && lookOn.isAfter(day) ? lookOn : day;
    }
}
