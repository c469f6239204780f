package nl.werkbrug.performance;

import static nl.werkbrug.performance.Parties.LONG_AGO;
import static nl.werkbrug.performance.Words.id;
import static nl.werkbrug.performance.Words.mix;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;

/**
 * The rows of one dossier after the other. Of three the first is a garnishment, the second a hire (one in four with a coach) and
 * the third only has tasks. Three dossiers have ten open tasks, five that are done, and seven or eight deadlines.
 */
final class CaseRows {

    static final String GARNISHMENT = "GARNISHMENT";
    static final String SUBSIDY = "SUBSIDY";
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);
    private static final String STEPS = """
            [{"kind":"START","text":"De termijn telt vanaf de dag van het verzoek.","date":"2026-06-01","source":"artikel 4:13 Awb"},
            {"kind":"COUNTED","text":"Acht weken later.","date":"2026-07-27","source":"artikel 4:13 Awb"}]""";
    private static final String TASK = "inbox_task (id, dossier_id, subject, party_id, works_as, assignee_id, title, help_text, form_id,"
            + " process_id, element_id, business_key, due_on, sort_on, state, created_at, search_text, employer_id, employer_sort,"
            + " person_sort, procedure_code, completed_by, completed_at, follow_up_on)";
    private static final String GIVEN = "inbox_assignment (task_id, happened_at, by_user, to_user)";
    private static final String DEADLINE = "running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, task_id,"
            + " owner, party_id, works_as, what, start_on, start_is_fact, unrolled_on, ends_on, steps_json, state, default_notice_on,"
            + " opened_at)";

    private final Rows rows;
    private final Words words;
    private final Parties parties;
    private final LocalDate today;
    private final SubjectRows subjects;
    private final MoneyRows money;
    private final PeopleRows helpers;

    CaseRows(Rows rows, Words words, Parties parties, LocalDate today, MoneyRows money, PeopleRows helpers) {
        this.rows = rows;
        this.words = words;
        this.parties = parties;
        this.today = today;
        this.subjects = new SubjectRows(rows, today);
        this.money = money;
        this.helpers = helpers;
    }

    /**
     * One dossier.
     *
     * @param coach the organisation that was let in; null when none was
     */
    record Case(
            int number, String id, String reference, String employer, String employerName, String town, String coach, String given,
            String family) {

        String subject() {
            return number % 3 == 0 ? GARNISHMENT : SUBSIDY;
        }
    }

    /** Somebody whose turn it is. */
    private record Holder(String party, String worksAs) {}

    /** Two years of monthly payments of each municipality. */
    void batches() {
        parties.towns.forEach(subjects::batches);
    }

    void add(int number) {
        Case it = of(number);
        dossier(it);
        letIn(it);
        words(it);
        if (number % 3 == 0) {
            subjects.garnishment(it);
        } else if (number % 3 == 1) {
            subjects.hire(it);
            money.budget(it);
        }
        for (int i = 0; i < (number % 3 == 0 ? 4 : 3); i++) {
            task(it, i, "OPEN");
        }
        for (int i = 4; i < (number % 3 == 0 ? 5 : 6); i++) {
            task(it, i, "DONE");
        }
        deadlines(it);
        around(it);
        if (number % 100 == 0) {
            helpers.lookAlong(it);
        }
    }

    private Case of(int number) {
        int employer = parties.employerAt(number);
        String coach = number % 12 == 1 ? parties.office(number) : null;
        return new Case(number, id("dossier", number), "2026-%06d".formatted(number), parties.employers.get(employer),
                parties.names.get(employer), parties.town(number), coach, words.given(number), words.family(number));
    }

    private void dossier(Case it) {
        rows.add("person (id, bsn_cipher, bsn_hash, given_name, family_name, birth_date, postcode, created_at)", id("person", it.number()),
                new byte[] {1}, "%064d".formatted(it.number()), it.given(), it.family(), "1990-01-01", Parties.postcode(it.number()),
                LONG_AGO);
        rows.add("dossier (id, reference, employer_id, person_id, opened_at)", it.id(), it.reference(), it.employer(),
                id("person", it.number()), today.minusDays(mix(it.number() + 5) % 700).atStartOfDay());
        rows.add("inbox_dossier_text (dossier_id, search_text)", it.id(),
                (it.reference() + " " + it.employerName() + " " + it.given() + " " + it.family() + " ").toLowerCase(Locale.ROOT));
    }

    /** As the product writes them: number, names, KvK number, and the municipality where it was let in. */
    private void words(Case it) {
        word(it, "", "NUMBER", it.reference().split("-"));
        word(it, "", "PERSON", Words.plain(it.given()), Words.plain(it.family()));
        word(it, "", "EMPLOYER", Words.plain(it.employerName()).split(" "));
        word(it, "", "EMPLOYER", parties.kvk(it.employer()));
        if (it.number() % 3 != 0 || it.number() % 5 == 0) {
            word(it, it.subject(), "TOWN", Words.plain(parties.townName(it.town())).split(" "));
        }
    }

    private void word(Case it, String subject, String origin, String... words) {
        for (String word : words) {
            rows.add("dossier_search (dossier_id, subject, origin, word)", it.id(), subject, origin, word);
        }
    }

    private void letIn(Case it) {
        party(it, it.subject(), it.employer(), "EMPLOYER");
        if (it.number() % 3 != 0 || it.number() % 5 == 0) {
            party(it, it.subject(), it.town(), "LOKET");
        }
        if (it.coach() != null) {
            party(it, SUBSIDY, it.coach(), "COACH");
        }
        if (it.number() % 3 == 2) {
            party(it, GARNISHMENT, it.employer(), "EMPLOYER");
        }
    }

    private void party(Case it, String subject, String party, String part) {
        rows.add("dossier_party (id, dossier_id, subject, party_id, part, since_at)", id(subject + part, it.number()), it.id(), subject,
                party, part, LONG_AGO);
    }

    private Holder holder(Case it, int task) {
        if (it.number() % 3 == 0) {
            return task == 1 && it.number() % 5 == 0 ? new Holder(it.town(), "LOKET") : new Holder(it.employer(), "PAYROLL");
        }
        return switch (task % 3) {
            case 0 -> new Holder(it.town(), "LOKET");
            case 1 -> new Holder(it.employer(), "PAYROLL");
            default -> it.coach() != null ? new Holder(it.coach(), "COACH")
                    : new Holder(it.town(), it.number() % 4 == 0 ? "LOKET_LEAD" : "LOKET");
        };
    }

    private void task(Case it, int place, String state) {
        Words.Task what = words.task(it.number() * 6 + place);
        Holder holder = holder(it, place);
        LocalDate due = due(it, place);
        String name = (it.family() + " " + it.given()).toLowerCase(Locale.ROOT);
        String sought = it.reference() + " " + it.employerName() + " " + it.given() + " " + it.family() + " " + what.title();
        boolean done = state.equals("DONE");
        String task = id("task" + place + "-", it.number());
        String taker = taker(holder, it.number() * 6 + place, done);
        rows.add(TASK, task, it.id(), it.subject(), holder.party(), holder.worksAs(),
                taker, what.title(), what.help(), what.formId(), what.processId(), what.elementId(),
                it.id(), due, due == null ? UNDATED : due, state, today.minusDays(mix(it.number() + place) % 60).atTime(9, place), sought.toLowerCase(Locale.ROOT),
                it.employer(), it.employerName().toLowerCase(Locale.ROOT), name, what.procedure(),
                done ? parties.employers.get(0) : null, done ? LONG_AGO : null, taker == null || done ? null : putOff(it, place));
        if (taker != null) {
            rows.add(GIVEN, task, today.minusDays(mix(it.number() + place + 57) % 60).atTime(10, place), parties.employers.get(0), taker);
        }
    }

    /** One of twenty that somebody holds. */
    private LocalDate putOff(Case it, int place) {
        int mixed = mix(it.number() * 6 + place + 61);
        return mixed % 20 == 0 ? today.plusDays(mixed % 31 - 15) : null;
    }

    private LocalDate due(Case it, int place) {
        int mixed = mix(it.number() * 6 + place + 99);
        return mixed % 100 < 3 ? null : today.plusDays(mixed % 151 - 30);
    }

    /** Nobody for 60 of 100. */
    private String taker(Holder holder, int number, boolean done) {
        if (!done && mix(number + 41) % 10 < 6) {
            return null;
        }
        List<Viewer> people = parties.with(role(holder.worksAs()), holder.party());
        List<Viewer> some = people.isEmpty() ? parties.with(Role.PAYROLL_AGENT, holder.party()) : people;
        return some.isEmpty() ? null : some.get(mix(number + 43) % some.size()).userId();
    }

    private static Role role(String worksAs) {
        return switch (worksAs) {
            case "LOKET" -> Role.LOKET_CASEWORKER;
            case "LOKET_LEAD" -> Role.LOKET_TEAM_LEAD;
            case "COACH" -> Role.JOB_COACH;
            default -> Role.EMPLOYER_PAYROLL;
        };
    }

    private void deadlines(Case it) {
        for (int i = 0; i < (it.number() % 2 == 0 ? 1 : 2); i++) {
            LocalDate due = due(it, i);
            deadline(it, i, holder(it, i), due == null ? today.plusDays(20) : due, null);
        }
        boolean late = it.number() % 3 != 0 && it.number() % 13 == 0;
        deadline(it, 7, late ? new Holder(it.town(), "LOKET") : null,
                today.plusDays(late ? -60 : mix(it.number() + 17) % 120 - 10), late ? today.minusDays(20 + it.number() % 9) : null);
    }

    private void deadline(Case it, int place, Holder holder, LocalDate end, LocalDate notice) {
        rows.add(DEADLINE, id("deadline" + place + "-", it.number()), it.id(), it.subject(), "AWB_4_13", "AWB_4_13", "2026-01-01", it.id(),
                place < 4 ? id("task" + place + "-", it.number()) : null, owner(holder), holder == null ? null : holder.party(),
                holder == null ? null : holder.worksAs(), "Uiterlijk deze dag moet het besluit er zijn.", "2026-01-01", false, end, end,
                STEPS, "OPEN", notice, LONG_AGO);
    }

    private static String owner(Holder holder) {
        return holder == null ? "UWV" : holder.worksAs().startsWith("LOKET") ? "MUNICIPALITY" : "EMPLOYER";
    }

    /** What happened, and who was mailed. */
    private void around(Case it) {
        for (int i = 0; i < 2; i++) {
            rows.add("timeline_entry (dossier_id, subject, happened_at, actor, kind, entry_text)", it.id(), it.subject(),
                    today.minusDays(i + 1).atTime(10, 0), "Werkbrug", "PROCESS", "Er is een taak bijgekomen voor de werkgever.");
        }
        if (it.number() % 3 != 2) {
            subjects.mail(it);
        }
    }
}
