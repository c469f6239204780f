package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes claims; joins the caller's transaction. */
@Repository
public class OutcomeClaimTable {

    private static final String SELECT = """
            select x.*, p.participant_number, p.cohort_id from outcome_claim x
              join outcome_participant p on p.id = x.participant_id where\s""";

    /** That the viewer reads the claims of a contract {@code c} one by one, with the numbers of participants. */
    static final String ONE_BY_ONE = Visibility.seesAs(
            "c", Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD, Role.CONTRACT_MANAGER, Role.SERVICE_PROVIDER, Role.EVALUATOR);

    private final JdbcClient jdbc;

    OutcomeClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many claims there are.
     *
     * @param begunOn the day on which its participants began
     * @param last whether they were not put forward again after that
     */
    public record Count(String cohortId, LocalDate begunOn, MilestoneKind kind, Claim.State state, LocalDate reachedOn, boolean last, int claims) {}

    /** How many of a contract, in each cohort, of each milestone, in each state, by day; figures for everybody in it. */
    public List<Count> counts(String contractId) {
        return jdbc.sql("""
                        select x.cohort_id, x.begun_on, x.kind, x.state, x.reached_on, x.later, count(*) as claims
                          from (select c.kind, c.state, c.reached_on, p.cohort_id, p.begun_on,
                                       (select count(*) from outcome_claim n
                                         where n.participant_id = c.participant_id and n.kind = c.kind and n.attempt > c.attempt) as later
                                  from outcome_claim c join outcome_participant p on p.id = c.participant_id where c.contract_id = ?) x
                         group by x.cohort_id, x.begun_on, x.kind, x.state, x.reached_on, x.later""")
                .param(contractId)
                .query((row, number) -> new Count(
                        row.getString("cohort_id"), SqlTime.date(row, "begun_on"), MilestoneKind.valueOf(row.getString("kind")),
                        Claim.State.valueOf(row.getString("state")), SqlTime.date(row, "reached_on"), row.getInt("later") == 0,
                        row.getInt("claims")))
                .list();
    }

    /** One by one, for those who work with them; an investor gets none. */
    public List<Claim> list(String contractId, Viewer viewer) {
        return jdbc.sql(SELECT + "x.contract_id = :contract and exists (select 1 from outcome_contract c where c.id = x.contract_id and "
                        + ONE_BY_ONE + ") order by x.reached_on desc, p.participant_number, x.kind, x.attempt")
                .param("contract", contractId)
                .param("viewer", viewer.userId())
                .query(OutcomeClaimTable::read)
                .list();
    }

    /** Whether the viewer works with the milestones of a contract one by one. */
    public boolean oneByOne(String contractId, Viewer viewer) {
        return jdbc.sql("select count(*) from outcome_contract c where c.id = :contract and " + ONE_BY_ONE)
                .param("contract", contractId).param("viewer", viewer.userId()).query(Integer.class).single() > 0;
    }

    /** For callers that checked who asks; so are those below. */
    public Claim get(String id) {
        return jdbc.sql(SELECT + "x.id = ?").param(id).query(OutcomeClaimTable::read).single();
    }

    public List<Claim> ofJob(String jobId) {
        return jdbc.sql(SELECT + "x.job_id = ? order by x.reached_on").param(jobId).query(OutcomeClaimTable::read).list();
    }

    public boolean exists(String participantId, MilestoneKind kind) {
        return jdbc.sql("select count(*) from outcome_claim where participant_id = ? and kind = ?")
                .params(participantId, kind.name()).query(Integer.class).single() > 0;
    }

    /** Everything that was put forward for a participant and a milestone, the last first. */
    public List<Claim> attempts(String participantId, MilestoneKind kind) {
        return jdbc.sql(SELECT + "x.participant_id = ? and x.kind = ? order by x.attempt desc")
                .params(participantId, kind.name()).query(OutcomeClaimTable::read).list();
    }

    /** One of a contract in which the viewer does this work. */
    public Optional<Claim> actedOn(String id, WorksAs worksAs, Viewer viewer) {
        return jdbc.sql(SELECT + "x.id = :id and exists (select 1 from outcome_contract c where c.id = x.contract_id and "
                        + Visibility.actsAs("c", worksAs) + ")")
                .param("id", id).param("viewer", viewer.userId()).query(OutcomeClaimTable::read).optional();
    }

    /** Of each participant of a contract what was claimed before. */
    public Map<String, Set<MilestoneKind>> kinds(String contractId) {
        Map<String, Set<MilestoneKind>> kinds = new HashMap<>();
        jdbc.sql("select participant_id, kind from outcome_claim where contract_id = ?").param(contractId)
                .query((RowCallbackHandler) row -> kinds
                        .computeIfAbsent(row.getString("participant_id"), id -> EnumSet.noneOf(MilestoneKind.class))
                        .add(MilestoneKind.valueOf(row.getString("kind"))));
        return kinds;
    }

    /** What was put forward of whom, and what the evaluator thinks of it. */
    public record Put(String participantId, MilestoneKind kind, Claim.State state) {}

    /** Everything that was put forward in a contract. */
    public List<Put> put(String contractId) {
        return jdbc.sql("select participant_id, kind, state from outcome_claim where contract_id = ?").param(contractId)
                .query((row, number) -> new Put(
                        row.getString("participant_id"), MilestoneKind.valueOf(row.getString("kind")), Claim.State.valueOf(row.getString("state"))))
                .list();
    }

    public boolean open(String contractId) {
        return jdbc.sql("select count(*) from outcome_claim where contract_id = ? and state = 'PROPOSED'")
                .param(contractId).query(Integer.class).single() > 0;
    }

    public void insert(Claim it) {
        jdbc.sql("""
                        insert into outcome_claim (id, contract_id, participant_id, kind, state, reached_on, evidence, document_id, job_id,
                               attempt, again_because)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(it.id(), it.contractId(), it.participantId(), it.kind().name(), it.state().name(), it.reachedOn(), it.evidence(),
                        it.documentId(), it.jobId(), it.attempt(), it.again() == null ? null : it.again().because())
                .update();
    }

    /** True for the first who says so. */
    public boolean judged(String id, Claim.State state, String reason, String by, LocalDate on) {
        return jdbc.sql("update outcome_claim set state = ?, reason = ?, judged_by = ?, judged_on = ? where id = ? and state = 'PROPOSED'")
                .params(state.name(), reason, by, on, id)
                .update() == 1;
    }

    private static Claim read(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getString("id"), row.getString("contract_id"), row.getString("participant_id"), row.getString("cohort_id"),
                row.getString("participant_number"), MilestoneKind.valueOf(row.getString("kind")),
                Claim.State.valueOf(row.getString("state")), SqlTime.date(row, "reached_on"), row.getString("evidence"),
                row.getString("document_id"), row.getString("job_id"), row.getString("reason"), SqlTime.date(row, "judged_on"),
                row.getInt("attempt") == 1 ? null : new Claim.Again(row.getInt("attempt"), row.getString("again_because")));
    }
}
