package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.outcome.Milestone;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContract.State;
import nl.werkbrug.outcome.money.MilestonePrice;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes contracts with their milestones; joins the caller's transaction. */
@Repository
public class OutcomeContractTable {

    private static final String SELECT = "select c.* from outcome_contract c where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    OutcomeContractTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an investor promised. */
    public record Investor(String partyId, Money promised) {}

    /** Those in which the viewer has a part; the newest first. */
    public List<OutcomeContract> list(Viewer viewer) {
        return jdbc.sql(SELECT + Visibility.seesOf("c", OutcomeContract.SUBJECT) + " order by c.starts_on desc, c.id")
                .param("viewer", viewer.userId())
                .query(OutcomeContractTable::read)
                .list();
    }

    /** One of those. */
    public Optional<OutcomeContract> visible(String id, Viewer viewer) {
        return one(SELECT + "c.id = :id and " + Visibility.sees("c"), id, viewer);
    }

    /** One in which the viewer does this work. */
    public Optional<OutcomeContract> actedOn(String id, WorksAs worksAs, Viewer viewer) {
        return one(SELECT + "c.id = :id and " + Visibility.actsAs("c", worksAs), id, viewer);
    }

    private Optional<OutcomeContract> one(String sql, String id, Viewer viewer) {
        return jdbc.sql(sql).param("id", id).param("viewer", viewer.userId()).query(OutcomeContractTable::read).optional();
    }

    /** Of its dossier, or of that in which an investor signs; when the viewer has a part in it. */
    public Optional<OutcomeContract> ofDossier(String dossierId, Viewer viewer) {
        return one(SELECT + """
                (c.dossier_id = :id or c.id in (select a.contract_id from outcome_signature s join outcome_addendum a on a.id = s.addendum_id
                                                 where s.dossier_id = :id)) and\s""" + Visibility.sees("c"), dossierId, viewer);
    }

    /** For callers that checked who asks; so are those below. */
    public OutcomeContract get(String id) {
        return jdbc.sql(SELECT + "c.id = :id").param("id", id).query(OutcomeContractTable::read).single();
    }

    /** The ids of all that run, for who asks for nobody. */
    public List<String> running() {
        return jdbc.sql("select c.id from outcome_contract c where c.state = 'RUNNING' order by c.id").query(String.class).list();
    }

    /** Those of a municipality that run. */
    public List<OutcomeContract> running(String payerId) {
        return jdbc.sql(SELECT + "c.payer_id = :payer and c.state = 'RUNNING' order by c.starts_on desc, c.id")
                .param("payer", payerId)
                .query(OutcomeContractTable::read)
                .list();
    }

    /** The investors of a contract for whom the viewer works. */
    public Set<String> investorsOf(String id, Viewer viewer) {
        return Set.copyOf(jdbc.sql("""
                        select distinct i.investor_id from outcome_investor i join membership m on m.party_id = i.investor_id
                         where i.contract_id = :contract and m.user_id = :viewer and m.role_code = 'INVESTOR'""")
                .param("contract", id).param("viewer", viewer.userId()).query(String.class).list());
    }

    /** Whoever else changes claims, payments or books of it waits for the end of this transaction. */
    public OutcomeContract lock(String id) {
        jdbc.sql("select id from outcome_contract where id = :id for update").param("id", id).query(String.class).single();
        return get(id);
    }

    /** Whether somebody works for a party of the contract that is not the evaluator, or for an employer that gets rewards. */
    public boolean gains(String id, String userId) {
        return jdbc.sql("""
                        select count(*) from membership m join outcome_contract c on c.id = :id
                         where m.user_id = :user and m.party_id <> c.evaluator_id
                           and (m.party_id in (c.payer_id, c.manager_id, c.provider_id)
                                or m.party_id in (select i.investor_id from outcome_investor i where i.contract_id = c.id)
                                or m.party_id in (select j.employer_id from outcome_job j where j.contract_id = c.id))""")
                .param("id", id)
                .param("user", userId)
                .query(Integer.class)
                .single() > 0;
    }

    public void insert(OutcomeContract it, List<Milestone> milestones, List<Investor> investors, Viewer viewer) {
        jdbc.sql("""
                        insert into outcome_contract (id, dossier_id, title, state, payer_id, manager_id, provider_id, evaluator_id,
                               starts_on, ends_on, return_cap, return_source, made_by, made_at)
                        values (:id, :dossier, :title, :state, :payer, :manager, :provider, :evaluator, :starts, :ends, :cap, :source,
                               :by, :now)""")
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("title", it.title())
                .param("state", it.state().name())
                .param("payer", it.sides().payerId())
                .param("manager", it.sides().managerId())
                .param("provider", it.sides().providerId())
                .param("evaluator", it.sides().evaluatorId())
                .param("starts", it.startsOn())
                .param("ends", it.endsOn())
                .param("cap", it.returnCap().thousandths())
                .param("source", it.returnCap().source())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        milestones.forEach(each -> insert(it.id(), each));
        investors.forEach(each -> jdbc.sql("insert into outcome_investor (contract_id, investor_id, promised_cents) values (?, ?, ?)")
                .params(it.id(), each.partyId(), each.promised().cents())
                .update());
    }

    private void insert(String contractId, Milestone it) {
        jdbc.sql("""
                        insert into outcome_milestone (contract_id, kind, each_cents, cap_cents, benchmark, reward_cents, source)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(contractId, it.kind().name(), it.price().each().cents(), it.price().cap().cents(), it.price().benchmark(),
                        it.reward().cents(), it.source())
                .update();
    }

    /** @param because null unless the payer refused */
    public void state(String id, State state, String because) {
        jdbc.sql("update outcome_contract set state = ?, because = ? where id = ?").params(state.name(), because, id).update();
    }

    /** A new last day; counted from again by its process. */
    public void endsOn(String id, LocalDate day) {
        jdbc.sql("update outcome_contract set ends_on = ? where id = ?").params(day, id).update();
    }

    /** As the contract itself says, in the order of the kinds; an addendum may say otherwise. */
    public List<Milestone> milestones(String contractId) {
        return jdbc.sql("select * from outcome_milestone where contract_id = ?")
                .param(contractId)
                .query((row, number) -> new Milestone(
                        MilestoneKind.valueOf(row.getString("kind")),
                        new MilestonePrice(
                                Money.cents(row.getLong("each_cents")), Money.cents(row.getLong("cap_cents")), row.getInt("benchmark")),
                        Money.cents(row.getLong("reward_cents")), row.getString("source")))
                .list().stream().sorted(Comparator.comparing(Milestone::kind)).toList();
    }

    public List<Investor> investors(String contractId) {
        return jdbc.sql("select * from outcome_investor where contract_id = ? order by investor_id")
                .param(contractId)
                .query((row, number) -> new Investor(row.getString("investor_id"), Money.cents(row.getLong("promised_cents"))))
                .list();
    }

    private static OutcomeContract read(ResultSet row, int number) throws SQLException {
        return new OutcomeContract(
                row.getString("id"), row.getString("dossier_id"), row.getString("title"), State.valueOf(row.getString("state")),
                new OutcomeContract.Sides(
                        row.getString("payer_id"), row.getString("manager_id"), row.getString("provider_id"), row.getString("evaluator_id")),
                SqlTime.date(row, "starts_on"), SqlTime.date(row, "ends_on"),
                new OutcomeContract.ReturnCap(row.getInt("return_cap"), row.getString("return_source")), row.getString("because"));
    }
}
