package nl.werkbrug.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.objection.Objection.Intake;
import nl.werkbrug.objection.Objection.Outcome;
import nl.werkbrug.objection.Objection.State;
import nl.werkbrug.objection.Objection.Wanted;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes objections; joins the caller's transaction. */
@Repository
public class ObjectionTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another objection of the same to the same decision still runs */
    void insert(Objection it, String filedBy, String paperId) {
        Intake intake = it.intake();
        jdbc.sql("""
                        insert into objection (id, about_id, contested_id, decision_id, state, by_post, posted_on,
                                               received_on, grounds, late_reason, filed_by, filed_at, paper_id, running_about,
                                               sender, sender_name, sender_address, reader_party_id)
                        values (:id, :about, :contested, :decision, :state, :byPost, :posted, :received, :grounds, :reason,
                                :by, :now, :paper, :key, :sender, :senderName, :senderAddress, :reader)""")
                .param("id", it.id())
                .param("about", it.aboutId())
                .param("contested", it.contestedId())
                .param("decision", it.decisionId())
                .param("state", it.state().name())
                .param("byPost", intake.byPost())
                .param("posted", intake.postedOn())
                .param("received", intake.receivedOn())
                .param("grounds", intake.grounds())
                .param("reason", intake.lateReason())
                .param("by", filedBy)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("paper", paperId)
                .param("sender", it.sender().kind().name())
                .param("senderName", it.sender().name())
                .param("senderAddress", it.sender().address())
                .param("reader", it.sender().readerId())
                .param("key", it.sender().key(it.contestedId()))
                .update();
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public Objection get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    public Optional<Objection> find(String id) {
        return one("select * from objection where id = :key", id);
    }

    /** The same, while nobody else changes it before this transaction ends. */
    Objection lock(String id) {
        return one("select * from objection where id = :key for update", id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    Optional<Objection> ofClock(String clockId) {
        return one("select * from objection where clock_id = :key", clockId);
    }

    /** All about one subsidy or request, the newest first. */
    public List<Objection> of(String aboutId) {
        return jdbc.sql("select * from objection where about_id = :key order by filed_at desc, id")
                .param("key", aboutId)
                .query(ObjectionTable::row)
                .list();
    }

    /** Those that the viewer may read of: at the municipality all, else those that a party of the viewer follows. */
    public List<Objection> seen(String aboutId, String loketId, Viewer viewer) {
        return jdbc.sql("""
                        select o.* from objection o
                         where o.about_id = :key and exists (
                               select 1 from membership om where om.user_id = :viewer and om.party_id in (o.reader_party_id, :loket))
                         order by o.filed_at desc, o.id""")
                .param("key", aboutId)
                .param("viewer", viewer.userId())
                .param("loket", loketId)
                .query(ObjectionTable::row)
                .list();
    }

    /** Who brought it in, when that is the viewer or somebody in whose place the viewer works today. */
    public Optional<String> filer(String id, Viewer viewer) {
        return jdbc.sql("select filed_by from objection where id = :id and (filed_by = :viewer or " + ActingFor.standsInFor("filed_by") + ")")
                .param("id", id)
                .param("viewer", viewer.userId())
                .param("today", DutchTime.today(clock))
                .query(String.class)
                .optional();
    }

    /** All to one decision, of everybody. */
    List<Objection> against(String contestedId) {
        return jdbc.sql("select * from objection where contested_id = :key order by filed_at, id").param("key", contestedId).query(ObjectionTable::row).list();
    }

    /** The one on which this is the decision. */
    Optional<Objection> ofDecision(String decisionId) {
        return one("select * from objection where decision_id = :key", decisionId);
    }

    /** Whether a decision is one on an objection of somebody else than who got the contested one. */
    public boolean isOnOther(String decisionId) {
        return ofDecision(decisionId).filter(it -> it.sender().isOther()).isPresent();
    }

    /** About one subsidy or request: those that an employer may read of, or all for the municipality. The newest first. */
    public List<Objection> of(String aboutId, boolean loket) {
        return of(aboutId).stream().filter(it -> loket || !it.sender().isOther()).toList();
    }

    /** How who objected was heard; empty before. */
    public Optional<Heard> heard(String id) {
        return jdbc.sql("select heard_on, hearing_note from objection where id = :id and hearing is not null")
                .param("id", id)
                .query((row, number) -> new Heard(SqlTime.date(row, "heard_on"), row.getString("hearing_note")))
                .optional();
    }

    /** The reasons and the excuse, as far as they are known now; nothing is asked any more. */
    void told(String id, String grounds, String lateReason) {
        jdbc.sql("""
                        update objection set grounds = coalesce(:grounds, grounds), late_reason = coalesce(:reason, late_reason),
                                             asks_grounds = false, asks_reason = false where id = :id""")
                .param("grounds", grounds)
                .param("reason", lateReason)
                .param("id", id)
                .update();
    }

    void assessed(String id, Boolean excused, Wanted wanted, LocalDate committeeOn) {
        jdbc.sql("""
                        update objection set excused = :excused, asks_grounds = :grounds, asks_reason = :reason,
                                             complete_by = :by, committee_on = :committee where id = :id""")
                .param("excused", excused)
                .param("grounds", wanted.grounds())
                .param("reason", wanted.reason())
                .param("by", wanted.completeBy())
                .param("committee", committeeOn)
                .param("id", id)
                .update();
    }

    void clock(String id, String clockId, LocalDate decideBy) {
        jdbc.sql("update objection set clock_id = :clock, decide_by = :by where id = :id")
                .param("clock", clockId)
                .param("by", decideBy)
                .param("id", id)
                .update();
    }

    void confirmed(String id, String documentId) {
        jdbc.sql("update objection set confirmation_id = :document where id = :id").param("document", documentId).param("id", id).update();
    }

    void heard(String id, String hearing, LocalDate on, String note) {
        jdbc.sql("update objection set hearing = :hearing, heard_on = :on, hearing_note = :note where id = :id")
                .param("hearing", hearing)
                .param("on", on)
                .param("note", note)
                .param("id", id)
                .update();
    }

    void proposed(String id, Outcome outcome) {
        jdbc.sql("update objection set outcome = :outcome where id = :id").param("outcome", outcome.name()).param("id", id).update();
    }

    /** It is over; a second time changes nothing and gives false. */
    boolean over(String id, State state) {
        return jdbc.sql("update objection set state = :state, running_about = null where id = :id and state = 'RECEIVED'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    private Optional<Objection> one(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(ObjectionTable::row).optional();
    }

    private static Objection row(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Objection(
                row.getString("id"),
                row.getString("about_id"),
                row.getString("contested_id"),
                row.getString("decision_id"),
                State.valueOf(row.getString("state")),
                new Sender(
                        Sender.Kind.valueOf(row.getString("sender")), row.getString("sender_name"), row.getString("sender_address"),
                        row.getString("reader_party_id")),
                new Intake(
                        row.getBoolean("by_post"), SqlTime.date(row, "posted_on"), SqlTime.date(row, "received_on"),
                        row.getString("grounds"), row.getString("late_reason"), row.getObject("excused", Boolean.class)),
                new Wanted(row.getBoolean("asks_grounds"), row.getBoolean("asks_reason"), SqlTime.date(row, "complete_by")),
                SqlTime.date(row, "committee_on"),
                row.getString("clock_id"),
                SqlTime.date(row, "decide_by"),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
