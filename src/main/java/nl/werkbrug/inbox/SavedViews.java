package nl.werkbrug.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists that people keep, for themselves or for everybody at one of their organisations. A list is an address and no
 * permission: who opens it sees only what is theirs to see.
 */
@Component
public class SavedViews {

    /** So many one person can keep. */
    public static final int MOST = 30;

    private static final int SHOWN = 100;
    private static final int NAMED_MOST = 20;
    private static final String VISIBLE = """
            select s.id, s.name, s.query, s.own, s.party_name, s.display_name from (
                select v.id, v.name, v.query, case when v.user_id = :viewer then 1 else 0 end as own, p.name as party_name,
                       u.display_name
                  from saved_view v
                  join app_user u on u.id = v.user_id
                  left join party p on p.id = v.party_id
                 where v.user_id = :viewer
                    or v.party_id in (select m.party_id from membership m where m.user_id = :viewer and m.party_id is not null)
                 order by own desc, v.name, v.id limit :most) s
             order by s.name, s.id""";
    private static final String KEEP = """
            insert into saved_view (id, user_id, name, query, made_at)
            select :id, u.id, :name, :query, :now from app_user u
             where u.id = :viewer and (select count(*) from saved_view v where v.user_id = u.id) < :most
               and not exists (select 1 from saved_view s where s.user_id = u.id and lower(s.name) = lower(:name))""";
    private static final String NAMED = "select id, query from saved_view where user_id = :viewer and lower(name) = lower(:name) and id <> :but";
    // The words may be the name of somebody of whom a colleague may not know what the list is about, such as a garnishment.
    private static final String SHARE = """
            update saved_view set party_id = :party
             where id = :id and user_id = :viewer
               and exists (select 1 from membership m where m.user_id = :viewer and m.party_id = :party)
               and query not like '%zoek=%'""";
    private static final String COLLEAGUES = """
            select distinct u.display_name from saved_view v
              join membership m on m.party_id = v.party_id
              join app_user u on u.id = m.user_id
             where v.id = :id and v.user_id = :viewer and m.user_id <> :viewer and u.active = true
             order by u.display_name limit :most""";
    private static final String AT_WORK = """
            select count(*) from saved_view v join membership m on m.party_id = v.party_id
             where v.id = :id and m.user_id = :viewer""";
    private static final String PARTIES = """
            select distinct p.id, p.name from membership m join party p on p.id = m.party_id
             where m.user_id = :viewer order by p.name, p.id limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An organisation to share with. */
    public record Party(String id, String name) {}

    /** The viewer's own lists and those that colleagues share, by name; at most 100, of which no own one is left out. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Viewer viewer) {
        return jdbc.sql(VISIBLE)
                .param("viewer", viewer.userId())
                .param("most", SHOWN)
                .query((row, number) -> new SavedView(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getInt("own") == 1,
                        row.getString("party_name"),
                        row.getString("display_name")))
                .list();
    }

    /** The organisations that the viewer can share with, by name; at most 100. */
    @Transactional(readOnly = true)
    public List<Party> parties(Viewer viewer) {
        return jdbc.sql(PARTIES)
                .param("viewer", viewer.userId())
                .param("most", SHOWN)
                .query((row, number) -> new Party(row.getString("id"), row.getString("name")))
                .list();
    }

    /** What came of keeping a list or of giving it another name. */
    public enum Outcome {
        KEPT,
        /** The viewer has another list of that name: the two could not be told apart. */
        NAME_TAKEN,
        /** The viewer keeps as many as one can. */
        FULL
    }

    /** Keeps a list for the viewer alone. */
    @Transactional
    public Outcome keep(String name, String query, Viewer viewer) {
        return keep(name, query, null, viewer);
    }

    /**
     * Keeps a list for the viewer.
     *
     * @param partyId an organisation of the viewer that sees it too; null for nobody
     * @param name at most 80 characters
     * @param query the address of the inbox, at most 1,000 characters
     * @return kept also when it was kept before, as after pressing twice
     * @throws NotVisible when it cannot be shared with that organisation, or words are sought in it
     */
    @Transactional
    public Outcome keep(String name, String query, String partyId, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        boolean made = jdbc.sql(KEEP)
                        .param("id", id)
                        .param("name", name)
                        .param("query", query)
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("viewer", viewer.userId())
                        .param("most", MOST)
                        .update()
                == 1;
        List<Named> same = named(name, id, viewer);
        Optional<String> kept = made ? Optional.of(id)
                : same.stream().filter(it -> it.query().equals(query)).map(Named::id).findAny();
        if (partyId != null) {
            kept.ifPresent(it -> share(it, partyId, viewer));
        }
        return kept.isPresent() ? Outcome.KEPT : same.isEmpty() ? Outcome.FULL : Outcome.NAME_TAKEN;
    }

    /**
     * Gives an own list another name, also for those it is shared with.
     *
     * @param name at most 80 characters
     * @return kept, or that the viewer has another list of that name
     * @throws NotVisible when it is not the viewer's own
     */
    @Transactional
    public Outcome rename(String viewId, String name, Viewer viewer) {
        if (!named(name, viewId, viewer).isEmpty()) {
            return Outcome.NAME_TAKEN;
        }
        found(viewId, jdbc.sql("update saved_view set name = :name where id = :id and user_id = :viewer")
                .param("name", name)
                .param("id", viewId)
                .param("viewer", viewer.userId())
                .update());
        return Outcome.KEPT;
    }

    private record Named(String id, String query) {}

    /** The viewer's lists of that name, without one of them. */
    private List<Named> named(String name, String but, Viewer viewer) {
        return jdbc.sql(NAMED)
                .param("viewer", viewer.userId())
                .param("name", name)
                .param("but", but)
                .query((row, number) -> new Named(row.getString("id"), row.getString("query")))
                .list();
    }

    /**
     * Shows an own list to everybody at an organisation of the viewer.
     *
     * @throws NotVisible when it is not the viewer's own list or organisation, or when words are sought in it
     */
    @Transactional
    public void share(String viewId, String partyId, Viewer viewer) {
        found(viewId, jdbc.sql(SHARE)
                .param("id", viewId)
                .param("party", partyId)
                .param("viewer", viewer.userId())
                .update());
    }

    /**
     * Makes an own list the viewer's alone again.
     *
     * @throws NotVisible when it is not the viewer's own
     */
    @Transactional
    public void unshare(String viewId, Viewer viewer) {
        found(viewId, own("update saved_view set party_id = null where id = :id and user_id = :viewer", viewId, viewer));
    }

    /**
     * An own list that is shared, and who else sees it.
     *
     * @param colleagues the first names by alphabet; empty when it is nobody yet, and for who does not work there any more
     * @param more whether there are or may be others
     */
    public record Shared(String name, String sharedWith, List<String> colleagues, boolean more) {}

    /**
     * Whom it concerns when an own list is thrown away; empty when it is only the viewer's.
     *
     * @throws NotVisible when it is not the viewer's own
     */
    @Transactional(readOnly = true)
    public Optional<Shared> sharedBy(String viewId, Viewer viewer) {
        SavedView view = of(viewer).stream().filter(it -> it.own() && it.id().equals(viewId)).findAny()
                .orElseThrow(() -> new NotVisible("saved view", viewId));
        if (view.sharedWith() == null) {
            return Optional.empty();
        }
        if (jdbc.sql(AT_WORK).param("id", viewId).param("viewer", viewer.userId()).query(Integer.class).single() == 0) {
            return Optional.of(new Shared(view.name(), view.sharedWith(), List.of(), true));
        }
        List<String> names = jdbc.sql(COLLEAGUES)
                .param("id", viewId)
                .param("viewer", viewer.userId())
                .param("most", NAMED_MOST + 1)
                .query(String.class)
                .list();
        boolean more = names.size() > NAMED_MOST;
        return Optional.of(new Shared(view.name(), view.sharedWith(), more ? names.subList(0, NAMED_MOST) : names, more));
    }

    /**
     * Throws an own list away, for everybody.
     *
     * @param knowing whether the viewer knows that colleagues lose it too
     * @return false when it is shared and the viewer does not know; then it stays
     * @throws NotVisible when it is not the viewer's own
     */
    @Transactional
    public boolean remove(String viewId, boolean knowing, Viewer viewer) {
        String only = knowing ? "" : " and party_id is null";
        boolean gone = own("delete from saved_view where id = :id and user_id = :viewer" + only, viewId, viewer) == 1;
        if (!gone) {
            sharedBy(viewId, viewer).orElseThrow(() -> new NotVisible("saved view", viewId));
        }
        return gone;
    }

    private int own(String sql, String viewId, Viewer viewer) {
        return jdbc.sql(sql).param("id", viewId).param("viewer", viewer.userId()).update();
    }

    private static void found(String viewId, int changed) {
        if (changed == 0) {
            throw new NotVisible("saved view", viewId);
        }
    }
}
