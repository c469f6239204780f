package nl.werkbrug.performance;

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

    final List<String> employers = new ArrayList<>();
    /** Of those employers. */
    final List<String> names = new ArrayList<>();
    final List<String> towns = new ArrayList<>();
    final List<String> offices = new ArrayList<>();
    private final Map<String, String> kvkNumbers = new HashMap<>();
    private final Map<String, String> townNames = new HashMap<>();
    private final Map<String, List<Viewer>> people = new HashMap<>();
    private final Rows rows;
    private final Words words;
    private int users;

    Parties(Rows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    void make(ManyTasks.Size size) {
        users = size.start();
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
        rows.add("party (id, kind, name, kvk_number, created_at)",
                id, kind, name, kind.equals("EMPLOYER") ? kvk(id) : null, LONG_AGO);
        return id;
    }

    private void employer(int number) {
        String id = party("employer", "EMPLOYER", number, words.company(number));
        employers.add(id);
        names.add(words.company(number));
        rows.add("employer (party_id, wage_tax_number, iban, pay_period, pay_day)", id, "%09dL01".formatted(number),
                "NL91ABNA0417164300", "MONTH", 25);
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
