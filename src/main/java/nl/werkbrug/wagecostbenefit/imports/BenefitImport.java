package nl.werkbrug.wagecostbenefit.imports;

import java.time.Instant;

/**
 * A file of payroll.
 *
 * @param lines how many lines it had
 * @param others how many of them are about employees without a benefit; nothing of those is kept
 * @param bookedAt null until it was booked
 */
public record BenefitImport(String id, String employerId, int lines, int others, Instant bookedAt) {

    public boolean booked() {
        return bookedAt != null;
    }
}
