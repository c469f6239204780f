package nl.werkbrug.inbox;

import java.util.List;

/** One page of open tasks, first due first; undated tasks come last. */
public record InboxPage(InboxQuery query, List<InboxTask> tasks, boolean hasNext) {}
