package nl.werkbrug.performance;

import static nl.werkbrug.performance.Words.mix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;

/**
 * Employers, municipalities and organisations of coaches, with the people who work there. The first employer has a twentieth of
 * all dossiers, the first municipality two fifths; the first payroll agent works for a fifth of the employers.
 */
final class Parties {

    static final Object LONG_AGO = SqlTime.toSql(Instant.parse("2025-01-01T00:00:00Z"));

    private static final String[] SIZES = {"MICRO", "SMALL", "MEDIUM", "LARGE"};

    final List<String> employers = new ArrayList<>();
    /** Of those employers. */
    final List<String> names = new ArrayList<>();
    final List<String> towns = new ArrayList<>();
    final List<String> offices = new ArrayList<>();
    final List<String> investors = new ArrayList<>();
    String ombuds;
    String debtHelp;
    String union;
    String manager;
    String provider;
    String evaluator;
    private final Map<String, String> kvkNumbers = new HashMap<>();
    private final Map<String, String> townNames = new HashMap<>();
    private final Map<String, List<Viewer>> people = new HashMap<>();
    private final Rows rows;
    private final Words words;
    private int users;
    private int references;

    Parties(Rows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    void make(ManyTasks.Size size) {
        users = size.start();
        references = size.start();
        for (int i = size.start(); i < size.start() + size.employers(); i++) {
            employer(i);
        }
        for (int i = size.start(); i < size.start() + size.towns(); i++) {
            String name = "Gemeente " + words.family(i + 500);
            towns.add(party("town", "MUNICIPALITY", i, name));
            townNames.put(towns.get(towns.size() - 1), name + " Plaats " + i);
            rows.add("municipality (party_id, name)", Words.id("town", i), "Plaats " + i);
        }
        for (int i = size.start(); i < size.start() + size.offices(); i++) {
            offices.add(party("office", "COACHING_ORGANISATION", i, "Jobcoaches " + words.family(i + 900)));
        }
        around(size.start());
    }

    /** Those who work for all municipalities. */
    private void around(int start) {
        ombuds = party("ombuds", "OMBUDS", start, "Ombuds");
        debtHelp = party("debt-help", "DEBT_HELP", start, "Schuldhulp");
        union = party("union", "TRUSTED_INTERMEDIARY", start, "De bond");
        manager = party("manager", "CONTRACT_INTERMEDIARY", start, "Resultaat");
        provider = party("provider", "SERVICE_PROVIDER", start, "Werkstart");
        evaluator = party("evaluator", "EVALUATOR", start, "De Peil");
        for (int i = start; i < start + 2; i++) {
            investors.add(party("investor", "INVESTOR", i, "Fonds " + i));
        }
    }

    /** 300 people when the size is the full one. */
    void staff(ManyTasks.Size size) {
        spread(size.people() * 3 / 10, Role.LOKET_CASEWORKER, towns);
        spread(size.people() / 20, Role.LOKET_TEAM_LEAD, towns);
        spread(size.people() * 11 / 60, Role.JOB_COACH, offices);
        spread(size.people() / 5, Role.EMPLOYER_PAYROLL, employers);
        spread(size.people() / 5, Role.EMPLOYER_HR, employers);
        for (int i = 0; i < Math.max(1, size.people() / 25); i++) {
            agent(i);
        }
        for (int i = 0; i < Math.max(1, size.people() * 2 / 75); i++) {
            user(Role.OPERATOR, null);
        }
        user(Role.OMBUDS, ombuds);
        user(Role.DEBT_COUNSELLOR, debtHelp);
        user(Role.TRUSTED_INTERMEDIARY, union);
        user(Role.CONTRACT_MANAGER, manager);
        user(Role.SERVICE_PROVIDER, provider);
        user(Role.EVALUATOR, evaluator);
        investors.forEach(it -> user(Role.INVESTOR, it));
    }

    /** A third of them at the first party, the others over the rest. */
    private void spread(int count, Role role, List<String> parties) {
        for (int i = 0; i < Math.max(3, count); i++) {
            user(role, parties.get(i % 3 == 0 || parties.size() == 1 ? 0 : 1 + (i / 3 * 2 + i % 3 - 1) % (parties.size() - 1)));
        }
    }

    private void agent(int number) {
        int first = number == 0 ? 1 : employers.size() / 5 + number * employers.size() / 20;
        int last = number == 0 ? employers.size() / 5 : Math.min(employers.size() - 1, first + employers.size() / 20);
        Viewer agent = user(Role.PAYROLL_AGENT, employers.get(Math.min(first, employers.size() - 1)));
        for (int i = first + 1; i <= last; i++) {
            joins(agent, Role.PAYROLL_AGENT, employers.get(i));
        }
    }

    /** Two fifths are of the first municipality. */
    String town(int number) {
        return towns.get(mix(number + 7) % 5 < 2 || towns.size() == 1 ? 0 : 1 + mix(number + 13) % (towns.size() - 1));
    }

    /** A twentieth is of the first employer. */
    String employerOf(int number) {
        return employers.get(employerAt(number));
    }

    int employerAt(int number) {
        return number % 20 == 0 || employers.size() == 1 ? 0 : 1 + mix(number) % (employers.size() - 1);
    }

    String office(int number) {
        return offices.get(mix(number + 3) % offices.size());
    }

    /** For a dossier that is about no employee. */
    String nextReference() {
        return "2025-%06d".formatted(references++);
    }

    String kvk(String party) {
        return kvkNumbers.get(party);
    }

    /** The words by which a municipality is known. */
    String townName(String town) {
        return townNames.get(town);
    }

    /** The first with that role at that party. */
    Viewer first(Role role, String party) {
        return with(role, party).get(0);
    }

    List<Viewer> with(Role role, String party) {
        return people.getOrDefault(role + "@" + party, List.of());
    }

    private String party(String what, String kind, int number, String name) {
        String id = Words.id(what, number);
        kvkNumbers.put(id, "%08d".formatted(20_000_000 + number));
        rows.add("party (id, kind, name, kvk_number, postcode, created_at)",
                id, kind, name, kind.equals("EMPLOYER") ? kvk(id) : null, postcode(number), LONG_AGO);
        return id;
    }

    /** One of twenty neighbourhoods. */
    static String postcode(int number) {
        return (3011 + mix(number + 17) % 20) + " AB";
    }

    private void employer(int number) {
        String id = party("employer", "EMPLOYER", number, words.company(number));
        employers.add(id);
        names.add(words.company(number));
        rows.add("employer (party_id, wage_tax_number, iban, pay_period, pay_day)", id, "%09dL01".formatted(number),
                "NL91ABNA0417164300", "MONTH", 25);
        rows.add("employer_size (employer_id, size_code, told_by, told_on)", id, SIZES[number % SIZES.length], "-", "2026-01-01");
        for (int i = 0; i < 2; i++) {
            rows.add("social_return_contract (id, employer_id, client, reference, value_cents, percentage, starts_on, ends_on, made_by,"
                    + " made_at)", Words.id("contract", number * 2 + i), id, "Provincie", "SR-" + i, 50_000_000,
                    5, "2026-01-01", "2026-12-31", "-", LONG_AGO);
        }
    }

    private Viewer user(Role role, String party) {
        int number = users++;
        String id = Words.id("user", number);
        Viewer user = new Viewer(id, id, words.given(number) + " " + words.family(number), Set.of(role));
        rows.add("app_user (id, username, display_name, email, password_hash, active)", id, id, user.displayName(),
                "iemand@example.nl", "-", true);
        joins(user, role, party);
        return user;
    }

    private void joins(Viewer user, Role role, String party) {
        rows.add("membership (id, user_id, role_code, party_id)", Words.id("member" + user.userId() + party, 0), user.userId(),
                role.name(), party);
        people.computeIfAbsent(role + "@" + party, key -> new ArrayList<>()).add(user);
    }
}
