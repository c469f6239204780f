package nl.werkbrug.lab;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.fixture.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality with dossiers of which everything is known; written directly, without processes. */
final class LabTown {

    final String id;
    private final World world;
    private final JdbcClient jdbc;
    private final String employer;
    private int number;

    LabTown(World world, JdbcClient jdbc, String name) {
        this.world = world;
        this.jdbc = jdbc;
        this.id = world.loket(name);
        this.employer = world.employer("Bakkerij van " + name);
        jdbc.sql("update party set postcode = '3511 AB' where id = ?").param(employer).update();
    }

    /** Somebody's dossier that the loket was let in to for the subject. */
    String dossier(String subject, String postcode) {
        String person = world.person("Iemand", "Nummer " + ++number);
        jdbc.sql("update person set postcode = ? where id = ?").params(postcode, person).update();
        String dossier = UUID.randomUUID().toString();
        jdbc.sql("insert into dossier (id, reference, employer_id, person_id, opened_at) values (?, ?, ?, ?, '2026-01-05 10:00:00')")
                .params(dossier, dossier.substring(0, 18), employer, person).update();
        letIn(dossier, subject);
        return dossier;
    }

    void letIn(String dossier, String subject) {
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, 'LOKET', '2026-01-05 10:00:00')")
                .params(UUID.randomUUID().toString(), dossier, subject, id).update();
    }

    /** The employee let the loket in, and that is over. @param by who withdrew it; null when it ended with the garnishments */
    void over(String dossier, String subject, LocalDate last, String by) {
        jdbc.sql("update dossier_party set until_at = ? where dossier_id = ?").params(last.atTime(12, 0), dossier).update();
        jdbc.sql("""
                        insert into consent (id, dossier_id, subject, party_id, part, given_on, recorded_by, recorded_at, withdrawn_by, withdrawn_at)
                        values (?, ?, ?, ?, 'LOKET', '2026-01-05', '-', '2026-01-05 10:00:00', ?, ?)""")
                .params(UUID.randomUUID().toString(), dossier, subject, id, by, last.atTime(12, 0)).update();
    }

    /** @param done null while it is open */
    void task(String dossier, String subject, LocalDate begun, LocalDate done) {
        jdbc.sql("""
                        insert into inbox_task (id, dossier_id, subject, party_id, works_as, title, help_text, form_id, process_id, element_id,
                                                business_key, state, created_at, completed_at, search_text, procedure_code)
                        values (?, ?, ?, ?, 'LOKET', 'Taak', '-', '-', 'hire-intake', 'userTask_job', ?, ?, ?, ?, '-', 'aannemen')""")
                .params(UUID.randomUUID().toString(), dossier, subject, id, UUID.randomUUID().toString(), done == null ? "OPEN" : "DONE",
                        begun.atTime(10, 0), done == null ? null : done.atTime(10, 0))
                .update();
    }

    /** A term of the municipality that was met. */
    void term(String dossier, LocalDate end, LocalDate met) {
        jdbc.sql("""
                        insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, owner, party_id, works_as,
                                                      what, start_on, start_is_fact, unrolled_on, ends_on, steps_json, state, opened_at, closed_at)
                        values (?, ?, 'SUBSIDY', 'AWB_4_13', 'AWB_4_13', '2026-01-01', ?, 'MUNICIPALITY', ?, 'LOKET', 'Besluit', '2026-01-05', false,
                                ?, ?, '[]', ?, '2026-01-05 10:00:00', ?)""")
                .params(UUID.randomUUID().toString(), dossier, UUID.randomUUID().toString(), id, end, end, met == null ? "OPEN" : "MET",
                        met == null ? null : met.atTime(10, 0))
                .update();
    }

    /** @return its id */
    String hire(String dossier) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into hire (id, dossier_id, employer_id, state, created_by, created_at) values (?, ?, ?, 'CHOSEN', '-', '2025-01-05 10:00:00')")
                .params(id, dossier, employer).update();
        return id;
    }

    /** @param last null while somebody works */
    void works(String dossier, LocalDate start, LocalDate last) {
        hire(dossier);
        jdbc.sql("""
                        insert into dossier_fact (dossier_id, subject, fact_path, fact_value, source, confirmed_on, confirmed_by)
                        values (?, 'SUBSIDY', 'employment.startsOn', ?, 'werkgever', '2026-01-05', '-')""")
                .params(dossier, start.toString()).update();
        if (last != null) {
            jdbc.sql("""
                            insert into employment_end (id, dossier_id, employer_id, subject, last_day, reason, things, pause, state, told_times,
                                                        done_times, reported_by, reporter, reported_at, starts_on)
                            values (?, ?, ?, 'SUBSIDY', ?, 'OTHER', false, false, 'CLOSED', 1, 1, '-', '-', '2026-01-05 10:00:00', ?)""")
                    .params(UUID.randomUUID().toString(), dossier, employer, last, start).update();
        }
    }

    /** Hired by the same employer once more, in the same dossier. */
    void worksAgain(String dossier, LocalDate start) {
        String again = hire(dossier);
        jdbc.sql("update hire set created_at = ? where id = ?").params(start.atTime(10, 0), again).update();
        jdbc.sql("update dossier_fact set fact_value = ? where dossier_id = ? and fact_path = 'employment.startsOn'").params(start.toString(), dossier)
                .update();
    }

    /** A form of when only those about a hire and its subsidies were kept. */
    void toldBefore(String dossier, int known, int given) {
        told(dossier, "SUBSIDY", known, given, LocalDate.of(2025, 2, 3), false);
    }

    void toldOnce(String dossier, String subject, int known, int given) {
        told(dossier, subject, known, given, LocalDate.of(2026, 2, 2), true);
    }

    private void told(String dossier, String subject, int known, int given, LocalDate on, boolean all) {
        jdbc.sql("insert into told_once (id, dossier_id, subject, form_id, reused, asked, sent_at, all_forms) values (?, ?, ?, 'x', ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), dossier, subject, known, given, on.atTime(10, 0), all).update();
    }

    void employerIs(String size) {
        jdbc.sql("insert into employer_size (employer_id, size_code, told_by, told_on) values (?, ?, '-', '2026-01-05')").params(employer, size).update();
    }

    /**
     * A signal on the day of {@code answered} or four days before it.
     *
     * @param by the mail address of who gave it; null for who told no name
     * @param answered null while nobody answered
     * @param answerer who answered; null for this municipality
     * @param reaction what the reporter said of it; null for nothing
     * @return its id
     */
    String signal(String kind, String by, LocalDate on, LocalDate answered, String answerer, String reaction) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into signal_report (id, dossier_id, subject, municipality_id, kind, category, state, report_text, anonymous, reporter_email,
                               reporter_language, code_hash, reported_at, reported_on, term_code, promised_on, holder_party_id, holder_works_as,
                               umpire_party_id, umpire_works_as, answer_text, answer_party_id, answered_at, reaction)
                        values (?, ?, 'SIGNAL', ?, ?, 'OBSTACLE', ?, 'Ik wacht.', false, ?, 'nl', ?, ?, ?, 'SI_ANSWER', ?, ?, 'LOKET', 'ombuds', 'OMBUDS', ?, ?, ?, ?)""")
                .params(id, dossier("SIGNAL", null), this.id, kind, answered == null ? "OPEN" : "ANSWERED", by, id + id.substring(0, 28), on.atTime(10, 0), on,
                        on, this.id, answered == null ? null : "Ja.", answered == null ? null : answerer == null ? this.id : answerer,
                        answered == null ? null : answered.atTime(10, 0), reaction)
                .update();
        return id;
    }

    /** Something that happened to a signal. */
    void event(String signal, String kind) {
        jdbc.sql("insert into signal_event (id, signal_id, happened_at, place, kind) values (?, ?, '2026-02-03 10:00:00', 1, ?)")
                .params(UUID.randomUUID().toString(), signal, kind).update();
    }

    /**
     * A custom budget of a hundred euros for somebody.
     *
     * @param granted cents; 0 when it was refused, null while it was not decided
     * @param effect how it changed after three months; null when nobody told
     */
    void budget(String state, LocalDate asked, LocalDate decided, Integer granted, String effect) {
        if (jdbc.sql("select count(*) from custom_budget_town where municipality_id = ?").param(id).query(Integer.class).single() == 0) {
            jdbc.sql("insert into custom_budget_town (municipality_id) values (?)").param(id).update();
        }
        jdbc.sql("""
                        insert into custom_budget_request (id, dossier_id, municipality_id, asked_party_id, asked_part, asked_by, asked_on, agreed_on, kind, what,
                               why, asked_cents, paid_to, payee, state, granted, granted_cents, decided_on, effect_on, in_work, financial, social, personal)
                        values (?, ?, ?, ?, 'PAYROLL', '-', ?, ?, 'TRAVEL', 'Fiets', 'Reizen', 10000, 'SELLER', 'Winkel', ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID().toString(), dossier("CUSTOM_BUDGET", null), id, employer, asked, asked, state,
                        granted == null ? null : granted > 0, granted == null || granted == 0 ? null : granted, decided,
                        effect == null ? null : asked.plusMonths(3), effect == null ? null : "HERE", effect, effect, effect)
                .update();
    }
}
