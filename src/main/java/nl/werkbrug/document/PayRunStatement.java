package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * How one pay run was split, step by step.
 *
 * @param letter addressed to the employee; also meant for the payroll office
 * @param employee name of the employee
 * @param period the pay period in words, such as "juni 2026"
 * @param payDay the day the wage is paid
 * @param steps the calculation in the order it was made; at least one
 * @param payments who receives which part, at least one; together they are the cash of the run
 * @param claims what is left of each claim after this run
 * @param remarks sentences the calculation wants to add
 */
public record PayRunStatement(
        Letter letter,
        String employee,
        String period,
        LocalDate payDay,
        List<Step> steps,
        List<Payment> payments,
        List<ClaimLeft> claims,
        List<String> remarks)
        implements DocumentModel {

    public PayRunStatement {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(payDay, "payDay");
        steps = List.copyOf(steps);
        payments = List.copyOf(payments);
        claims = claims == null ? List.of() : List.copyOf(claims);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        if (steps.isEmpty() || payments.isEmpty()) {
            throw new IllegalArgumentException("A pay run has at least one step and one payment");
        }
    }

    @Override
    public DocumentType type() {
        return DocumentType.PAY_RUN_STATEMENT;
    }

    /** Whether the protected amount (beslagvrije voet) is part of the calculation. */
    public boolean protects() {
        return steps.stream().anyMatch(step -> step.label().contains("beslagvrije voet"));
    }

    /** The sum of all payments. */
    public Money total() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * One line of the calculation.
     *
     * @param label what it is
     * @param why the rule or paper behind it, or null
     * @param amount signed: a deduction is negative
     * @param result whether the line is a subtotal or outcome
     */
    public record Step(String label, String why, Money amount, boolean result) {}

    /** One payment; account and reference may be null. */
    public record Payment(String payee, String iban, String reference, Money amount) {}

    /** A claim after this run. */
    public record ClaimLeft(String name, Money paidInTotal, Money left) {}
}
