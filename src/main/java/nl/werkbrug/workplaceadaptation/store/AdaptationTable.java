package nl.werkbrug.workplaceadaptation.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes provisions; joins the caller's transaction. */
@Repository
public class AdaptationTable {

    private static final String SELECT = "select w.* from workplace_adaptation w where ";

    private final JdbcClient jdbc;

    AdaptationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(WorkplaceAdaptation it) {
        jdbc.sql("""
                        insert into workplace_adaptation
                          (id, hire_id, dossier_id, employer_id, municipality_id, adaptation_number, state)
                        values (:id, :hire, :dossier, :employer, :municipality, :number, :state)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("municipality", it.municipalityId())
                .param("number", it.number())
                .param("state", it.state().name())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public WorkplaceAdaptation get(String id) {
        return jdbc.sql(SELECT + "w.id = :id").param("id", id).query(AdaptationRow::read).single();
    }

    /** The same, and whoever else wants it waits for the end of this transaction. */
    public WorkplaceAdaptation lock(String id) {
        return jdbc.sql(SELECT + "w.id = :id for update").param("id", id).query(AdaptationRow::read).single();
    }

    public Optional<WorkplaceAdaptation> find(String id) {
        return jdbc.sql(SELECT + "w.id = :id").param("id", id).query(AdaptationRow::read).optional();
    }

    /** In the order of their numbers. */
    public List<WorkplaceAdaptation> ofHire(String hireId) {
        return jdbc.sql(SELECT + "w.hire_id = :hire order by w.adaptation_number").param("hire", hireId)
                .query(AdaptationRow::read).list();
    }

    /** Those of a dossier that the viewer may see. */
    public List<WorkplaceAdaptation> visible(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "w.dossier_id = :dossier and " + Visibility.sees("w") + " order by w.hire_id, w.adaptation_number")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(AdaptationRow::read)
                .list();
    }

    /** One on which the viewer works for the employer. */
    public Optional<WorkplaceAdaptation> ofEmployer(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "w.id = :id and " + Visibility.actsAs("w", WorksAs.PAYROLL))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(AdaptationRow::read)
                .optional();
    }

    public void need(String id, WorkplaceAdaptation.Need need) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", need.kind().name());
        values.put("what_text", need.what());
        values.put("why_text", need.why());
        values.put("bought_before", need.boughtBefore());
        values.put("vat_deducted", need.vatDeducted());
        values.put("state", State.COSTS.name());
        set(id, values);
    }

    public void choice(String id, WorkplaceAdaptation.Choice choice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("quote_id", choice.quoteId());
        values.put("quote_because", choice.because());
        values.put("others_cents", cents(choice.others()));
        set(id, values);
    }

    public void grant(String id, WorkplaceAdaptation.Grant grant) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("decided_on", grant.on());
        values.put("granted_cents", cents(grant.amount()));
        values.put("delivery", grant.delivery().name());
        values.put("ownership", grant.ownership().name());
        values.put("conditions", grant.conditions());
        values.put("state", State.GRANTED.name());
        set(id, values);
    }

    /** Another amount than the decision gave at first. */
    public void granted(String id, Money amount) {
        set(id, Map.of("granted_cents", amount.cents()));
    }

    public void purchase(String id, WorkplaceAdaptation.Purchase purchase) {
        set(id, Map.of(
                "bought_on", purchase.on(), "paid_cents", purchase.paid().cents(), "paid_vat_cents", purchase.vat().cents(),
                "bought_when", purchase.timing().name(), "state", State.BOUGHT.name()));
    }

    public void claimPaper(String id, String documentId) {
        set(id, Map.of("claim_id", documentId));
    }

    public void claimed(String id, LocalDate on) {
        set(id, Map.of("claimed_on", on, "state", State.CLAIMED.name()));
    }

    public void received(String id, LocalDate on, Money amount) {
        set(id, Map.of("received_on", on, "received_cents", amount.cents()));
    }

    public void delivered(String id, LocalDate on) {
        set(id, Map.of("delivered_on", on));
    }

    public void state(String id, State state) {
        set(id, Map.of("state", state.name()));
    }

    /** @param because null when nobody has to say why */
    public void close(String id, State state, LocalDate on, String because) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", state.name());
        values.put("closed_on", on);
        values.put("closed_because", because);
        set(id, values);
    }

    /** @param values by column, each a fixed word of ours */
    private void set(String id, Map<String, Object> values) {
        values.forEach((column, value) -> jdbc.sql("update workplace_adaptation set " + column + " = :value where id = :id")
                .param("value", value).param("id", id).update());
    }

    private static Long cents(Money amount) {
        return amount == null ? null : amount.cents();
    }
}
