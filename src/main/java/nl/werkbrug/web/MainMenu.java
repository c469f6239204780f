package nl.werkbrug.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;

/** The main menu, and for whom each entry is. Hiding an entry is a courtesy; the pages guard themselves. */
enum MainMenu {
    INBOX("Inbox", "/inbox", Roles.AT_A_PARTY),
    LOKET("Loket", "/loket", Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD)),
    DOSSIERS("Dossiers", "/dossiers", Roles.AT_A_PARTY),
    DEADLINES("Termijnen", "/termijnen", Roles.AT_A_PARTY),
    GARNISHMENTS("Loonbeslagen", "/loonbeslagen", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    REGISTER("Loonbeslag registreren", "/loonbeslag/registreren", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    PAY_RUNS("Loonruns", "/loonbeslag/loonruns", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    PAYMENTS("Afdrachten", "/loonbeslag/afdrachten", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    HIRE("Iemand aannemen", "/aannemen", Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    COACHING("Begeleiding", "/begeleiding", Set.of(Role.JOB_COACH)),
    SUBSIDY_PAYMENTS("Betalingen", "/loonkostensubsidie/betalingen", Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD)),
    SUBSIDY_SETUP("Inrichten", "/loonkostensubsidie/inrichting", Set.of(Role.LOKET_TEAM_LEAD)),
    BUILDING_BLOCKS("Social return: bouwblokken", "/bouwblokken", Set.of(Role.LOKET_TEAM_LEAD)),
    SOCIAL_RETURN("Social return", "/social-return", Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    SHARED_CONTRACTS("Social return: contracten", "/opdrachtgever/social-return", Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD)),
    LOCAL_SCHEMES("Lokale regelingen", "/lokale-regelingen", Set.of(Role.LOKET_TEAM_LEAD)),
    BENEFITS("Loonkostenvoordeel", "/loonkostenvoordeel", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    EMPLOYERS("Werkgever", "/werkgevers", Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    OPERATIONS("Beheer", "/beheer", Set.of(Role.OPERATOR));

    private final String label;
    private final String href;
    private final Set<Role> roles;

    MainMenu(String label, String href, Set<Role> roles) {
        this.label = label;
        this.href = href;
        this.roles = roles;
    }

    static List<MainMenu> of(Viewer viewer) {
        return viewer == null
                ? List.of()
                : Arrays.stream(values())
                        .filter(item -> item.roles.stream().anyMatch(viewer::is))
                        .toList();
    }

    boolean covers(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    String label() {
        return label;
    }

    String href() {
        return href;
    }

    private static final class Roles {
        private static final Set<Role> AT_A_PARTY = Set.of(
                Role.EMPLOYER_HR,
                Role.EMPLOYER_PAYROLL,
                Role.PAYROLL_AGENT,
                Role.LOKET_CASEWORKER,
                Role.LOKET_TEAM_LEAD,
                Role.JOB_COACH);
    }
}
