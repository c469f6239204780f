package nl.werkbrug.trialplacement;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.TrialPlacement.Days;

/**
 * What the employer wants.
 *
 * @param hours a week during the trial
 * @param longer whether it says that more than the usual time is needed, with the reason in a fact
 * @param contractFrom the day from which it means to give a contract
 * @param contractHours a week in that contract
 */
public record PlacementPlan(
        Authority authority, Days days, BigDecimal hours, boolean longer, LocalDate contractFrom, BigDecimal contractHours) {}
