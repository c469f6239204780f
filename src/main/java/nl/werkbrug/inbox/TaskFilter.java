package nl.werkbrug.inbox;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;

/**
 * The condition on tasks {@code t} that a list and its count share.
 *
 * @param from the table with the index that has everything that is asked; the database itself would take a shorter one, and then
 *     fetch each row
 * @param values the parameters in it
 */
record TaskFilter(String from, String sql, Map<String, Object> values) {

    private static final String BY_DAY = " use index (inbox_open)";
    private static final String HELD = " use index (inbox_held)";
    private static final String BY_PARTY = " use index (inbox_by_party)";

    /** What stands between words, also in a name that was copied from a page or a list. */
    private static final String BETWEEN = "[\\s,;\u00a0\u202f]+";

    private static final String AMONG = "t.party_id in (:parties) and t.works_as in (:worksAs)";

    /** Let in for whatever the viewer sees of the dossier: a loket of the hire is the municipality of a garnishment beside it too. */
    private static final String OF_TOWN = """
            exists (select 1 from dossier_party g
                          where g.dossier_id = t.dossier_id and g.party_id = :municipality and g.until_at is null
                            and %s)""".formatted(Visibility.sees("g"));

    /**
     * A condition that is asked of each row in turn, so that an index keeps the order of the days and reading stops when the
     * page is full. Left bare, the database would start from it, and sort what it finds there: slow for thousands.
     */
    static final String ROW_BY_ROW = "case when %s then 1 else 0 end = 1";

    /**
     * Makes the conditions of one request: what they share is looked up once.
     *
     * @param found the few open tasks of anybody that hold the words; null when they were not looked up, or are many
     */
    record Maker(InboxFilter filter, Viewer viewer, OwnTasks own, FoundEmployers employers, LocalDate today, List<String> found) {

        Maker among(List<String> tasks) {
            return new Maker(filter, viewer, own, employers, today, tasks);
        }

        /** The same with what is put off, where that is usually left out. */
        Maker withPutOff() {
            boolean usual = filter.followUp() == FollowUpFilter.USUAL;
            return usual ? new Maker(filter.with(FollowUpFilter.EVERY), viewer, own, employers, today, found) : this;
        }

        /** What is put off is looked up in the indexes too. */
        private boolean narrowed() {
            return filter.followUp() == FollowUpFilter.EVERY ? filter.with(FollowUpFilter.USUAL).narrowed() : filter.narrowed();
        }

        /** For a list by day. */
        TaskFilter of(InboxTab tab) {
            boolean walks = tab == InboxTab.ALL ? own.manyDossiers() : tab != InboxTab.MINE && own.manyTasks() && !own.onePair();
            return of(tab, true, walks && !narrowed() ? BY_DAY : "");
        }

        /** For a count, which needs no order. */
        TaskFilter counted(InboxTab tab) {
            if (narrowed() || tab == InboxTab.MINE || own.none()) {
                return of(tab, false, tab != InboxTab.ALL && tab != InboxTab.MINE && ofManyParties() ? BY_PARTY : "");
            }
            return tab == InboxTab.ALL ? of(tab) : of(tab, false, HELD);
        }

        /** The index by party has the procedure and the employer too; with hundreds of parties the database takes one without. */
        private boolean ofManyParties() {
            return own.manyTasks() && !own.onePair() && found == null && (filter.procedure() != null || !filter.employer().isEmpty());
        }

        private TaskFilter of(InboxTab tab, boolean byDay, String index) {
            Map<String, Object> values = new HashMap<>(employers.values());
            values.put("viewer", viewer.userId());
            values.put(ChosenEmployer.PARAMETER, viewer.employerId());
            String sql = "t.state = 'OPEN'" + chosen(tab) + found(values) + " and " + scope(tab, byDay, values) + employers.condition() + narrowed(tab, values) + words(values)
                    + " and " + permission(tab);
            return new TaskFilter("inbox_task t" + index, sql, values);
        }

        /** What lies with a party is that party's already. A matter is of no employer, so it is asked who is let in. */
        private String chosen(InboxTab tab) {
            return switch (tab) {
                case MINE -> ChosenEmployer.narrows("t.party_id", viewer);
                case ALL -> letIn(ChosenEmployer.narrowsLetIn("t", viewer));
                default -> "";
            };
        }

