package nl.werkbrug.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The few open tasks of anybody that hold words. Who may see them is asked of what is found.
 *
 * <p>A word has no space in it, so it stands in what all tasks of a dossier have in common or in a title. There are few titles: words
 * that no title holds are sought in the dossiers, of which there are fewer than tasks, and shorter. Whatever is found there is asked of the
 * tasks once more. Where that does not help, all tasks are read once, in an index that holds their words.
 */
final class FoundTasks {

    /** So many dossiers have their tasks looked up; more are read as fast with all others. */
    private static final int DOSSIERS = 1_000;

    private static final int TITLES = 2_000;
    private static final String IN_TITLES = "select distinct t.title from inbox_task t limit :most";
    private static final String IN_DOSSIERS = "select t.dossier_id from inbox_dossier_text t where 1 = 1%s limit :most";
    private static final String IN_TASKS = "select t.id from inbox_task t where t.state = 'OPEN'%s%s limit :most";

    private final String text;
    private final JdbcClient jdbc;

    private FoundTasks(String text, JdbcClient jdbc) {
        this.text = text;
        this.jdbc = jdbc;
    }

    /** Their ids, in no order; when there are more than that, some of them and one too many. */
    static List<String> of(String text, int most, JdbcClient jdbc) {
        return new FoundTasks(text, jdbc).first(most + 1);
    }

    private List<String> first(int most) {
        TaskFilter words = TaskFilter.words(text);
        Map<String, Object> rare = inNoTitle();
        if (rare.isEmpty()) {
            return tasks("", words, Map.of(), most);
        }
        List<String> dossiers = jdbc.sql(IN_DOSSIERS.formatted(TaskFilter.holds(rare.keySet())))
                .params(rare)
                .param("most", DOSSIERS + 1)
                .query(String.class)
                .list();
        if (dossiers.isEmpty()) {
            return List.of();
        }
        return dossiers.size() > DOSSIERS
                ? tasks("", words, Map.of(), most)
                : tasks(" and t.dossier_id in (:dossiers)", words, Map.of("dossiers", dossiers), most);
    }

    private List<String> tasks(String among, TaskFilter words, Map<String, Object> values, int most) {
        return jdbc.sql(IN_TASKS.formatted(among, words.sql()))
                .params(words.values())
                .params(values)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** The words that no title of any task holds, as far as there are few enough titles to tell. */
    private Map<String, Object> inNoTitle() {
        List<String> titles = jdbc.sql(IN_TITLES).param("most", TITLES + 1).query(String.class).list();
        if (titles.size() > TITLES) {
            return Map.of();
        }
        String all = PlainLetters.of(String.join(" ", titles));
        List<String> rare = TaskFilter.pieces(text).stream().filter(word -> !all.contains(word)).toList();
        return TaskFilter.words(String.join(" ", rare)).values();
    }
}
