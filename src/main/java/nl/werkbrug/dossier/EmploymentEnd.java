package nl.werkbrug.dossier;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;

/**
 * The end of an employment, as the employer told it. Why it ends is nobody's business here.
 *
 * @param pause whether money that is still paid must wait until its payer decided
 * @param by who told it
 */
public record EmploymentEnd(String id, String dossierId, LocalDate lastDay, boolean pause, Viewer by) {}
