package nl.werkbrug.wagesubsidy.measurement;

import java.time.LocalDate;

/** The loket fixed a wage value, in whole percents; published in the transaction that does it. */
public record WageValueFixed(String wageSubsidyId, int percent, LocalDate on) {}
