package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.Standing;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The garnishments themselves. */
@Repository
public class GarnishmentTable {

    private static final String SELECT = "select g.* from garnishment g where ";
    private static final String INSERT = """
            insert into garnishment (id, dossier_id, subject, employer_id, kind, served_on, served_time,
              bailiff_office, bailiff_name, bailiff_street, bailiff_postcode, bailiff_city, bailiff_email, bailiff_phone,
              bailiff_iban, bailiff_reference, creditor, claim_cents, interest_cents, costs_cents, per_period_cents,
              household, precedence, tenth, status, writ_document_id, registered_by, registered_at)
            values (:id, :dossier, :subject, :employer, :kind, :servedOn, :servedTime,
              :office, :name, :street, :postcode, :city, :email, :phone,
              :iban, :reference, :creditor, :claim, :interest, :costs, :perPeriod,
              :household, :precedence, :tenth, :status, :writ, :by, :at)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    GarnishmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(Garnishment it, String registeredBy) {
        Bailiff bailiff = it.bailiff();
        Claim claim = it.claim();
        jdbc.sql(INSERT)
                .param("id", it.id()).param("dossier", it.dossierId()).param("subject", Garnishment.SUBJECT)
                .param("employer", it.employerId()).param("kind", it.kind().name())
                .param("servedOn", it.servedOn()).param("servedTime", it.servedTime())
                .param("office", bailiff.office()).param("name", bailiff.name()).param("street", bailiff.street())
                .param("postcode", bailiff.postcode()).param("city", bailiff.city())
                .param("email", bailiff.email()).param("phone", bailiff.phone())
                .param("iban", bailiff.iban()).param("reference", bailiff.reference())
                .param("creditor", it.creditor()).param("claim", SqlMoney.cents(claim.principal()))
                .param("interest", claim.interest().cents()).param("costs", claim.costs().cents())
                .param("perPeriod", SqlMoney.cents(claim.perPeriod()))
                .param("household", it.household()).param("precedence", it.standing().precedence().name())
                .param("tenth", it.standing().tenth()).param("status", it.status().name())
                .param("writ", it.writDocumentId()).param("by", registeredBy)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** For processes, which know the id and ask for nobody. */
    public Garnishment get(String id) {
        return jdbc.sql(SELECT + "g.id = :id").param("id", id).query(GarnishmentRow::read).single();
    }

    /** Holds the row until the transaction ends, so that two writers follow each other. */
    public Garnishment lock(String id) {
        return jdbc.sql(SELECT + "g.id = :id for update").param("id", id).query(GarnishmentRow::read).single();
    }

    public Optional<Garnishment> visible(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "g.id = :id and " + Visibility.sees("g"))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(GarnishmentRow::read)
                .optional();
    }

    /** The garnishment, when the viewer works on it for the employer. */
    public Optional<Garnishment> forPayroll(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "g.id = :id and " + Visibility.actsAs("g", WorksAs.PAYROLL))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(GarnishmentRow::read)
                .optional();
    }

    /** Holds all garnishments of a dossier until the transaction ends, in a fixed order, so that nobody waits in a circle. */
    public List<Garnishment> lockDossier(String dossierId) {
        return jdbc.sql(SELECT + "g.dossier_id = :dossier order by g.served_on, g.registered_at, g.id for update")
                .param("dossier", dossierId)
                .query(GarnishmentRow::read)
                .list();
    }

    public List<Garnishment> ofDossier(String dossierId) {
        return jdbc.sql(SELECT + "g.dossier_id = :dossier order by g.served_on, g.registered_at, g.id")
                .param("dossier", dossierId)
                .query(GarnishmentRow::read)
                .list();
    }

    /** Whether this writ was registered before: same dossier, bailiff's reference and day. */
    public Optional<String> sameWrit(String dossierId, String reference, LocalDate servedOn) {
        return jdbc.sql("""
                        select id from garnishment
                         where dossier_id = :dossier and bailiff_reference = :reference and served_on = :servedOn""")
                .param("dossier", dossierId)
                .param("reference", reference)
                .param("servedOn", servedOn)
                .query(String.class)
                .optional();
    }

    /** Sets the status of a garnishment that runs; one that has ended stays as it ended. */
    public void status(String id, GarnishmentStatus status) {
        jdbc.sql("""
                        update garnishment set status = :status, version = version + 1
                         where id = :id and (status in ('RUNNING', 'SUSPENDED')
                           or (:status = 'RELEASED' and status in ('STAYED', 'LAPSED')))""")
                .param("status", status.name())
                .param("id", id)
                .update();
    }

    /** Stops a garnishment for the time being, and keeps how it stood. */
    public void pause(String id, GarnishmentStatus how) {
        jdbc.sql("""
                        update garnishment set status_before = case when status = 'STAYED' then status_before else status end,
                               version = version + 1
                         where id = :id""")
                .param("id", id)
                .update();
        set(id, "status = :value", how.name());
    }

    /** Lets a stopped garnishment stand as it stood; one that has ended meanwhile stays as it ended. */
    public void resume(String id, GarnishmentStatus from) {
        jdbc.sql("""
                        update garnishment set status = coalesce(status_before, 'RUNNING'), version = version + 1
                         where id = :id and status = :from""")
                .param("id", id)
                .param("from", from.name())
                .update();
    }

    public void servedOn(String id, LocalDate day) {
        set(id, "served_on = :value", day);
    }

    public void delayRequested(String id, LocalDate day) {
        set(id, "delay_requested_on = :value", day);
    }

    public void employmentEnds(String id, LocalDate day) {
        set(id, "employment_ends_on = :value", day);
    }

    public void standing(String id, Standing standing) {
        set(id, "precedence = :value", standing.precedence().name());
        set(id, "tenth = :value", standing.tenth());
    }

    public void account(String id, String iban) {
        set(id, "bailiff_iban = :value", iban);
    }

    public void addToClaim(String id, Money more) {
        set(id, "claim_cents = claim_cents + :value", more.cents());
    }

    /** Notes the first day on which nothing is taken any more; what was noted first stays. */
    public void ended(String id, LocalDate day) {
        set(id, "ended_on = coalesce(ended_on, :value)", day);
    }

    /** Another payee, with the account and the reference. */
    public void payee(String id, Bailiff payee) {
        set(id, "bailiff_office = :value", payee.office());
        set(id, "bailiff_iban = :value", payee.iban());
        set(id, "bailiff_reference = :value", payee.reference());
    }

    /** Lets withheld money be remitted from now on; the first moment stays. */
    public void releasePayments(String id) {
        set(id, "payments_released_at = coalesce(payments_released_at, :value)", SqlTime.toSql(clock.instant()));
    }

    public void close(String id, GarnishmentStatus status, String result) {
        jdbc.sql("""
                        update garnishment set status = :status, result = :result, closed_at = :now, version = version + 1
                         where id = :id and closed_at is null""")
                .param("status", status.name())
                .param("result", result)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    private void set(String id, String assignment, Object value) {
        jdbc.sql("update garnishment set " + assignment + ", version = version + 1 where id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }
}
