package nl.werkbrug.performance;

import static nl.werkbrug.performance.Parties.LONG_AGO;
import static nl.werkbrug.performance.Words.id;
import static nl.werkbrug.performance.Words.mix;

import java.time.LocalDate;
import nl.werkbrug.access.Role;

/**
 * Signals and places, each a dossier of its own: of the signals 15 of 100 are open and one in thirty was given by somebody of the first
 * employer; of the places 60 of 100 are open, with two persons proposed for each.
 */
final class MatterRows {

    private static final String[] KINDS = {"STUCK", "CONFLICT", "CANDIDATES", "DEBTS", "COMPLAINT"};
    private static final String[] FUNCTIONS = {"Magazijnhulp", "Afwasser", "Bezorger", "Schoonmaker", "Inpakker", "Tuinhulp"};
    private static final String SIGNAL = "signal_report (id, dossier_id, subject, municipality_id, kind, category, state, report_text,"
            + " anonymous, reporter_user_id, reporter_name, reporter_email, reporter_language, code_hash, reported_at, reported_on, term_code,"
            + " promised_on, holder_party_id, holder_works_as, umpire_party_id, umpire_works_as, answer_text, answer_party_id, answered_at,"
            + " closed_at)";
    private static final String PLACE = "place (id, dossier_id, employer_id, function_name, tasks, hours, town, starts_on, wanted, filled,"
            + " open_hiring, state, ask_on, proposed, posted_by, posted_at)";
    private static final String PROPOSAL = "place_proposal (id, place_id, dossier_id, party_id, works_as, line_no, short_name, wishes,"
            + " family_name, shares, consent_on, consent_until, consent_how, state, proposed_by, proposed_at)";

    private final Rows rows;
    private final Parties parties;
    private final LocalDate today;

    MatterRows(Rows rows, Parties parties, LocalDate today) {
        this.rows = rows;
        this.parties = parties;
        this.today = today;
    }

    void signal(int number) {
        String town = parties.town(number);
        String kind = KINDS[mix(number + 3) % KINDS.length];
        boolean guarded = kind.equals("DEBTS") || kind.equals("COMPLAINT");
        String subject = guarded ? "SIGNAL_PRIVATE" : "SIGNAL";
        String holder = kind.equals("DEBTS") ? parties.debtHelp : kind.equals("COMPLAINT") ? parties.ombuds : town;
        String worksAs = kind.equals("DEBTS") ? "DEBT_HELP" : kind.equals("COMPLAINT") ? "OMBUDS" : "LOKET";
        String dossier = dossier("signal", number, town, "Iemand loopt vast");
        letIn(dossier, subject, holder, worksAs);
        letIn(dossier, subject, parties.ombuds, "OMBUDS");
        int age = mix(number + 5) % 700;
        String state = age < 100 ? "OPEN" : age < 130 ? "ANSWERED" : "CLOSED";
        boolean own = number % 30 == 0;
        boolean nobody = number % 30 == 1;
        rows.add(SIGNAL, id("signal", number), dossier, subject, town, kind, nobody ? "EARLY_WARNING" : "OBSTACLE", state,
                "De bus rijdt niet op de tijd dat het werk begint. Ik heb al drie keer gebeld en niemand weet wie hierover gaat.", nobody,
                own ? parties.first(Role.EMPLOYER_HR, parties.employers.get(0)).userId() : null, nobody ? null : "Iemand",
                nobody || own ? null : "iemand@example.nl", "nl", "%064d".formatted(number), today.minusDays(age).atTime(9, 0),
                today.minusDays(age), "SIGNAL_ANSWER_5", today.minusDays(age).plusDays(7), holder, worksAs, parties.ombuds, "OMBUDS",
                state.equals("OPEN") ? null : "U kunt een fiets krijgen uit het maatwerkbudget.", state.equals("OPEN") ? null : holder,
                state.equals("OPEN") ? null : today.minusDays(age).plusDays(4).atTime(10, 0),
                state.equals("CLOSED") ? today.minusDays(age).plusDays(9).atTime(11, 0) : null);
        for (int place = 1; place <= 2; place++) {
            rows.add("signal_event (id, signal_id, happened_at, place, kind, party_id)", id("event" + place + "-", number),
                    id("signal", number), today.minusDays(age).atTime(9, place), place, place == 1 ? "RECEIVED" : "OFFERED", holder);
        }
    }

    void place(int number) {
        String employer = parties.employerOf(number);
        int age = mix(number + 9) % 250;
        String state = number % 10 < 6 ? "OPEN" : number % 10 < 8 ? "FILLED" : "CLOSED";
        String function = FUNCTIONS[number % FUNCTIONS.length];
        String dossier = dossier("place", number, employer, "Plek: " + function);
        letIn(dossier, "PLACE", employer, "PAYROLL");
        rows.add(PLACE, id("place", number), dossier, employer, function, "Dozen pakken\nRekken vullen", 16 + number % 24,
                "Plaats " + number % 40, today.plusDays(number % 90), 2, state.equals("FILLED") ? 2 : 0, number % 4 == 0, state,
                today.plusDays(number % 60), 2, "-", today.minusDays(age).atTime(8, 0));
        for (int line = 1; line <= 2; line++) {
            proposal(number, line, employer, state.equals("OPEN") && (number + line) % 3 == 1);
        }
    }

    private void proposal(int place, int line, String employer, boolean running) {
        boolean loket = line == 1;
        String party = loket ? parties.town(place) : parties.office(place);
        String dossier = dossier("proposal" + line + "-", place, party, "Voorstel voor een plek");
        letIn(dossier, "PROPOSAL", party, loket ? "LOKET" : "COACH");
        if (running) {
            letIn(dossier, "PROPOSAL", employer, "PAYROLL");
        }
        rows.add(PROPOSAL, id("proposal" + line + "-", place), id("place", place), dossier, party, loket ? "LOKET" : "COACH", line, "Sanne",
                "Graag overdag", running ? "Visser" : null, "SHORT", today.minusDays(20), today.plusDays(40), "SPOKEN",
                running ? "OFFERED" : "DECLINED", "-", today.minusDays(mix(place + line) % 90).atTime(9, 0));
    }

    private String dossier(String what, int number, String keeper, String name) {
        String id = id(what + "-dossier", number);
        String reference = parties.nextReference();
        rows.add("dossier (id, reference, employer_id, person_id, matter_name, opened_at)", id, reference, keeper, null, name,
                today.minusDays(mix(number + 5) % 700).atStartOfDay());
        for (String word : reference.split("-")) {
            rows.add("dossier_search (dossier_id, subject, origin, word)", id, "", "NUMBER", word);
        }
        return id;
    }

    private void letIn(String dossier, String subject, String party, String part) {
        letIn(rows, dossier, subject, party, part);
    }

    /** Twice is once, as in the product. */
    static void letIn(Rows rows, String dossier, String subject, String party, String part) {
        rows.addOnce(dossier + subject + party, "dossier_party (id, dossier_id, subject, party_id, part, since_at)",
                id(dossier + subject + party, 0), dossier, subject, party, part, LONG_AGO);
    }
}
