package nl.werkbrug.custombudget.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.custombudget.BudgetClaim;
import nl.werkbrug.custombudget.BudgetRequest.Change;
import nl.werkbrug.custombudget.BudgetRequest.Decision;
import nl.werkbrug.custombudget.BudgetRequest.Effect;
import nl.werkbrug.custombudget.BudgetRequest.InWork;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for a custom budget; joins the caller's transaction. */
@Repository
public class BudgetRequestTable {

    private static final String SELECT = "select r.* from custom_budget_request r where ";

    // Each party sees what it asked itself, the municipality sees all.
    private static final String MINE = Visibility.seesWith("r", Right.BUDGET) + """
             and exists (select 1 from membership om where om.user_id = :viewer and om.party_id in (r.asked_party_id, r.municipality_id))""";

    private final JdbcClient jdbc;

    BudgetRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(BudgetRequest it) {
        jdbc.sql("""
                        insert into custom_budget_request (id, dossier_id, municipality_id, asked_party_id, asked_part, asked_by, asked_on,
                               agreed_on, kind, what, why, asked_cents, paid_to, payee, iban, state, of_day)
                        values (:id, :dossier, :municipality, :party, :part, :by, :on, :agreed, :kind, :what, :why, :cents, :to, :payee,
                                :iban, :state, :ofDay)""")
                .param("ofDay", lastOfDay(it) + 1)
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("municipality", it.municipalityId())
                .param("party", it.asker().partyId())
                .param("part", it.asker().part().name())
                .param("by", it.asker().userId())
                .param("on", it.askedOn())
                .param("agreed", it.agreedOn())
                .param("kind", it.wish().kind().name())
                .param("what", it.wish().what())
                .param("why", it.wish().why())
                .param("cents", it.wish().amount().cents())
                .param("to", it.payee().to().name())
                .param("payee", it.payee().name())
                .param("iban", it.payee().iban())
                .param("state", it.state().name())
                .update();
    }

    private int lastOfDay(BudgetRequest it) {
        return jdbc.sql("select coalesce(max(of_day), 0) from custom_budget_request where dossier_id = :dossier and asked_on = :on")
                .param("dossier", it.dossierId()).param("on", it.askedOn()).query(Integer.class).single();
    }

    /** Its number among those of its day in the dossier, from 1; what is asked later changes nothing of that. */
    public int ofDay(String id) {
        return jdbc.sql("select of_day from custom_budget_request where id = :id").param("id", id).query(Integer.class).single();
    }

    public Optional<BudgetRequest> find(String id) {
        return one("r.id = :id", id);
    }

    /** One that the viewer may see. */
    public Optional<BudgetRequest> seen(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "r.id = :id and " + MINE).param("id", id).param("viewer", viewer.userId()).query(BudgetRow::read).optional();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public BudgetRequest get(String id) {
        return one("r.id = :id", id).orElseThrow();
    }

    /** The same, and whoever else wants it waits for the end of this transaction. */
    public BudgetRequest lock(String id) {
        return one("r.id = :id for update", id).orElseThrow();
    }

    public List<BudgetRequest> ofDossier(String dossierId) {
        return jdbc.sql(SELECT + "r.dossier_id = :dossier order by r.asked_on, r.id").param("dossier", dossierId)
                .query(BudgetRow::read).list();
    }

