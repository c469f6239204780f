package nl.werkbrug.access;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whether a deed was done by X for Y: the work is held by Y, and X stands in for Y today. Whoever
 * records a deed passes on the viewer that comes from here, so that every trace tells both names.
 */
@Component
public class ActingFor {

    /** Between the two names, in Dutch as in all records. */
    static final String FOR = " voor ";

    private static final String STANDS_IN = """
            exists (select 1 from stand_in si
                     where si.user_id = %s and si.stand_in_id = :viewer and si.ended_at is null
                       and si.from_on <= :today and si.until_on >= :today)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ActingFor(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * True when the viewer stands in today for the user in that column; with the parameters {@code viewer} and {@code today}.
     * It opens nothing by itself: the predicate of {@link Visibility} stands beside it.
     */
    public static String standsInFor(String column) {
        return STANDS_IN.formatted(column);
    }

    /** The two names as one, of an alias of app_user and one that may be null. */
    public static String names(String doer, String inPlaceOf) {
        return "case when %2$s.id is null then %1$s.display_name else concat(%1$s.display_name, '%3$s', %2$s.display_name) end"
                .formatted(doer, inPlaceOf, FOR);
    }

    /**
     * The viewer as the one who does work that somebody holds.
     *
     * @param holderId who holds the work; null for nobody
     * @return the viewer, "X voor Y" when the viewer stands in for the holder today
     */
    public Viewer at(String holderId, Viewer viewer) {
        return holderId == null || holderId.equals(viewer.userId())
                ? viewer
                : nameOf(holderId, viewer).map(name -> viewer.inPlaceOf(holderId, name)).orElse(viewer);
    }

    /** What {@link #names} or a viewer in somebody's place gave, in the language of the page. */
    public static String shown(String names) {
        return names == null ? null : names.replace(FOR, " " + Words.of("access.acting.for") + " ");
    }

    private Optional<String> nameOf(String holderId, Viewer viewer) {
        return jdbc.sql("select u.display_name from app_user u where u.id = :holder and " + standsInFor("u.id"))
                .param("holder", holderId)
                .param("viewer", viewer.userId())
                .param("today", DutchTime.today(clock))
                .query(String.class)
                .optional();
    }
}
