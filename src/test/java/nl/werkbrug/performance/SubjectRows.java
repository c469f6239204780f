package nl.werkbrug.performance;

import static nl.werkbrug.performance.Parties.LONG_AGO;
import static nl.werkbrug.performance.Words.id;
import static nl.werkbrug.performance.Words.mix;

import java.time.LocalDate;
import nl.werkbrug.performance.CaseRows.Case;

/** What subjects keep about a dossier: a garnishment with three pay runs; a hire, every other one with a wage subsidy; coaching. */
final class SubjectRows {

    private static final String RUN = "employee_pay_run (id, dossier_id, employer_id, pay_day, entry_json, cash_cents, protected_cents,"
            + " seizable_cents, set_off_cents, employee_cents, steps_json, last_run, entered_by, entered_at)";
    private static final String BODY = """
            Goedendag,

            Er staat een nieuwe taak klaar in Werkbrug. Log in om te zien wat u moet doen en voor welke dag.

            Met vriendelijke groet,
            Werkbrug""";

    private final Rows rows;
    private final LocalDate today;

    SubjectRows(Rows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    void garnishment(Case it) {
        String id = id("garnishment", it.number());
        rows.add("garnishment (id, dossier_id, subject, employer_id, kind, served_on, bailiff_office, bailiff_street, bailiff_postcode,"
                + " bailiff_city, bailiff_iban, bailiff_reference, creditor, claim_cents, interest_cents, costs_cents, status,"
                + " registered_by, registered_at)", id, it.id(), CaseRows.GARNISHMENT, it.employer(), "ORDINARY",
                today.minusDays(100 + mix(it.number()) % 300), "Deurwaarders Van Dam", "Plein 1", "1234 AB", "Utrecht", "NL91ABNA0417164300",
                "K" + it.number(), "Energie Noord", 400_000 + it.number(), 2_000, 30_000, "RUNNING", "-", LONG_AGO);
        rows.add("protected_amount (id, garnishment_id, amount_cents, valid_from, source, recorded_by, recorded_at)",
                id("protected", it.number()), id, 150_000, "2026-01-01", "Exploot", "-", LONG_AGO);
        rows.add("coordination (id, dossier_id, garnishment_id, valid_from, reason, recorded_at)", id("coordination", it.number()), it.id(),
                id, "2026-01-01", "Oudste beslag dat loopt", LONG_AGO);
        if (it.number() % 4 != 0) {
            rows.add("declaration (garnishment_id, answers_json, channel, signed_by, signed_at, sent_at)", id, "{}", "POST", "-", LONG_AGO,
                    LONG_AGO);
        }
        for (int i = 1; i <= 3; i++) {
            run(it, id, i);
        }
    }

    private void run(Case it, String garnishment, int back) {
        String id = id("run" + back + "-", it.number());
        rows.add(RUN, id, it.id(), it.employer(), today.minusMonths(back).withDayOfMonth(25), "{}", 200_000, 150_000, 50_000, 0, 150_000,
                "[]", false, "-", LONG_AGO);
        if (back < 3) {
            rows.add("remittance (id, garnishment_id, pay_run_id, amount_cents, due_on, state)", id("remittance" + back + "-", it.number()),
                    garnishment, id, 50_000, today.minusMonths(back).withDayOfMonth(28), back == 1 ? "WITHHELD" : "PAID");
        }
        rows.add("pay_run_share (id, pay_run_id, garnishment_id, amount_cents, out_of_protected_cents, contested, left_before_cents,"
                + " remittance_id)",
                id("share" + back + "-", it.number()), id, garnishment, 50_000, 0, it.number() % 60 == 0, 400_000,
                back < 3 ? id("remittance" + back + "-", it.number()) : null);
    }

    void hire(Case it) {
        rows.add("hire (id, dossier_id, employer_id, state, municipality_id, created_by, created_at)", id("hire", it.number()), it.id(),
                it.employer(), "CHOSEN", it.town(), "-", LONG_AGO);
        rows.add("hire_offer (hire_id, choice, scheme, offered_on)", id("hire", it.number()), "WAGE_SUBSIDY", "WAGE_SUBSIDY",
                today.minusDays(mix(it.number() + 5) % 700));
        for (int place = 0; place < 4; place++) {
            rows.add("proof_ahead (hire_id, place, dossier_id, subject, employer_id, term_code, due_on, about, note, what)",
                    id("hire", it.number()), place, it.id(), "SUBSIDY", it.employer(), "WTL_REQUEST",
                    today.plusDays(10 + 80L * place + it.number() % 60), "Loonkostenvoordeel", "", "Vraag het voordeel in de loonaangifte.");
        }
        if (it.number() % 2 == 0) {
            rows.add("wage_subsidy (id, dossier_id, employer_id, municipality_id, state, applied_by, applied_on, starts_on,"
                    + " hours_per_week, full_time_hours, flat_rate)", id("subsidy", it.number()), it.id(), it.employer(), it.town(),
                    "GRANTED", "EMPLOYER", "2026-01-01", "2026-01-01", 32, 40, false);
            rows.add("wage_subsidy_decision (id, wage_subsidy_id, kind, counts_from, hours_per_week, full_time_hours, cents_exclusive,"
                    + " cents_inclusive, steps_json, reasoning, proposed_at, made_known_on)", id("grant", it.number()), id("subsidy", it.number()),
                    "GRANT", "2026-01-01", 32, 40, 56_000, 70_000, "{}".repeat(500), "Toegekend.", LONG_AGO, "2026-01-20");
            line(it);
        }
        if (it.coach() != null) {
            coaching(it);
        }
        if (it.number() % 36 == 1 || it.number() % 240 == 40) {
            benefit(it);
        }
    }

    /** Loonkostenvoordeel: 250 at the largest employer, three periods told of each. */
    private void benefit(Case it) {
        String id = id("benefit", it.number());
        rows.add("wage_cost_benefit (id, hire_id, dossier_id, employer_id, category, return_period, starts_on, state, switched_on, created_at)",
                id, id("hire", it.number()), it.id(), it.employer(), "OUDERE", "MONTH", "2025-06-01", "RUNNING", "2025-06-01", LONG_AGO);
        for (int i = 1; i <= 3; i++) {
            LocalDate month = today.withDayOfYear(1).minusMonths(i);
            rows.add("wage_cost_benefit_period (id, benefit_id, of_year, period_number, first_day, last_day)", id("told" + i + "-", it.number()),
                    id, month.getYear(), month.getMonthValue(), month, month.withDayOfMonth(month.lengthOfMonth()));
        }
    }

    private void line(Case it) {
        LocalDate month = today.withDayOfMonth(1).minusMonths(1);
        rows.add("wage_subsidy_line (id, wage_subsidy_id, of_month, sequence, batch_id, kind, state, cents, why, estimate, created_at)",
                id("line", it.number()), id("subsidy", it.number()), month, 1, id("batch1" + it.town(), 0), "REGULAR", "PROPOSED", 70_000,
                "Een hele maand.", false, LONG_AGO);
    }

    void batches(String town) {
        for (int i = 1; i <= 24; i++) {
            LocalDate month = today.withDayOfMonth(1).minusMonths(i);
            rows.add("wage_subsidy_batch (id, municipality_id, of_month, state, pay_on)", id("batch" + i + town, 0), town, month,
                    i < 3 ? "PROPOSED" : "PAID", month.plusDays(24));
        }
    }

    private void coaching(Case it) {
        String id = id("coaching", it.number());
        rows.add("coaching (id, hire_id, dossier_id, employer_id, municipality_id, kind, state, party_id, works_as, starts_on,"
                + " hours_per_week)", id, id("hire", it.number()), it.id(), it.employer(), it.town(), "EXTERNAL", "RUNNING", it.coach(),
                "COACH", today.minusMonths(5), 32);
        rows.add("coaching_period (id, coaching_id, dossier_id, first_day, last_day, coaching_year, regime, decided_on, hours_worked,"
                + " computed_minutes, estimate)", id("period", it.number()), id, it.id(), today.minusMonths(5), today.plusMonths(1), 1,
                "LIGHT", today.minusMonths(5), 800, 2_400, false);
        for (int i = 0; i < 20; i++) {
            rows.add("coaching_visit (id, coaching_id, visit_on, activity, minutes, counted_minutes, entered_by, entered_at)",
                    id("visit" + i + "-", it.number()), id, today.minusDays(7L * i + 1), "AT_WORK", 60, 60, "-", LONG_AGO);
        }
    }

    void mail(Case it) {
        String id = id("mail", it.number());
        boolean failed = it.number() % 150 == 0;
        rows.add("mail_outbox (id, once_key, dossier_id, subject, recipient, mail_subject, body_text, state, attempts, next_attempt_at,"
                + " last_error, created_at)", id, id, it.id(), it.subject(), "iemand@example.nl", "Er is werk voor u in Werkbrug", BODY,
                failed ? "FAILED" : "SENT", 1, LONG_AGO, failed ? "550 onbekend" : null, today.minusDays(mix(it.number()) % 300).atTime(9, 0));
        rows.add("mail_attempt (mail_id, attempted_at, outcome)", id, LONG_AGO, failed ? "FAILED" : "DEMO");
    }
}
