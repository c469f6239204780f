package nl.werkbrug.outcome.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.outcome.Cohort;
import nl.werkbrug.outcome.Participant;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes cohorts, who takes part, and their jobs; joins the caller's transaction, who checked who asks. */
@Repository
public class OutcomePeopleTable {

    private final JdbcClient jdbc;

    OutcomePeopleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Cohort> cohorts(String contractId) {
        return jdbc.sql("select * from outcome_cohort where contract_id = ? order by place").param(contractId)
                .query(OutcomePeopleTable::cohort).list();
    }

    public Optional<Cohort> cohort(String id) {
        return jdbc.sql("select * from outcome_cohort where id = ?").param(id).query(OutcomePeopleTable::cohort).optional();
    }

    public void insert(Cohort it) {
        jdbc.sql("insert into outcome_cohort (id, contract_id, place, name, first_day, fixed_on, planned) values (?, ?, ?, ?, ?, ?, ?)")
                .params(it.id(), it.contractId(), it.place(), it.name(), it.firstDay(), it.fixedOn(), it.planned())
                .update();
    }

    /** How many began in a cohort. */
    public int begun(String cohortId) {
        return jdbc.sql("select count(*) from outcome_participant where cohort_id = ?").param(cohortId).query(Integer.class).single();
    }

    /** The same for each cohort of a contract in which somebody began. */
    public Map<String, Integer> begunIn(String contractId) {
        Map<String, Integer> begun = new HashMap<>();
        jdbc.sql("select cohort_id, count(*) as people from outcome_participant where contract_id = ? group by cohort_id")
                .param(contractId)
                .query((RowCallbackHandler) row -> begun.put(row.getString("cohort_id"), row.getInt("people")));
        return begun;
    }

    /** Of each participant of a contract the first day of the cohort. */
    public Map<String, LocalDate> cohortsBegan(String contractId) {
        Map<String, LocalDate> began = new HashMap<>();
        jdbc.sql("select p.id, h.first_day from outcome_participant p join outcome_cohort h on h.id = p.cohort_id where p.contract_id = ?")
                .param(contractId)
                .query((RowCallbackHandler) row -> began.put(row.getString("id"), SqlTime.date(row, "first_day")));
        return began;
    }

    public void insert(Participant it) {
        jdbc.sql("insert into outcome_participant (id, contract_id, cohort_id, participant_number, begun_on) values (?, ?, ?, ?, ?)")
                .params(it.id(), it.contractId(), it.cohortId(), it.number(), it.begunOn())
                .update();
    }

    /** By the number, as people write it. */
    public Optional<Participant> participant(String contractId, String number) {
        return jdbc.sql("select * from outcome_participant where contract_id = ? and participant_number = ?")
                .params(contractId, number.strip().toUpperCase(Locale.ROOT))
                .query((row, at) -> participant(row))
                .optional();
    }

    /** Somebody in a contract, with the jobs that are told and not taken back. */
    public record Someone(Participant who, List<Job> jobs) {}

    /** Everybody in a contract. */
    public List<Someone> everybody(String contractId) {
        Map<String, Someone> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.*, j.id as job_id, j.hire_id, j.dossier_id, j.employer_id, j.consent_on
                          from outcome_participant p left join outcome_job j on j.participant_id = p.id and j.withdrawn_on is null
                         where p.contract_id = ?""")
                .param(contractId)
                .query((RowCallbackHandler) row -> {
                    Participant who = participant(row);
                    Someone it = all.computeIfAbsent(who.id(), id -> new Someone(who, new ArrayList<>()));
                    if (row.getString("job_id") != null) {
                        it.jobs().add(new Job(
                                row.getString("job_id"), who.id(), who.contractId(), row.getString("hire_id"), row.getString("dossier_id"),
                                row.getString("employer_id"), SqlTime.date(row, "consent_on"), null));
                    }
                });
        return List.copyOf(all.values());
    }

    public void insert(Job it, Viewer viewer) {
        jdbc.sql("""
                        insert into outcome_job (id, participant_id, contract_id, hire_id, dossier_id, employer_id, consent_on, told_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(it.id(), it.participantId(), it.contractId(), it.hireId(), it.dossierId(), it.employerId(), it.consentOn(),
                        viewer.userId())
                .update();
    }

    public void withdraw(String jobId, LocalDate on) {
        jdbc.sql("update outcome_job set withdrawn_on = ? where id = ? and withdrawn_on is null").params(on, jobId).update();
    }

    public Optional<Job> jobOfHire(String hireId) {
        return jdbc.sql("select * from outcome_job where hire_id = ?").param(hireId).query(OutcomePeopleTable::job).optional();
    }

    public Optional<Job> job(String id) {
        return jdbc.sql("select * from outcome_job where id = ?").param(id).query(OutcomePeopleTable::job).optional();
    }

    /** Whether the viewer works on a hire for its employer. */
    public boolean worksFor(String hireId, Viewer viewer) {
        return jdbc.sql("select count(*) from (select dossier_id, 'SUBSIDY' as subject from hire where id = :hire) h where "
                        + Visibility.actsAs("h", WorksAs.PAYROLL))
                .param("hire", hireId)
                .param("viewer", viewer.userId())
                .query(Integer.class)
                .single() > 0;
    }

    public List<Job> jobs(String contractId) {
        return jdbc.sql("select * from outcome_job where contract_id = ? order by id").param(contractId)
                .query(OutcomePeopleTable::job).list();
    }

    /** Those that are told and not taken back. */
    public List<Job> jobsOfParticipant(String participantId) {
        return jdbc.sql("select * from outcome_job where participant_id = ? and withdrawn_on is null").param(participantId)
                .query(OutcomePeopleTable::job).list();
    }

    private static Cohort cohort(ResultSet row, int number) throws SQLException {
        return new Cohort(
                row.getString("id"), row.getString("contract_id"), row.getInt("place"), row.getString("name"), SqlTime.date(row, "first_day"),
                SqlTime.date(row, "fixed_on"), row.getInt("planned"));
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getString("id"), row.getString("contract_id"), row.getString("cohort_id"), row.getString("participant_number"),
                SqlTime.date(row, "begun_on"));
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getString("id"), row.getString("participant_id"), row.getString("contract_id"), row.getString("hire_id"),
                row.getString("dossier_id"), row.getString("employer_id"), SqlTime.date(row, "consent_on"),
                SqlTime.date(row, "withdrawn_on"));
    }
}
