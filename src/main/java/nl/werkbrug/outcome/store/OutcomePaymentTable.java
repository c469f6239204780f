package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes payments; joins the caller's transaction, who checked who asks. */
@Repository
public class OutcomePaymentTable {

    private final JdbcClient jdbc;

    OutcomePaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<OutcomePayment> list(String contractId) {
        Map<String, List<Part>> parts = new HashMap<>();
        jdbc.sql("""
                        select t.* from outcome_payment_part t join outcome_payment y on y.id = t.payment_id
                         where y.contract_id = ? order by t.payment_id, t.place""")
                .param(contractId)
                .query((RowCallbackHandler) row ->
                        parts.computeIfAbsent(row.getString("payment_id"), id -> new ArrayList<>()).add(part(row, 0)));
        return jdbc.sql("select * from outcome_payment where contract_id = ? order by coalesce(changed_on, proposed_on) desc, id").param(contractId)
                .query((row, number) -> read(row, parts.getOrDefault(row.getString("id"), List.of()))).list();
    }

    public OutcomePayment get(String id) {
        return jdbc.sql("select * from outcome_payment where id = ?").param(id).query(this::read).single();
    }

    /** The one that follows what milestones bring until the payer looks at it. */
    public Optional<OutcomePayment> growing(String contractId) {
        return jdbc.sql("select * from outcome_payment where contract_id = ? and kind = 'OUTCOME' and state = 'PROPOSED'").param(contractId)
                .query(this::read).optional();
    }

    /** What was refused of what milestones bring, since the last time that something of it was approved: after that the same lines are of something else. */
    public List<List<Part>> refused(String contractId) {
        List<OutcomePayment> asked = list(contractId).stream().filter(it -> it.kind() == Kind.OUTCOME).toList();
        LocalDate approved = asked.stream().filter(it -> it.state() == State.APPROVED || it.state() == State.PAID).map(OutcomePayment::amountOn)
                .max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return asked.stream().filter(it -> it.state() == State.REFUSED && !it.amountOn().isBefore(approved)).map(OutcomePayment::parts).toList();
    }

    public Optional<OutcomePayment> ofClaim(String claimId) {
        return jdbc.sql("select y.* from outcome_payment y join outcome_payment_part t on t.payment_id = y.id where t.claim_id = ?")
                .param(claimId).query(this::read).optional();
    }

    /**
     * What was proposed for a milestone, and neither refused nor lapsed.
     *
     * @param kind null for what stands for no milestone
     * @param apart from this payment; empty for none
     */
    public Money proposed(String contractId, MilestoneKind kind, String apart) {
        return sum("""
                select coalesce(sum(t.cents), 0) from outcome_payment_part t join outcome_payment y on y.id = t.payment_id
                 where y.contract_id = ? and y.kind = 'OUTCOME' and y.state not in ('REFUSED', 'LAPSED') and coalesce(t.milestone, '') = ?
                   and y.id <> ?""",
                contractId, kind == null ? "" : kind.name(), apart);
    }

    /** Everything of this kind that is so far. */
    public Money sum(String contractId, Kind kind, Set<State> states) {
        return Money.cents(jdbc.sql("""
                        select coalesce(sum(t.cents), 0) from outcome_payment_part t join outcome_payment y on y.id = t.payment_id
                         where y.contract_id = :contract and y.kind = :kind and y.state in (:states)""")
                .param("contract", contractId).param("kind", kind.name()).param("states", states.stream().map(Enum::name).toList())
                .query(Long.class).single());
    }

    /** What was proposed for a party in this way, and is neither refused nor paid. */
    public Money underWay(String contractId, Kind kind, String partyId) {
        return sum("""
                select coalesce(sum(t.cents), 0) from outcome_payment_part t join outcome_payment y on y.id = t.payment_id
                 where y.contract_id = ? and y.state in ('PROPOSED', 'APPROVED') and y.kind = ? and t.party_id = ?""",
                contractId, kind.name(), partyId);
    }

    /** What is to go out of the cash of the contract, and is neither refused nor paid. */
    public Money goingOut(String contractId) {
        return sum("""
                select coalesce(sum(t.cents), 0) from outcome_payment_part t join outcome_payment y on y.id = t.payment_id
                 where y.contract_id = ? and y.state in ('PROPOSED', 'APPROVED') and y.kind <> 'OUTCOME'""", contractId);
    }