    /** Those of a dossier that the viewer may see, the newest first. */
    public List<BudgetRequest> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "r.dossier_id = :dossier and " + MINE + " order by r.asked_on desc, r.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(BudgetRow::read)
                .list();
    }

    /** One that the viewer's own party asked. */
    public Optional<BudgetRequest> ownOne(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "r.id = :id and " + Visibility.seesWith("r", Right.BUDGET)
                        + " and exists (select 1 from membership om where om.user_id = :viewer and om.party_id = r.asked_party_id)")
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(BudgetRow::read)
                .optional();
    }

    /** How many told the same, without the day and the words. */
    public record Told(Effect effect, int requests) {}

    /** What was told about the money of that year. */
    public List<Told> told(String municipalityId, int year) {
        return jdbc.sql("""
                        select in_work, financial, social, personal, count(*) as requests from custom_budget_request
                         where municipality_id = :municipality and budget_year = :year and effect_on is not null
                         group by in_work, financial, social, personal""")
                .param("municipality", municipalityId)
                .param("year", year)
                .query((row, number) -> new Told(
                        new Effect(
                                null, InWork.valueOf(row.getString("in_work")), Change.valueOf(row.getString("financial")),
                                Change.valueOf(row.getString("social")), Change.valueOf(row.getString("personal")), null),
                        row.getInt("requests")))
                .list();
    }

    public void state(String id, State state) {
        set(id, "state", state.name());
    }

    /** What was proposed or decided; nothing is kept apart yet. */
    public void decision(String id, State state, Decision it) {
        jdbc.sql("""
                        update custom_budget_request set state = :state, granted = :granted, granted_cents = :cents, reason = :reason,
                               instead = :instead, proposed_by = :proposed, decided_by = :by, decided_for = :for,
                               decided_on = :on
                         where id = :id""")
                .param("state", state.name())
                .param("granted", it.granted())
                .param("cents", it.amount() == null ? null : it.amount().cents())
                .param("reason", it.reason())
                .param("instead", it.instead())
                .param("proposed", it.proposedBy())
                .param("by", it.by())
                .param("for", it.inPlaceOf())
                .param("on", it.on())
                .param("id", id)
                .update();
    }

    /** @param year null when the money is not kept apart any more */
    public void year(String id, Integer year) {
        set(id, "budget_year", year);
    }

    public void paid(String id, LocalDate on, String payee, String iban, String reference) {
        jdbc.sql("""
                        update custom_budget_request set state = 'PAID', paid_on = :on, payee = :payee, iban = :iban, paid_reference = :reference
                         where id = :id""")
                .param("on", on)
                .param("payee", payee)
                .param("iban", iban)
                .param("reference", reference)
                .param("id", id)
                .update();
    }

    public void spent(String id, Money amount, LocalDate today, State state) {
        set(id, "spent_cents", amount.cents());
        set(id, "spent_on", today);
        state(id, state);
    }

    /** @param because why not all of it came; null when it did */
    public void restBack(String id, Money amount, LocalDate on, String because) {
        set(id, "back_cents", amount.cents());
        set(id, "rest_on", on);
        set(id, "not_back_reason", because);
        state(id, State.SETTLED);
    }

    /** It is accepted without a receipt: all counts as spent. */
    public void accepted(String id, Money amount, LocalDate today, String reason) {
        set(id, "no_receipt_reason", reason);
        spent(id, amount, today, State.SETTLED);
    }

    /** An amount is claimed back; what is not counts as spent. */
    public void claimed(String id, BudgetClaim claim, Money spent, LocalDate today) {
        set(id, "no_receipt_reason", claim.reason());
        set(id, "claimed_cents", claim.amount().cents());
        set(id, "claimed_on", today);
        set(id, "pay_back_by", claim.by());
        set(id, "claim_iban", claim.iban());
        spent(id, spent, today, State.REST);
    }

    /** The account in the newest claim of this municipality. */
    public Optional<String> lastClaimAccount(String municipalityId) {
        return jdbc.sql("""
                        select claim_iban from custom_budget_request where municipality_id = :municipality and claim_iban is not null
                         order by claimed_on desc, id limit 1""")
                .param("municipality", municipalityId).query(String.class).optional();
    }

    public void effect(String id, Effect it) {
        jdbc.sql("""
                        update custom_budget_request set effect_on = :on, in_work = :work, financial = :financial, social = :social,
                               personal = :personal, changed = :changed where id = :id""")
                .param("on", it.on())
                .param("work", it.inWork().name())
                .param("financial", it.financial().name())
                .param("social", it.social().name())
                .param("personal", it.personal().name())
                .param("changed", it.changed())
                .param("id", id)
                .update();
    }

    private Optional<BudgetRequest> one(String where, String id) {
        return jdbc.sql(SELECT + where).param("id", id).query(BudgetRow::read).optional();
    }

    /** @param column a fixed word of ours */
    private void set(String id, String column, Object value) {
        jdbc.sql("update custom_budget_request set " + column + " = :value where id = :id").param("value", value).param("id", id).update();
    }
}
