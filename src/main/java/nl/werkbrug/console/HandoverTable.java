package nl.werkbrug.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs in the database: who gets what, which jobs do it, and how far the dossiers are. */
@Repository
class HandoverTable {

    private static final String FIND = """
            select h.*, f.display_name as from_name, m.display_name as maker, m.active,
                   (select count(*) from work_handover_dossier d where d.handover_id = h.id) as dossiers,
                   (select count(*) from work_handover_dossier d where d.handover_id = h.id and d.state = 'DONE') as done,
                   (select count(*) from work_handover_dossier d where d.handover_id = h.id and d.state = 'WAITING') as waiting,
                   (select coalesce(sum(d.letters), 0) from work_handover_dossier d where d.handover_id = h.id) as letters
              from work_handover h join app_user f on f.id = h.from_user join app_user m on m.id = h.made_by
             where h.id = :id""";

    private static final String FAILURES = """
            select i.dossier_id, d.reference from work_handover_dossier i
              join work_handover h on h.id = i.handover_id
              join dossier d on d.id = i.dossier_id
             where i.handover_id = :id and i.state = 'FAILED'
               and exists (select 1 from dossier_party v where v.dossier_id = i.dossier_id and v.party_id = h.party_id
                              and v.until_at is null and\s""" + Visibility.leadsLoket("v") + ") order by d.reference limit 200";
    private static final String LETTERS = """
            select t.document_id, d.reference, t.entry_text from work_handover_dossier i
              join dossier d on d.id = i.dossier_id
              join timeline_entry t on t.dossier_id = i.dossier_id
             where i.handover_id = :id and t.kind = 'LETTER' and t.once_key like :once and t.document_id is not null and\s"""
            + Visibility.seesWith("t", Right.DOCUMENTS) + " order by d.reference, t.id limit 200";
    private static final String RECENT = """
            select h.id, h.on_day, f.display_name as from_name, m.display_name as maker from work_handover h
              join app_user f on f.id = h.from_user join app_user m on m.id = h.made_by
             where h.party_id in (select lead.party_id from membership lead
                                   where lead.user_id = :viewer and lead.role_code = 'LOKET_TEAM_LEAD')
             order by h.made_at desc, h.id limit 10""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A hand-over as it is stored. */
    record Stored(
            String id, String partyId, String fromUser, String fromName, String madeBy, String maker, boolean makerActive, String reason,
            LocalDate onDay, String state, int dossiers, int dossiersDone, int dossiersWaiting, int letters) {

        Viewer asMaker() {
            return new Viewer(madeBy, "", maker, Set.of());
        }
    }

    /** Who gets what: everything of a procedure, or with an empty code a share. */
    record Receiver(String procedure, String userId, String name, List<String> jobs) {}

    /** A dossier whose contact person changes. */
    record Item(String handoverId, String dossierId, String toUser) {}

    Optional<Stored> find(String id) {
        return jdbc.sql(FIND).param("id", id).query(HandoverTable::stored).optional();
    }

    Optional<String> withKey(String key, Viewer viewer) {
        return jdbc.sql("select id from work_handover where made_by = :viewer and once_key = :key")
                .param("viewer", viewer.userId())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same page was sent at this moment */
    void add(String id, HandoverWork.Member from, NewHandover it, Viewer viewer) {
        jdbc.sql("""
                        insert into work_handover (id, party_id, from_user, made_by, once_key, reason, on_day, state, made_at)
                        values (:id, :party, :from, :viewer, :key, :reason, :day, 'PLANNED', :now)""")
                .param("id", id)
                .param("party", from.partyId())
                .param("from", from.userId())
                .param("viewer", viewer.userId())
                .param("key", it.key())
                .param("reason", it.reason().strip())
                .param("day", it.onDay())
                .param("now", now(Duration.ZERO))
                .update();
        it.toUserIds().forEach(user -> receiver(id, "", user));
        it.byProcedure().forEach((procedure, user) -> receiver(id, procedure, user));
    }

    private void receiver(String id, String procedure, String user) {
        jdbc.sql("insert into work_handover_receiver (handover_id, procedure_code, user_id) values (:id, :procedure, :user)")
                .param("id", id)
                .param("procedure", procedure)
                .param("user", user)
                .update();
    }

    List<Receiver> receivers(String id) {
        return jdbc.sql("""
                        select r.procedure_code, r.user_id, u.display_name, r.job_ids from work_handover_receiver r
                          join app_user u on u.id = r.user_id where r.handover_id = :id
                         order by u.display_name, r.user_id, r.procedure_code""")
                .param("id", id)
                .query((row, number) -> new Receiver(
                        row.getString("procedure_code"), row.getString("user_id"), row.getString("display_name"), jobs(row.getString("job_ids"))))
                .list();
    }

    /** The jobs of a receiver stand in one row of theirs. */
    void jobs(String id, Receiver receiver, List<String> jobs) {
        jdbc.sql("""
                        update work_handover_receiver set job_ids = :jobs
                         where handover_id = :id and user_id = :user and procedure_code = :procedure""")
                .param("jobs", String.join(",", jobs))
                .param("id", id)
                .param("user", receiver.userId())
                .param("procedure", receiver.procedure())
                .update();
    }

    List<String> due(LocalDate today) {
        return jdbc.sql("select id from work_handover where state = 'PLANNED' and on_day <= :today order by on_day, id limit 5")
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** Changes the state; false when it was another, so that of two nodes one goes on. */
    boolean move(String id, String from, String to) {
        return jdbc.sql("update work_handover set state = :to where id = :id and state = :from")
                        .param("to", to)
                        .param("id", id)
                        .param("from", from)
                        .update()
                == 1;
    }

    void addDossiers(String id, Map<String, String> contacts) {
        contacts.forEach((dossier, user) -> jdbc.sql("""
                        insert into work_handover_dossier (handover_id, dossier_id, to_user, state, not_before)
                        values (:id, :dossier, :user, 'WAITING', :now)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("user", user)
                .param("now", now(Duration.ZERO))
                .update());
    }

    /** Takes dossiers that wait, for as long as the lease: no other node takes them meanwhile. */
    List<Item> take(int most, Duration lease) {
        return jdbc.sql("""
                        select handover_id, dossier_id, to_user from work_handover_dossier
                         where state = 'WAITING' and not_before <= :now order by not_before, handover_id, dossier_id limit :most""")
                .param("now", now(Duration.ZERO))
                .param("most", most)
                .query((row, number) -> new Item(row.getString("handover_id"), row.getString("dossier_id"), row.getString("to_user")))
                .list().stream()
                .filter(item -> change(item, "not_before = :until", " and not_before <= :now", Map.of(
                        "until", now(lease), "now", now(Duration.ZERO))))
                .toList();
    }

    /** Ends a dossier; false when that happened already or the hand-over was stopped. */
    boolean end(Item item, String state) {
        return change(item, "state = :end", "", Map.of("end", state));
    }

    void wrote(Item item, String state, int letters) {
        jdbc.sql("update work_handover_dossier set state = :state, letters = :letters where handover_id = :id and dossier_id = :dossier")
                .param("state", state)
                .param("letters", letters)
                .param("id", item.handoverId())
                .param("dossier", item.dossierId())
                .update();
    }

    /** Notes that it failed; it is tried again after the pause, unless this was the last of so many times. */
    void failed(Item item, Duration pause, int times) {
        // Two statements: the databases do not agree whether one sees its own new value.
        change(item, "attempts = attempts + 1, not_before = :at", "", Map.of("at", now(pause)));
        change(item, "state = 'FAILED'", " and attempts >= :times", Map.of("times", times));
    }

    /** What came of nothing after all tries, as far as the viewer leads it; the first 200. */
    List<Handovers.Failed> failures(String id, Viewer viewer) {
        return jdbc.sql(FAILURES)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Handovers.Failed(row.getString("dossier_id"), row.getString("reference")))
                .list();
    }

    /** The letters it made that the viewer may read; the first 200. */
    List<Handovers.ContactPaper> letters(String id, Viewer viewer) {
        return jdbc.sql(LETTERS)
                .param("id", id)
                .param("once", ContactLetters.onceKey(id) + "%")
                .param("viewer", viewer.userId())
                .query((row, number) -> new Handovers.ContactPaper(
                        row.getString("document_id"), row.getString("reference"), KeptWords.shown(row.getString("entry_text"))))
                .list();
    }

    boolean leads(String partyId, Viewer viewer) {
        return Loket.ledBy(viewer, jdbc).contains(partyId);
    }

    /** The last ten of the lokets that the viewer leads. */
    List<Handovers.Recent> recent(Viewer viewer) {
        return jdbc.sql(RECENT)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Handovers.Recent(
                        row.getString("id"), row.getString("from_name"), row.getString("maker"), SqlTime.date(row, "on_day")))
                .list();
    }

    void stopDossiers(String id) {
        jdbc.sql("update work_handover_dossier set state = 'STOPPED' where handover_id = :id and state = 'WAITING'").param("id", id).update();
    }

    private boolean change(Item item, String set, String more, Map<String, ?> values) {
        return jdbc.sql("update work_handover_dossier set " + set
                                + " where handover_id = :id and dossier_id = :dossier and state = 'WAITING'" + more)
                        .params(values)
                        .param("id", item.handoverId())
                        .param("dossier", item.dossierId())
                        .update()
                == 1;
    }

    private LocalDateTime now(Duration later) {
        return SqlTime.toSql(clock.instant().plus(later));
    }

    private static List<String> jobs(String ids) {
        return ids == null || ids.isEmpty() ? List.of() : Arrays.asList(ids.split(","));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getString("id"), row.getString("party_id"), row.getString("from_user"), row.getString("from_name"),
                row.getString("made_by"), row.getString("maker"), row.getBoolean("active"), row.getString("reason"),
                SqlTime.date(row, "on_day"), row.getString("state"), row.getInt("dossiers"), row.getInt("done"), row.getInt("waiting"),
                row.getInt("letters"));
    }
}