    public boolean open(String contractId) {
        return jdbc.sql("select count(*) from outcome_payment where contract_id = ? and state in ('PROPOSED', 'APPROVED')")
                .param(contractId).query(Integer.class).single() > 0;
    }

    private Money sum(String sql, Object... values) {
        return Money.cents(jdbc.sql(sql).params(values).query(Long.class).single());
    }

    public void insert(OutcomePayment it) {
        jdbc.sql("insert into outcome_payment (id, contract_id, kind, state, proposed_on, proposed_by) values (?, ?, ?, ?, ?, ?)")
                .params(it.id(), it.contractId(), it.kind().name(), it.state().name(), it.proposedOn(), it.proposedBy())
                .update();
        it.parts().forEach(part -> insert(it.id(), part));
    }

    private void insert(String paymentId, Part it) {
        jdbc.sql("insert into outcome_payment_part (payment_id, place, party_id, milestone, claim_id, cents) values (?, ?, ?, ?, ?, ?)")
                .params(paymentId, it.place(), it.partyId(), it.milestone() == null ? null : it.milestone().name(), it.claimId(),
                        it.amount().cents())
                .update();
    }

    /** The lines of one that nobody decided on become these, which is seen at it unless it is of that day. */
    public void replace(String paymentId, List<Part> parts, LocalDate on) {
        jdbc.sql("update outcome_payment set changed_on = ? where id = ? and proposed_on <> ?").params(on, paymentId, on).update();
        jdbc.sql("delete from outcome_payment_part where payment_id = ?").param(paymentId).update();
        parts.forEach(part -> insert(paymentId, part));
    }

    /** Nothing is due any more. */
    public void lapsed(String id) {
        jdbc.sql("update outcome_payment set state = 'LAPSED' where id = ? and state = 'PROPOSED'").param(id).update();
    }

    /** Approved rewards of an employer for which it was asked where to pay them, and still waits. */
    public List<String> waitingForAccount(String employerId) {
        return jdbc.sql("""
                        select distinct y.id from outcome_payment y join outcome_payment_part t on t.payment_id = y.id
                         where y.kind = 'REWARD' and y.state = 'APPROVED' and y.account_asked_on is not null and t.party_id = ?""")
                .param(employerId).query(String.class).list();
    }

    public void accountAsked(String id, LocalDate on) {
        jdbc.sql("update outcome_payment set account_asked_on = ? where id = ?").params(on, id).update();
    }

    /** True for the first who says so. */
    public boolean decided(String id, State state, String by, String because) {
        return jdbc.sql("update outcome_payment set state = ?, approved_by = ?, because = ? where id = ? and state = 'PROPOSED'")
                .params(state.name(), by, because, id).update() == 1;
    }

    /** Idem. */
    public boolean paid(String id, LocalDate on, String reference, LocalDate bookedOn) {
        return jdbc.sql("update outcome_payment set state = 'PAID', paid_on = ?, reference = ?, booked_on = ? where id = ? and state = 'APPROVED'")
                .params(on, reference, bookedOn, id).update() == 1;
    }

    private OutcomePayment read(ResultSet row, int number) throws SQLException {
        return read(row, parts(row.getString("id")));
    }

    private static OutcomePayment read(ResultSet row, List<Part> parts) throws SQLException {
        return new OutcomePayment(
                row.getString("id"), row.getString("contract_id"), Kind.valueOf(row.getString("kind")), State.valueOf(row.getString("state")),
                SqlTime.date(row, "proposed_on"), SqlTime.date(row, "changed_on"), row.getString("proposed_by"), row.getString("approved_by"), row.getString("because"),
                SqlTime.date(row, "paid_on"), SqlTime.date(row, "booked_on"), parts);
    }

    private List<Part> parts(String id) {
        return jdbc.sql("select * from outcome_payment_part where payment_id = ? order by place").param(id)
                .query(OutcomePaymentTable::part).list();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getInt("place"), row.getString("party_id"),
                row.getString("milestone") == null ? null : MilestoneKind.valueOf(row.getString("milestone")),
                row.getString("claim_id"), Money.cents(row.getLong("cents")));
    }
}
