package nl.werkbrug.agenda;

import java.util.Map;

/** How many deadlines each tab holds; counting stops just above {@link #MOST}. */
public record OverviewCounts(Map<OverviewTab, Integer> counts) {

    public static final int MOST = 1_000;

    public int of(OverviewTab tab) {
        return counts.get(tab);
    }

    /** The count of a tab in words: "12" or "1.000+". */
    public String inWords(OverviewTab tab) {
        return of(tab) > MOST ? "1.000+" : of(tab) == MOST ? "1.000" : String.valueOf(of(tab));
    }
}
