package nl.werkbrug.party;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.ChosenEmployer;
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
    private final EmployerChanges changes;

    Employers(
            JdbcClient jdbc, Parties parties, EmployerUpdate update, EmployerDetails details, EmployerChanges changes) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.update = update;
        this.details = details;
        this.changes = changes;
    }

    /** For other modules, that have checked already what their user may see; pages use {@link #visible}. */
    public Optional<Employer> find(String id) {
        return jdbc.sql(SELECT + " where p.id = :id").param("id", id).query(PartySql::employer).optional();
    }

    /** The employers at which the viewer has a role, by name; only the one that the viewer chose to work for. */
    public List<Employer> forViewer(Viewer viewer) {
        return jdbc.sql(SELECT + " where " + PartySql.BELONGS_TO_VIEWER + ChosenEmployer.narrows("p.id", viewer) + " order by p.name, p.id")
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
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

    /** The employers for which the viewer does payroll, by name; only the one that the viewer chose to work for. */
    public List<Employer> payrollOf(Viewer viewer) {
        return jdbc.sql(SELECT + " where " + PartySql.PAYROLL_OF_VIEWER + ChosenEmployer.narrows("p.id", viewer) + " order by p.name, p.id")
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
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

    /** The employers for which the viewer may hire somebody, by name; idem. */
    public List<Employer> hiringOf(Viewer viewer) {
        return jdbc.sql(SELECT + " where " + PartySql.HIRING_OF_VIEWER + ChosenEmployer.narrows("p.id", viewer) + " order by p.name, p.id")
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query(PartySql::employer)
                .list();
    }

    /** The employer, or {@link NotVisible} when the viewer may hire nobody for it. */
    public Employer forHiring(String id, Viewer viewer) {
        return jdbc.sql(SELECT + " where p.id = :id and " + PartySql.HIRING_OF_VIEWER)
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

    /** {@link #update(Employer, List, Viewer)} with the branches as they are. */
    @Transactional
    public EmployerChange update(Employer changed, Viewer viewer) {
        return update(changed, details.branches(changed.id()), viewer);
    }

    /**
     * Stores changed data, when {@link Employer#version} is still the newest. Where a loket knows the employer, official data
     * only count after it agreed.
     *
     * @throws NotVisible when the viewer does not keep this employer's data
     */
    @Transactional
    public EmployerChange update(Employer changed, List<Branch> branches, Viewer viewer) {
        Employer before = visible(changed.id(), viewer);
        if (!mayChange(changed.id(), viewer)) {
            throw new NotVisible("employer", changed.id());
        }
        EmployerChanges.Outcome outcome = changes.make(before, changed, branches, viewer);
        Employer now = visible(changed.id(), viewer);
        EmployerUpdate.LastChange last = update.last(changed.id());
        return switch (outcome) {
            case STALE -> new EmployerChange.Stale(last.by(), last.at(), now);
            case WAITING -> new EmployerChange.Waiting(now);
            case ASKED -> new EmployerChange.Asked(now);
            case SAVED -> new EmployerChange.Saved(now);
        };
    }

    /**
     * Stores data to which a loket agreed, or which it asked for. The caller has checked who asks.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed them at this moment
     */
    @Transactional
    public void agreed(Employer changed, List<Branch> branches, Viewer viewer) {
        changes.agreed(find(changed.id()).orElseThrow(), changed, branches, viewer);
    }

    /** Stores the account of an employer that has none yet; false when there is one, and it stays. Idem. */
    @Transactional
    public boolean tellAccount(String employerId, Iban iban, Viewer viewer) {
        return update.tellAccount(employerId, iban, viewer);
    }

    /** All with that KvK number, by name. Idem. */
    public List<Employer> byKvkNumber(KvkNumber number) {
        return jdbc.sql(SELECT + " where p.kvk_number = :kvk order by p.name, p.id")
                .param("kvk", number.value())
                .query(PartySql::employer)
                .list();
    }

    /** Whether a change waits for somebody, in Dutch sentences for the employer's own page. Idem. */
    public Optional<String> standing(String employerId) {
        return changes.approval().flatMap(approval -> approval.standing(employerId));
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
