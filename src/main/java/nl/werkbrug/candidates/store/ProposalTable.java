package nl.werkbrug.candidates.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.candidates.DeclineReason;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals; joins the caller's transaction. */
@Repository
public class ProposalTable {

    private static final String SELECT = "select pr.*, y.name as party_name from place_proposal pr join party y on y.id = pr.party_id";
    private static final String HIRE = "(select id, dossier_id, '" + Hire.SUBJECT + "' as subject from hire)";
    private static final String RUNNING = "pr.state in ('IN_LINE', 'OFFERED', 'ASKED', 'SILENT')";
    private static final String OF_PROPOSER = Visibility.actsOf("pr", Proposal.SUBJECT, WorksAs.LOKET, WorksAs.COACH);

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A party of a user that may propose somebody, and as what. */
    public record Proposer(String partyId, String name, WorksAs worksAs) {}

    public void insert(Proposal it, String userId) {
        Proposal.Candidate who = it.candidate();
        jdbc.sql("""
                        insert into place_proposal (id, place_id, dossier_id, party_id, works_as, line_no, short_name, wishes, given_name,
                                family_name, birth_date, residence, shares, consent_on, consent_until, consent_how, state, proposed_by,
                                proposed_at)
                        values (:id, :place, :dossier, :party, :worksAs, :line, :short, :wishes, :given, :family, :birth, :residence,
                                :shares, :on, :until, :how, :state, :by, :now)""")
                .param("id", it.id())
                .param("place", it.placeId())
                .param("dossier", it.dossierId())
                .param("party", it.partyId())
                .param("worksAs", it.worksAs().name())
                .param("line", it.line())
                .param("short", who.shortName())
                .param("wishes", who.wishes())
                .param("given", who.givenName())
                .param("family", who.familyName())
                .param("birth", who.birthDate())
                .param("residence", who.residence())
                .param("shares", it.consent().namedAtOnce() ? "NAME" : "SHORT")
                .param("on", it.consent().on())
                .param("until", it.consent().until())
                .param("how", it.consent().how())
                .param("state", it.state().name())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Those for the place that the viewer sees, in line: a party its own, the employer what stands before it. */
    public List<Proposal> ofPlace(String placeId, Viewer viewer) {
        return jdbc.sql(SELECT + " where pr.place_id = :place and " + Visibility.sees("pr") + " order by pr.line_no")
                .param("place", placeId)
                .param("viewer", viewer.userId())
                .query(ProposalTable::read)
                .list();
    }

    /** By proposal for the place: the dossier of the hire that began with the yes, where the viewer sees it. */
    public Map<String, String> hires(String placeId, Viewer viewer) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql("select pr.id, h.dossier_id from place_proposal pr join " + HIRE + " h on h.id = pr.hire_id where pr.place_id = :place and "
                        + Visibility.sees("h"))
                .param("place", placeId)
                .param("viewer", viewer.userId())
                .query((RowCallbackHandler) row -> found.put(row.getString("id"), row.getString("dossier_id")));
        return found;
    }

    /** Those of the viewer's own parties that still run, the oldest first. */
    public List<Proposal> running(int most, Viewer viewer) {
        return jdbc.sql(SELECT + " where " + RUNNING + " and " + OF_PROPOSER + " order by pr.proposed_at, pr.id limit :most")
                .param("viewer", viewer.userId())
                .param("most", most)
                .query(ProposalTable::read)
                .list();
    }

    /** One of the viewer's own party. */
    public Optional<Proposal> own(String id, Viewer viewer) {
        return jdbc.sql(SELECT + " where pr.id = :id and " + OF_PROPOSER)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(ProposalTable::read)
                .optional();
    }

    /** For processes and callers that have checked who asks. */
    public Proposal get(String id) {
        return jdbc.sql(SELECT + " where pr.id = :id").param("id", id).query(ProposalTable::read).single();
    }

    public Optional<Proposal> ofDossier(String dossierId) {
        return jdbc.sql(SELECT + " where pr.dossier_id = :id").param("id", dossierId).query(ProposalTable::read).optional();
    }

    /** Those of a place that still run, in line. */
    public List<Proposal> running(String placeId) {
        return jdbc.sql(SELECT + " where pr.place_id = :place and " + RUNNING + " order by pr.line_no")
                .param("place", placeId)
                .query(ProposalTable::read)
                .list();
    }

    public void state(String id, Proposal.State state) {
        jdbc.sql("update place_proposal set state = :state where id = :id").param("state", state.name()).param("id", id).update();
    }

    public void declined(String id, DeclineReason reason) {
        jdbc.sql("update place_proposal set state = 'DECLINED', decline_reason = :reason where id = :id")
                .param("reason", reason.name()).param("id", id).update();
    }

    /** A new question takes the place of an older one and its answer. */
    public void asked(String id, String question) {
        jdbc.sql("update place_proposal set state = 'ASKED', question_text = :text, reply_text = null where id = :id")
                .param("text", question).param("id", id).update();
    }

    public void replied(String id, String reply) {
        jdbc.sql("update place_proposal set reply_text = :text where id = :id").param("text", reply).param("id", id).update();
    }

    /** The yes; what the hire now holds is not kept twice. */
    public void accepted(String id, String hireId) {
        jdbc.sql("""
                        update place_proposal set state = 'ACCEPTED', hire_id = :hire, given_name = null, birth_date = null, residence = null
                         where id = :id""")
                .param("hire", hireId).param("id", id).update();
    }

    /**
     * Erases who it was.
     *
     * @param all also the short name, the wishes and what was said, because the consent is gone
     */
    public void erase(String id, boolean all) {
        jdbc.sql("update place_proposal set given_name = null, family_name = null, birth_date = null, residence = null where id = :id")
                .param("id", id).update();
        if (all) {
            jdbc.sql("update place_proposal set short_name = null, wishes = null, question_text = null, reply_text = null where id = :id")
                    .param("id", id).update();
        }
    }

    /** The parties as which the viewer may propose somebody, by name. */
    public List<Proposer> proposers(Viewer viewer) {
        return jdbc.sql("""
                        select distinct y.id, y.name, r.works_as from membership m
                          join access_rule r on r.role_code = m.role_code and r.subject = 'PROPOSAL' and r.works_as in ('LOKET', 'COACH')
                          join party y on y.id = m.party_id
                         where m.user_id = :viewer order by y.name, y.id""")
                .param("viewer", viewer.userId())
                .query((row, number) -> new Proposer(
                        row.getString("id"), row.getString("name"), WorksAs.valueOf(row.getString("works_as"))))
                .list();
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("decline_reason");
        return new Proposal(
                row.getString("id"), row.getString("place_id"), row.getString("dossier_id"), row.getString("party_id"),
                row.getString("party_name"), WorksAs.valueOf(row.getString("works_as")), row.getInt("line_no"),
                new Proposal.Candidate(
                        row.getString("short_name"), row.getString("wishes"), row.getString("given_name"),
                        row.getString("family_name"), SqlTime.date(row, "birth_date"), row.getString("residence")),
                new Proposal.Consent(
                        row.getString("shares").equals("NAME"), SqlTime.date(row, "consent_on"), SqlTime.date(row, "consent_until"),
                        row.getString("consent_how")),
                Proposal.State.valueOf(row.getString("state")),
                new Proposal.Talk(
                        reason == null ? null : DeclineReason.valueOf(reason), row.getString("question_text"),
                        row.getString("reply_text")),
                row.getString("hire_id"));
    }
}
