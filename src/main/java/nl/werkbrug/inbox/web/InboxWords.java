package nl.werkbrug.inbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.inbox.DueWindow;
import nl.werkbrug.inbox.FollowUpFilter;
import nl.werkbrug.inbox.InboxColumn;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxSort;
import nl.werkbrug.inbox.InboxTab;

/** Small things that the templates of the list ask for; there it is {@code words}. */
public record InboxWords(InboxInput input, List<InboxColumn> columns) {

    private static final double TASK_AND_HOLDER = 24.5;
    private static final double FEW = 50;
    private static final double SOME = 66;
    /** In smaller letters, closer together, on a screen of 1280 pixels. */
    private static final double MORE = 84;

    /** @param chosen what the viewer wants to see; in the list of everything it also says whose turn it is */
    static InboxWords of(InboxInput input, InboxQuery query, Set<InboxColumn> chosen) {
        List<InboxColumn> columns = new ArrayList<>();
        for (InboxColumn column : InboxColumn.values()) {
            if (chosen.contains(column) || column == InboxColumn.TURN && query.tab() == InboxTab.ALL) {
                columns.add(column);
            }
        }
        return new InboxWords(input, columns);
    }

    public String turn(WorksAs turn) {
        return InboxInput.word(turn);
    }

    public InboxSort sort(String name) {
        return InboxSort.valueOf(name);
    }

    public DueWindow[] getDue() {
        return DueWindow.values();
    }

    public FollowUpFilter[] getFollowUps() {
        return FollowUpFilter.values();
    }

    /** A day as it was typed, right or wrong. */
    public String typed(String field) {
        return field.equals("van") ? input.van() : input.tot();
    }

    /** Whether a column stands in the list. */
    public boolean shows(String name) {
        return columns.contains(InboxColumn.valueOf(name));
    }

    /** How much room the columns ask, as the stylesheet calls it: where they do not fit, each task of a narrow screen becomes a card. */
    public String fit() {
        double room = TASK_AND_HOLDER + columns.stream().mapToDouble(InboxColumn::room).sum();
        return room <= FEW ? "few" : room <= SOME ? "some" : room <= MORE ? "more" : "many";
    }
}
