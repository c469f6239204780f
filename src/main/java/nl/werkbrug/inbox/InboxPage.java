package nl.werkbrug.inbox;

import java.util.List;

/** One page of open tasks in the order that was asked for. */
public record InboxPage(InboxQuery query, List<InboxRow> rows, boolean hasNext) {

    public List<InboxTask> tasks() {
        return rows.stream().map(InboxRow::task).toList();
    }
}
