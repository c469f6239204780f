package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * What a municipality says that somebody is worth for social return, from a day on.
 *
 * @param validFrom holds for who begins to count on this day or later, until the next version
 * @param fullTimeHours the hours a week for which the values are
 * @param source where the municipality published it
 * @param rows the blocks first, then the bonuses
 */
public record BuildingBlocks(
        String id, String municipalityId, LocalDate validFrom, BigDecimal fullTimeHours, String source, List<Row> rows) {

    public BuildingBlocks {
        rows = List.copyOf(rows);
    }

    /**
     * One group, or a bonus on top of it.
     *
     * @param value for a full year of full-time work
     */
    public record Row(int place, String label, Money value, boolean bonus) {}

    public List<Row> blocks() {
        return rows.stream().filter(row -> !row.bonus()).toList();
    }

    public List<Row> bonuses() {
        return rows.stream().filter(Row::bonus).toList();
    }
}
