package nl.werkbrug.officialform;

import java.time.LocalDate;
import nl.werkbrug.officialform.pdf.Intake;

/**
 * A file that an operator brings and that can be used.
 *
 * @param validFrom from which day the authority wants it
 * @param source where it came from; at most 300 characters
 * @param upload as it was brought
 */
public record NewFile(LocalDate validFrom, String source, byte[] upload, Intake.Accepted accepted) {}
