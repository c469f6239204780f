package nl.werkbrug.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices of a user, as far as that user may see now what they are about: who was put out of a dossier loses them. Who chose an
 * employer sees those of that employer.
 */
@Component
public class NoticeList {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    /** More unread ones are not counted: "99+" says enough, and the count is on every page. */
    public static final int MOST_COUNTED = 100;

    private static final String SHOWN = " n.user_id = :viewer and (n.dossier_id is null or " + Visibility.sees("n") + ")";

    private static final String UNREAD = "select count(*) from (select 1 as one from notice n where n.read_at is null and" + SHOWN
            + "%s limit " + MOST_COUNTED + ") as unread";
    private static final String COUNT = "select count(*) from notice n where" + SHOWN;
    static final String SELECT = "select " + ChosenEmployer.nameOf("e", "d.id") + " as employer_name," + """
             n.id, n.kind, d.reference, n.text_code, n.text_values, n.link, n.told_at, n.read_at,
                   case when p.id is null then d.matter_name else concat(p.given_name, ' ', p.family_name) end as person_name
              from notice n
              left join dossier d on d.id = n.dossier_id
              left join party e on e.id = d.employer_id
              left join person p on p.id = d.person_id where""" + SHOWN;
    private static final String NEWEST_FIRST = " order by n.told_at desc, n.id";
    private static final String READ = "update notice n set n.read_at = :now, n.gather = false where n.read_at is null and" + SHOWN;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many the viewer did not read, up to {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int unread(Viewer viewer) {
        return count(UNREAD.formatted(narrows(viewer)), viewer);
    }

    /** How many there are in all. */
    @Transactional(readOnly = true)
    public int total(Viewer viewer) {
        return count(COUNT + narrows(viewer), viewer);
    }

    /** Those on a page, the newest first; pages count from 1. */
    @Transactional(readOnly = true)
    public List<NoticeRow> page(int number, Viewer viewer) {
        return jdbc.sql(SELECT + narrows(viewer) + NEWEST_FIRST + " limit :size offset :skip")
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("size", SIZE)
                .param("skip", (number - 1) * SIZE)
                .query(NoticeList::row)
                .list();
    }

    /**
     * Notes that the viewer follows the notice.
     *
     * @return where it leads
     * @throws NotVisible when it is not the viewer's, or not any more
     */
    @Transactional
    public String follow(String id, Viewer viewer) {
        String link = jdbc.sql(SELECT + " and n.id = :id")
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("id", id)
                .query(NoticeList::row)
                .optional()
                .orElseThrow(() -> new NotVisible("notice", id))
                .link();
        read(id, viewer);
        return link;
    }

    /** Marks one as read; one that is read already, or is not the viewer's, stays as it is. */
    @Transactional
    public void read(String id, Viewer viewer) {
        jdbc.sql(READ + " and n.id = :id")
                .param("id", id).param("viewer", viewer.userId()).param("now", SqlTime.toSql(clock.instant())).update();
    }

    /**
     * Marks as read all that the viewer saw; what came while the page was open stays new.
     *
     * @param upToId the newest one on the page
     */
    @Transactional
    public void readAll(String upToId, Viewer viewer) {
        jdbc.sql("select told_at from notice where id = :id and user_id = :viewer")
                .param("id", upToId)
                .param("viewer", viewer.userId())
                .query((row, number) -> SqlTime.moment(row, "told_at"))
                .optional()
                .ifPresent(newest -> jdbc.sql(READ + narrows(viewer) + " and n.told_at <= :newest")
                        .param("viewer", viewer.userId())
                        .param(ChosenEmployer.PARAMETER, viewer.employerId())
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("newest", SqlTime.toSql(newest))
                        .update());
    }

    /** What is about no dossier is of no employer. */
    private static String narrows(Viewer viewer) {
        String narrows = ChosenEmployer.narrowsLetIn("n", viewer);
        return narrows.isEmpty() ? "" : " and (n.dossier_id is null or " + narrows.substring(" and ".length()) + ")";
    }

    private int count(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("viewer", viewer.userId()).param(ChosenEmployer.PARAMETER, viewer.employerId()).query(Integer.class).single();
    }

    static NoticeRow row(ResultSet row, int number) throws SQLException {
        String values = row.getString("text_values");
        return new NoticeRow(
                row.getString("id"), NoticeKind.valueOf(row.getString("kind")), row.getString("reference"),
                KeptWords.shown(row.getString("person_name")), row.getString("employer_name"), row.getString("text_code"),
                values.isEmpty() ? List.of() : List.of(values.split("\n")), row.getString("link"), SqlTime.moment(row, "told_at"),
                row.getObject("read_at") == null);
    }
}
