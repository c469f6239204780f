package nl.werkbrug.wagecostbenefit.year;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * What the tax authority decides about a year, for all employees of an employer together. Days and amounts are null until told.
 *
 * @param dossierId the employer's own dossier, for the tasks
 * @param decidedOn the day that stands on the decision
 */
public record BenefitYear(
        String id, String employerId, int year, String dossierId, LocalDate overviewOn, LocalDate decidedOn, Money decided,
        LocalDate paidOn, Money paid, LocalDate objectedOn) {}
