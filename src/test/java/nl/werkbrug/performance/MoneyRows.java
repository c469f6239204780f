package nl.werkbrug.performance;

import static nl.werkbrug.performance.Parties.LONG_AGO;
import static nl.werkbrug.performance.Words.id;
import static nl.werkbrug.performance.Words.mix;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.performance.CaseRows.Case;

/** Custom budgets, one for each hire; and outcome contracts of one manager, provider, evaluator and two investors. */
final class MoneyRows {

    private static final long EACH = 12_500;
    private static final String REQUEST = "custom_budget_request (id, dossier_id, municipality_id, asked_party_id, asked_part, asked_by, asked_on,"
            + " agreed_on, kind, what, why, asked_cents, paid_to, payee, iban, state, granted, granted_cents, reason, decided_by, decided_on,"
            + " budget_year, paid_on, effect_on, in_work, financial, social, personal)";

    private final Rows rows;
    private final Parties parties;
    private final LocalDate today;
    /** What was promised and paid of a municipality in a year. */
    private final Map<String, long[]> years = new TreeMap<>();

    MoneyRows(Rows rows, Parties parties, LocalDate today) {
        this.rows = rows;
        this.parties = parties;
        this.today = today;
    }

    void setups() {
        for (String town : parties.towns) {
            rows.add("custom_budget_town (municipality_id)", town);
            rows.add("custom_budget_setup (id, municipality_id, valid_from, ceiling_cents, limit_cents, kinds, formal, source, made_by, made_at)",
                    id("setup" + town, 0), town, today.minusYears(2), 500_000_000, 25_000, "TRAVEL,GLASSES", true, "Beleidsregel", "-", LONG_AGO);
        }
    }

    /** Of ten requests one waits, one is refused, one is promised and seven are paid, most of them with what it brought. */
    void budget(Case it) {
        MatterRows.letIn(rows, it.id(), "CUSTOM_BUDGET", it.employer(), "EMPLOYER");
        MatterRows.letIn(rows, it.id(), "CUSTOM_BUDGET", it.town(), "LOKET");
        int mixed = mix(it.number() + 21);
        LocalDate asked = today.minusDays(mixed % 700);
        String state = switch (mixed % 10) {
            case 0 -> "ASKED";
            case 1 -> "REFUSED";
            case 2 -> "GRANTED";
            default -> "SETTLED";
        };
        boolean granted = state.equals("GRANTED") || state.equals("SETTLED");
        boolean told = state.equals("SETTLED") && mixed % 7 != 0;
        rows.add(REQUEST, id("budget", it.number()), it.id(), it.town(), it.employer(), "PAYROLL", "-", asked, asked, "TRAVEL", "Een fiets",
                "Er rijdt geen bus in de nacht.", EACH, "SELLER", "Fietsenmaker", "NL91ABNA0417164300", state,
                state.equals("ASKED") ? null : granted, granted ? EACH : null, state.equals("ASKED") ? null : "Zo komt hij op zijn werk.",
                state.equals("ASKED") ? null : "-", state.equals("ASKED") ? null : asked.plusDays(3), granted ? asked.getYear() : null,
                state.equals("SETTLED") ? asked.plusDays(9) : null, told ? asked.plusDays(100) : null, told ? "HERE" : null,
                told ? "BETTER" : null, told ? "SAME" : null, told ? "BETTER" : null);
        if (granted) {
            years.computeIfAbsent(it.town() + " " + asked.getYear(), key -> new long[2])[state.equals("GRANTED") ? 0 : 1] += EACH;
        }
    }

    /** After all requests. */
    void years() {
        years.forEach((key, sums) -> rows.add("custom_budget_year (municipality_id, budget_year, reserved_cents, paid_cents)",
                key.split(" ")[0], key.split(" ")[1], sums[0], sums[1]));
    }

