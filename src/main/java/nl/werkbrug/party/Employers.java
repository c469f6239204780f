package nl.werkbrug.party;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employers, and which of them a user belongs to. */
@Component
public class Employers {

    private static final String SELECT =
            "select p.*, e.wage_tax_number, e.iban, e.pay_period, e.pay_day from party p join employer e on e.party_id = p.id";

    private final JdbcClient jdbc;
    private final Parties parties;
    private final EmployerUpdate update;
    private final EmployerDetails details;

    Employers(JdbcClient jdbc, Parties parties, EmployerUpdate update, EmployerDetails details) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.update = update;
        this.details = details;
    }

    /** For other modules, that have checked already what their user may see; pages use {@link #visible}. */
    public Optional<Employer> find(String id) {
        return jdbc.sql(SELECT + " where p.id = :id").param("id", id).query(PartySql::employer).optional();
    }

    /** The employers at which the viewer has a role, by name. */
    public List<Employer> forViewer(Viewer viewer) {
        return jdbc.sql(SELECT + " where " + PartySql.BELONGS_TO_VIEWER + " order by p.name, p.id")
                .param("viewer", viewer.userId())
                .query(PartySql::employer)
                .list();
    }

    /** The employer, or {@link NotVisible} when the viewer has no role there. */
    public Employer visible(String id, Viewer viewer) {
        return jdbc.sql(SELECT + " where p.id = :id and " + PartySql.BELONGS_TO_VIEWER)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(PartySql::employer)
                .optional()
                .orElseThrow(() -> new NotVisible("employer", id));
    }

    /** The employers for which the viewer does payroll, by name. */
    public List<Employer> payrollOf(Viewer viewer) {
        return jdbc.sql(SELECT + " where " + PartySql.PAYROLL_OF_VIEWER + " order by p.name, p.id")
                .param("viewer", viewer.userId())
                .query(PartySql::employer)
                .list();
    }

    /** The employer, or {@link NotVisible} when the viewer does no payroll for it. */
    public Employer forPayroll(String id, Viewer viewer) {
        return jdbc.sql(SELECT + " where p.id = :id and " + PartySql.PAYROLL_OF_VIEWER)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(PartySql::employer)
                .optional()
                .orElseThrow(() -> new NotVisible("employer", id));
    }

    /** Whether the viewer keeps the data of this employer: its own HR and payroll do, a payroll office only looks. */
    public boolean mayChange(String id, Viewer viewer) {
        return jdbc.sql("select count(*) from party p where p.id = :id and " + PartySql.KEPT_BY_VIEWER)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(Integer.class)
                .single() > 0;
    }

    /** Stores a new employer under its own id; its version is not looked at. */
    @Transactional
    public void create(Employer employer) {
        parties.insert(asParty(employer), employer.kvkNumber());
        jdbc.sql("""
                insert into employer (party_id, wage_tax_number, iban, pay_period, pay_day)
                values (:id, :tax, :iban, :period, :day)""")
                .param("id", employer.id())
                .param("tax", employer.wageTaxNumber().value())
                .param("iban", employer.iban() == null ? null : employer.iban().value())
                .param("period", employer.payPeriod().name())
                .param("day", employer.payDay())
                .update();
    }

    /**
     * Stores changed data, when {@link Employer#version} is still the newest.
     *
     * @throws NotVisible when the viewer does not keep this employer's data
     */
    @Transactional
    public EmployerChange update(Employer changed, Viewer viewer) {
        Employer before = visible(changed.id(), viewer);
        if (!mayChange(changed.id(), viewer)) {
            throw new NotVisible("employer", changed.id());
        }
        if (update.store(before, changed, viewer)) {
            return new EmployerChange.Saved(visible(changed.id(), viewer));
        }
        EmployerUpdate.LastChange last = update.last(changed.id());
        return new EmployerChange.Stale(last.by(), last.at(), visible(changed.id(), viewer));
    }

    /** The people to reach at an employer, by name. The caller has checked who asks; so for branches. */
    public List<Contact> contacts(String employerId) {
        return details.contacts(employerId);
    }

    /** The places of work of an employer, by branch number. */
    public List<Branch> branches(String employerId) {
        return details.branches(employerId);
    }

    @Transactional
    public void addContact(String employerId, Contact contact) {
        details.addContact(employerId, contact);
    }

    @Transactional
    public void addBranch(String employerId, Branch branch) {
        details.addBranch(employerId, branch);
    }

    private static Party asParty(Employer employer) {
        return new Party(
                employer.id(),
                PartyKind.EMPLOYER,
                employer.name(),
                employer.address(),
                employer.email(),
                employer.phone());
    }
}
