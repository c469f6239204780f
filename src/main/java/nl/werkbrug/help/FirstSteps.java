package nl.werkbrug.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Zo begint u": what who is new does first. A step is done when the audit trail says that the viewer did it, not by a tick. */
@Component("firstSteps")
public class FirstSteps {

    private static final String PUT_AWAY = "help.first-steps";
    private static final String AWAY = "away";
    // One statement, on the page that everybody opens most: nothing is read of who put the guide away.
    private static final String DEEDS = """
            select 'away' from user_preference where user_id = :viewer and name = :name and setting = :away
            union all
            select distinct concat(action, ' ', object_type) from audit_entry
             where user_id = :viewer and action in (:actions) and object_type in (:types)
               and not exists (select 1 from user_preference p where p.user_id = :viewer and p.name = :name and p.setting = :away)""";

    private final JdbcClient jdbc;
    private final Preferences preferences;

    FirstSteps(JdbcClient jdbc, Preferences preferences) {
        this.jdbc = jdbc;
        this.preferences = preferences;
    }

    /** A step and whether the viewer did it. */
    public record Step(FirstStep what, boolean done) {}

    /** The steps of a role. */
    public record Guide(Role role, List<Step> steps) {

        public long done() {
            return steps.stream().filter(Step::done).count();
        }

        public boolean finished() {
            return done() == steps.size();
        }
    }

    /** What to show on the first page of the viewer; empty once it was put away. */
    @Transactional(readOnly = true)
    public Optional<Guide> shown(Viewer viewer) {
        return viewer.roles().stream().sorted().findFirst().flatMap(role -> {
            Set<String> deeds = deeds(FirstStep.of(role), viewer);
            return deeds.contains(AWAY)
                    ? Optional.empty()
                    : Optional.of(new Guide(role, FirstStep.of(role).stream().map(it -> new Step(it, deeds.contains(it.deed()))).toList()));
        });
    }

    /** The same for a template: null for nothing. */
    public Guide orNull(Viewer viewer) {
        return viewer == null ? null : shown(viewer).orElse(null);
    }

    /** Puts the guide away, or brings it back. */
    @Transactional
    public void putAway(boolean away, Viewer viewer) {
        preferences.put(viewer, PUT_AWAY, away ? AWAY : "shown");
    }

    private Set<String> deeds(List<FirstStep> steps, Viewer viewer) {
        return Set.copyOf(jdbc.sql(DEEDS)
                .param("viewer", viewer.userId())
                .param("name", PUT_AWAY)
                .param("away", AWAY)
                .param("actions", steps.stream().map(FirstStep::action).toList())
                .param("types", steps.stream().map(FirstStep::objectType).toList())
                .query(String.class)
                .list());
    }
}
