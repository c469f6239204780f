package nl.werkbrug.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.web.Frame.NavEntry;

/** The main menu, and for whom each entry is. Hiding an entry is a courtesy; the pages guard themselves. */
enum MainMenu {
    HOME(Group.NONE, "/overzicht", Roles.AT_EMPLOYER),
    TODAY(Group.NONE, "/begeleiding/vandaag", Set.of(Role.JOB_COACH)),
    /** It opens the list that was looked at last. */
    INBOX(Group.NONE, "/inbox", "/inbox/laatste", Roles.WITH_TASKS),
    LOKET(Group.NONE, "/loket", Roles.LOKET),
    DOSSIERS(Group.NONE, "/dossiers", Roles.AT_A_PARTY),
    DEADLINES(Group.NONE, "/termijnen", Roles.WITH_TASKS),
    HIRE(Group.NONE, "/aannemen", Roles.AT_EMPLOYER),
    PLACES(Group.NONE, "/plekken", Roles.PLACES),
    COACHING(Group.NONE, "/begeleiding", Set.of(Role.JOB_COACH)),
    GARNISHMENTS(Group.GARNISHMENT, "/loonbeslagen", Roles.PAYROLL),
    REGISTER(Group.GARNISHMENT, "/loonbeslag/registreren", Roles.PAYROLL),
    PAY_RUNS(Group.GARNISHMENT, "/loonbeslag/loonruns", Roles.PAYROLL),
    PAYMENTS(Group.GARNISHMENT, "/loonbeslag/afdrachten", Roles.PAYROLL),
    SUBSIDY_PAYMENTS(Group.MONEY, "/loonkostensubsidie/betalingen", Roles.LOKET),
    BENEFITS(Group.MORE, "/loonkostenvoordeel", Roles.PAYROLL),
    LAB(Group.NONE, "/lab", Set.of(Role.LOKET_TEAM_LEAD)),
    SIGNALS(Group.NONE, "/signalen", Set.of(
            Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD, Role.OMBUDS, Role.DEBT_COUNSELLOR)),
    SUBSIDY_SETUP(Group.SETUP, "/loonkostensubsidie/inrichting", Set.of(Role.LOKET_TEAM_LEAD)),
    LOCAL_SCHEMES(Group.SETUP, "/lokale-regelingen", Set.of(Role.LOKET_TEAM_LEAD)),
    CUSTOM_BUDGET(Group.MONEY, "/maatwerkbudget", Roles.LOKET),
    BUILDING_BLOCKS(Group.SETUP, "/bouwblokken", Set.of(Role.LOKET_TEAM_LEAD)),
    SIGNAL_SETUP(Group.SETUP, "/signalen/inrichting", Set.of(Role.LOKET_TEAM_LEAD)),
    SOCIAL_RETURN(Group.MORE, "/social-return", Roles.AT_EMPLOYER),
    SHARED_CONTRACTS(Group.MONEY, "/opdrachtgever/social-return", Roles.LOKET),
    OUTCOME(Group.MONEY, "/resultaatcontracten", Roles.IN_OUTCOME_CONTRACTS),
    EMPLOYERS(Group.MORE, "/werkgevers", Roles.AT_EMPLOYER),
    GIVE_SIGNAL(Group.MORE, "/signaal-geven", Set.of(Role.values())),
    OPERATIONS(Group.NONE, "/beheer", Set.of(Role.OPERATOR));

    private final Group group;
    private final String href;
    private final String opens;
    private final Set<Role> roles;

    MainMenu(Group group, String href, Set<Role> roles) {
        this(group, href, href, roles);
    }

    MainMenu(Group group, String href, String opens, Set<Role> roles) {
        this.group = group;
        this.href = href;
        this.opens = opens;
        this.roles = roles;
    }

    /** What the viewer gets, with the most specific entry for the path marked; empty when nobody is logged in. */
    static List<NavEntry> of(Viewer viewer, String path) {
        if (viewer == null) {
            return List.of();
        }
        List<MainMenu> mine = Arrays.stream(values()).filter(it -> it.roles.stream().anyMatch(viewer::is)).toList();
        MainMenu here = mine.stream().filter(it -> it.covers(path))
                .reduce((one, other) -> one.href.length() >= other.href.length() ? one : other)
                .orElse(null);
        List<NavEntry> shown = new ArrayList<>(entries(mine, Group.NONE, here).toList());
        Stream.of(Group.GARNISHMENT, Group.MONEY, Group.SETUP, Group.MORE).forEach(group -> {
            List<NavEntry> inside = entries(mine, group, here).toList();
            // A group of one would only hide it.
            if (inside.size() == 1) {
                shown.addAll(inside);
            } else if (!inside.isEmpty()) {
                shown.add(new NavEntry("menu.group." + group, null, inside.stream().anyMatch(NavEntry::current), inside));
            }
        });
        return shown;
    }

    private static Stream<NavEntry> entries(List<MainMenu> mine, Group group, MainMenu here) {
        return mine.stream().filter(it -> it.group == group)
                .map(it -> new NavEntry("menu." + it.name(), it.opens, it == here, List.of()));
    }

    private boolean covers(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private enum Group {
        NONE,
        GARNISHMENT,
        MONEY,
        SETUP,
        MORE
    }

    private static final class Roles {
        private static final Set<Role> PAYROLL = Set.of(Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT);
        private static final Set<Role> AT_EMPLOYER = Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT);
        private static final Set<Role> PLACES = Set.of(
                Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL, Role.PAYROLL_AGENT, Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD,
                Role.JOB_COACH);
        private static final Set<Role> LOKET = Set.of(Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD);
        private static final Set<Role> IN_OUTCOME_CONTRACTS = Set.of(
                Role.LOKET_CASEWORKER, Role.LOKET_TEAM_LEAD, Role.CONTRACT_MANAGER, Role.SERVICE_PROVIDER, Role.EVALUATOR, Role.INVESTOR);
        private static final Set<Role> WITH_TASKS = Set.of(
                Role.EMPLOYER_HR,
                Role.EMPLOYER_PAYROLL,
                Role.PAYROLL_AGENT,
                Role.LOKET_CASEWORKER,
                Role.LOKET_TEAM_LEAD,
                Role.JOB_COACH,
                Role.OMBUDS,
                Role.DEBT_COUNSELLOR,
                Role.CONTRACT_MANAGER,
                Role.SERVICE_PROVIDER,
                Role.EVALUATOR,
                Role.INVESTOR);
        // Who looks along for an employee has dossiers and no tasks.
        private static final Set<Role> AT_A_PARTY = Stream.concat(WITH_TASKS.stream(), Stream.of(Role.TRUSTED_INTERMEDIARY))
                .collect(Collectors.toUnmodifiableSet());
    }
}
