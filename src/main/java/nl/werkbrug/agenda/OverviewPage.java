package nl.werkbrug.agenda;

import java.util.List;

/** One page of the overview. */
public record OverviewPage(int number, List<OverviewRow> rows, boolean hasNext) {}
