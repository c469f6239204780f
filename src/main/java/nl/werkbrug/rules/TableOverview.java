package nl.werkbrug.rules;

import java.util.List;

/**
 * One table of figures, for the operator's page.
 *
 * @param table the folder of its files
 * @param title what the figures are, in Dutch, with the article
 * @param versions its periods, oldest first
 * @param missing the periods between the first and the last one that lack some or all figures
 */
public record TableOverview(
        String table, String title, List<VersionOverview> versions, List<MissingPeriod> missing) {

    /** Whether figures lack, or one of them may only be used for a warning. */
    public boolean doubtful() {
        return !missing.isEmpty() || versions.stream().anyMatch(VersionOverview::unconfirmed);
    }
}
