package nl.werkbrug.wagesubsidy.payment;

import java.util.OptionalInt;

/** On which day of the month a municipality pays; its setup answers. Without an answer {@link PaymentCalendar} has its own. */
public interface PaymentDays {

    /** From 1 to 28; empty when the municipality did not say. */
    OptionalInt of(String municipalityId);
}