    /**
     * A contract with a cohort for each fifty people and a payment for each four; of the participants three quarters were placed and a half worked for three months.
     *
     * @param people so many participants
     */
    void contract(int number, int people) {
        String it = id("outcome", number);
        String town = parties.town(number);
        String dossier = id("outcome-dossier", number);
        rows.add("dossier (id, reference, employer_id, person_id, matter_name, opened_at)", dossier, parties.nextReference(), town, null,
                "Resultaatcontract", LONG_AGO);
        MatterRows.letIn(rows, dossier, "OUTCOME", town, "LOKET");
        MatterRows.letIn(rows, dossier, "OUTCOME", parties.manager, "CONTRACT");
        MatterRows.letIn(rows, dossier, "OUTCOME", parties.provider, "PROVIDER");
        MatterRows.letIn(rows, dossier, "OUTCOME", parties.evaluator, "EVALUATOR");
        rows.add("outcome_contract (id, dossier_id, title, state, payer_id, manager_id, provider_id, evaluator_id, starts_on, ends_on,"
                + " return_cap, return_source, made_by, made_at)", it, dossier, "Aan de slag " + number, "RUNNING", town, parties.manager,
                parties.provider, parties.evaluator, today.minusMonths(12), today.plusMonths(12), 80, "artikel 9", "-", LONG_AGO);
        for (String investor : parties.investors) {
            MatterRows.letIn(rows, dossier, "OUTCOME", investor, "INVESTOR");
            rows.add("outcome_investor (contract_id, investor_id, promised_cents)", it, investor, 100_000_00);
        }
        for (String kind : new String[] {"PLACED", "WORK_3"}) {
            rows.add("outcome_milestone (contract_id, kind, each_cents, cap_cents, benchmark, reward_cents, source)", it, kind, 1_000_00,
                    500_000_00, 250, 0, "bijlage 2");
        }
        for (int cohort = 0; cohort < cohorts(people); cohort++) {
            rows.add("outcome_cohort (id, contract_id, place, name, first_day, fixed_on, planned)", id("cohort" + cohort + "-", number), it,
                    cohort + 1, "Groep " + cohort, today.minusMonths(12), today.minusMonths(10), people);
        }
        for (int at = 0; at < people; at++) {
            participant(it, number, at, at % cohorts(people));
        }
        for (int payment = 1; payment <= Math.max(1, people / 4); payment++) {
            payment(it, town, number, payment);
        }
    }

    private static int cohorts(int people) {
        return 1 + people / 50;
    }

    private void participant(String contract, int number, int at, int cohort) {
        String who = id("participant" + at + "-", number);
        rows.add("outcome_participant (id, contract_id, cohort_id, participant_number, begun_on)", who, contract,
                id("cohort" + cohort + "-", number), "%d-%03d".formatted(cohort + 1, at), today.minusMonths(12));
        claim(contract, who, "PLACED", at % 4 != 0);
        claim(contract, who, "WORK_3", at % 2 == 1);
    }

    private void claim(String contract, String who, String kind, boolean reached) {
        if (reached) {
            rows.add("outcome_claim (id, contract_id, participant_id, kind, state, reached_on, evidence, judged_by, judged_on)",
                    id(kind + who, 0), contract, who, kind, "CONFIRMED", today.minusMonths(9), "Eerste werkdag 9 maart 2026.", "-",
                    today.minusMonths(8));
        }
    }

    private void payment(String contract, String town, int number, int back) {
        String id = id("payment" + back + "-", number);
        String entry = id("entry" + back + "-", number);
        rows.add("outcome_payment (id, contract_id, kind, state, proposed_on, approved_by, paid_on, booked_on)", id, contract, "OUTCOME", "PAID",
                today.minusWeeks(back), "-", today.minusWeeks(back).plusDays(3), today.minusWeeks(back).plusDays(3));
        rows.add("outcome_payment_part (payment_id, place, party_id, milestone, cents)", id, 1, town, "PLACED", 9_000_00);
        rows.add("outcome_entry (id, contract_id, once_key, entry_text, on_day, booked_by, booked_at)", entry, contract, "paid:" + id,
                "outcome.entry.outcome", today.minusWeeks(back).plusDays(3), "-", LONG_AGO);
        rows.add("outcome_line (entry_id, place, account, party_id, cents)", entry, 1, "CASH", "", 9_000_00);
        rows.add("outcome_line (entry_id, place, account, party_id, cents)", entry, 2, "OUTCOME", town, -9_000_00);
    }
}