        private String letIn(String narrows) {
            return own.manyDossiers() && !narrows.isEmpty() ? " and " + ROW_BY_ROW.formatted(narrows.substring(" and ".length())) : narrows;
        }

        private String found(Map<String, Object> values) {
            if (found == null || found.isEmpty()) {
                return found == null ? "" : " and 1 = 0";
            }
            values.put("found", found);
            return " and t.id in (:found)";
        }

        private String scope(InboxTab tab, boolean byDay, Map<String, Object> values) {
            if (tab == InboxTab.MINE) {
                if (own.holders().size() == 1) {
                    return "t.assignee_id = :viewer";
                }
                values.put("holders", own.holders());
                return "t.assignee_id in (:holders)";
            }
            if (own.none()) {
                return "1 = 0";
            }
            if (tab == InboxTab.ALL) {
                return "1 = 1";
            }
            if (filter.turn() != null && !own.worksAs().contains(filter.turn().name())) {
                // Another party's turn is never own work; the database would read everybody's to find that out.
                return "1 = 0";
            }
            values.put("parties", own.parties());
            values.put("worksAs", own.worksAs());
            String among = byDay && own.manyTasks() && !own.onePair() ? ROW_BY_ROW.formatted(AMONG) : AMONG;
            return tab == InboxTab.NOBODY ? among + " and t.assignee_id is null" : among;
        }

        private String permission(InboxTab tab) {
            if (tab != InboxTab.ALL) {
                return ROW_BY_ROW.formatted(Visibility.worksOn("t"));
            }
            return own.manyDossiers() ? ROW_BY_ROW.formatted(Visibility.sees("t")) : Visibility.sees("t");
        }

        private String narrowed(InboxTab tab, Map<String, Object> values) {
            StringBuilder sql = new StringBuilder(filter.due().condition(today, values));
            and(sql, values, " and t.works_as = :turn", "turn", filter.turn() == null ? null : filter.turn().name());
            and(sql, values, " and t.procedure_code = :procedure", "procedure", filter.procedure() == null ? null : filter.procedure().code());
            and(sql, values, ofTown(), "municipality", filter.municipalityId().isEmpty() ? null : filter.municipalityId());
            and(sql, values, " and t.sort_on >= :from", "from", filter.from());
            and(sql, values, " and t.sort_on <= :until", "until", filter.until());
            return sql.append(followUp(tab, values)).toString();
        }

        private String ofTown() {
            return " and " + (own.manyDossiers() ? ROW_BY_ROW.formatted(OF_TOWN) : OF_TOWN);
        }

        private String followUp(InboxTab tab, Map<String, Object> values) {
            values.put("today", today);
            return switch (filter.followUp()) {
                case EVERY -> "";
                case USUAL -> tab == InboxTab.ALL ? "" : " and (t.follow_up_on is null or t.follow_up_on <= :today)";
                case LATER -> " and t.follow_up_on > :today";
                case REACHED -> " and t.follow_up_on <= :today";
            };
        }

        private String words(Map<String, Object> values) {
            TaskFilter words = TaskFilter.words(filter.text());
            values.putAll(words.values());
            return words.sql();
        }

        private static void and(StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
            if (value != null) {
                sql.append(condition);
                values.put(name, value);
            }
        }
    }

    /** The words of a text as they are sought, at most ten. */
    static List<String> pieces(String text) {
        return Stream.of(PlainLetters.of(text).split(BETWEEN)).filter(word -> !word.isEmpty()).limit(10).toList();
    }

    /** That a task {@code t} holds all these words. */
    static TaskFilter words(String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        pieces(text).forEach(word -> values.put("word" + values.size(), like(word)));
        return new TaskFilter("inbox_task t", holds(values.keySet()), values);
    }

    /** That the words of {@code t} hold the words of these parameters. */
    static String holds(Set<String> names) {
        return names.stream().map(name -> " and t.search_text like :" + name + " escape '!'").collect(Collectors.joining());
    }

    /** That a text holds these letters; signs that mean something to the database are only signs. */
    static String like(String piece) {
        return "%" + piece.replaceAll("([!%_])", "!$1") + "%";
    }
}
