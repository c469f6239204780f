package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.outcome.Addendum;
import nl.werkbrug.outcome.Addendum.State;
import nl.werkbrug.outcome.Milestone;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.money.MilestonePrice;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes changes of contracts; joins the caller's transaction, who checked who asks. */
@Repository
public class OutcomeAddendumTable {

    private final JdbcClient jdbc;

    OutcomeAddendumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a contract, the first one first. */
    public List<Addendum> list(String contractId) {
        return jdbc.sql("select * from outcome_addendum where contract_id = ? order by place").param(contractId).query(this::read).list();
    }

    public Addendum get(String id) {
        return jdbc.sql("select * from outcome_addendum where id = ?").param(id).query(this::read).single();
    }

    /** The one that waits for signatures. */
    public Optional<Addendum> waiting(String contractId) {
        return jdbc.sql("select * from outcome_addendum where contract_id = ? and state = 'PROPOSED'").param(contractId)
                .query(this::read).optional();
    }

    public boolean open(String contractId) {
        return waiting(contractId).isPresent();
    }

    public void insert(Addendum it) {
        jdbc.sql("""
                        insert into outcome_addendum (id, contract_id, place, state, from_day, ends_on, return_cap, why, source, made_by, made_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(it.id(), it.contractId(), it.place(), it.state().name(), it.from(), it.endsOn(), it.returnCap(), it.why(), it.source(),
                        it.madeBy(), it.madeOn())
                .update();
        it.stops().forEach(each -> jdbc.sql("insert into outcome_addendum_stop (addendum_id, kind, later_cohorts) values (?, ?, ?)")
                .params(it.id(), each.kind().name(), each.laterCohorts()).update());
        it.milestones().forEach(each -> jdbc.sql("""
                        insert into outcome_addendum_milestone (addendum_id, kind, each_cents, cap_cents, benchmark, reward_cents)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(it.id(), each.kind().name(), each.price().each().cents(), each.price().cap().cents(), each.price().benchmark(),
                        each.reward().cents())
                .update());
    }

    /**
     * True for the first who says so.
     *
     * @param endsBefore the last day of the contract until now, when that changes; else null
     */
    public boolean decided(String id, State state, String by, LocalDate on, String because, LocalDate endsBefore) {
        return jdbc.sql("""
                        update outcome_addendum set state = ?, decided_by = ?, decided_on = ?, because = ?, ends_before = ?
                         where id = ? and state = 'PROPOSED'""")
                .params(state.name(), by, on, because, endsBefore, id)
                .update() == 1;
    }

    private Addendum read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        String source = row.getString("source");
        return new Addendum(
                id, row.getString("contract_id"), row.getInt("place"), State.valueOf(row.getString("state")), SqlTime.date(row, "from_day"),
                SqlTime.date(row, "ends_on"), SqlTime.date(row, "ends_before"), row.getObject("return_cap", Integer.class), row.getString("why"),
                source, milestones(id, source), stops(id),
                row.getString("made_by"), SqlTime.date(row, "made_on"), SqlTime.date(row, "decided_on"), row.getString("because"));
    }

    private List<Addendum.Stop> stops(String id) {
        return jdbc.sql("select * from outcome_addendum_stop where addendum_id = ?").param(id)
                .query((row, number) -> new Addendum.Stop(MilestoneKind.valueOf(row.getString("kind")), row.getBoolean("later_cohorts")))
                .list().stream().sorted(Comparator.comparing(Addendum.Stop::kind)).toList();
    }

    private List<Milestone> milestones(String id, String source) {
        return jdbc.sql("select * from outcome_addendum_milestone where addendum_id = ?")
                .param(id)
                .query((row, number) -> new Milestone(
                        MilestoneKind.valueOf(row.getString("kind")),
                        new MilestonePrice(
                                Money.cents(row.getLong("each_cents")), Money.cents(row.getLong("cap_cents")), row.getInt("benchmark")),
                        Money.cents(row.getLong("reward_cents")), source))
                .list().stream().sorted(Comparator.comparing(Milestone::kind)).toList();
    }
}
