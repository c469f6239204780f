package nl.werkbrug.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;

/** The main menu, and for whom each entry is. Hiding an entry is a courtesy; the pages guard themselves. */
enum MainMenu {
    INBOX("/inbox", Roles.AT_A_PARTY),
    LOKET("/loket", Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD)),
    DOSSIERS("/dossiers", Roles.AT_A_PARTY),
    DEADLINES("/termijnen", Roles.AT_A_PARTY),
    GARNISHMENTS("/loonbeslagen", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    REGISTER("/loonbeslag/registreren", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    PAY_RUNS("/loonbeslag/loonruns", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    PAYMENTS("/loonbeslag/afdrachten", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    HIRE("/aannemen", Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    COACHING("/begeleiding", Set.of(Role.JOB_COACH)),
    SUBSIDY_PAYMENTS("/loonkostensubsidie/betalingen", Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD)),
    SUBSIDY_SETUP("/loonkostensubsidie/inrichting", Set.of(Role.LOKET_TEAM_LEAD)),
    BUILDING_BLOCKS("/bouwblokken", Set.of(Role.LOKET_TEAM_LEAD)),
    SOCIAL_RETURN("/social-return", Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    SHARED_CONTRACTS("/opdrachtgever/social-return", Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD)),
    LOCAL_SCHEMES("/lokale-regelingen", Set.of(Role.LOKET_TEAM_LEAD)),
    BENEFITS("/loonkostenvoordeel", Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    EMPLOYERS("/werkgevers", Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT)),
    OPERATIONS("/beheer", Set.of(Role.OPERATOR));

    private final String href;
    private final Set<Role> roles;

    MainMenu(String href, Set<Role> roles) {
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

    /** Key of its text. */
    String label() {
        return "web.menu." + name();
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
