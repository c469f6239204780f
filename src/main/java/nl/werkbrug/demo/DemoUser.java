package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoParty.BESIDE;
import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.COACHES;
import static nl.werkbrug.demo.DemoParty.CRATES;
import static nl.werkbrug.demo.DemoParty.DEBT_HELP;
import static nl.werkbrug.demo.DemoParty.FUND;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoParty.OMBUDS;
import static nl.werkbrug.demo.DemoParty.RESEARCH;
import static nl.werkbrug.demo.DemoParty.RESULT;
import static nl.werkbrug.demo.DemoParty.WORK_START;

import java.util.List;
import java.util.Locale;
import nl.werkbrug.access.Role;

/** Who can log in to the demo. */
enum DemoUser {
    PETRA("Petra de Wit", Role.EMPLOYER_PAYROLL, BAKERY),
    PIM("Pim Zandbergen", Role.EMPLOYER_PAYROLL, CRATES),
    PAULA("Paula Rozendal", Role.EMPLOYER_PAYROLL, CLEANING),
    SAM("Sam Verhoeff", Role.PAYROLL_AGENT, CRATES, CLEANING),
    HANNA("Hanna Groeneveld", Role.EMPLOYER_HR, BAKERY),
    LOTTE("Lotte van der Sluis", Role.LOKET_CASEWORKER, MUNICIPALITY),
    LARS("Lars Hoekema", Role.LOKET_CASEWORKER, MUNICIPALITY),
    TAMAR("Tamar Benali", Role.LOKET_TEAM_LEAD, MUNICIPALITY),
    TESSA("Tessa Vermaat", Role.LOKET_TEAM_LEAD, MUNICIPALITY),
    VERA("Vera Nijland", Role.LOKET_TEAM_LEAD, BESIDE),
    COEN("Coen Wiersma", Role.JOB_COACH, COACHES),
    JASMIJN("Jasmijn Tran", Role.JOB_COACH, COACHES),
    OTTO("Otto Brandsma", Role.OMBUDS, OMBUDS),
    DEWI("Dewi Hartono", Role.DEBT_COUNSELLOR, DEBT_HELP),
    RIK("Rik Vonk", Role.CONTRACT_MANAGER, RESULT),
    WIM("Wim Terlouw", Role.SERVICE_PROVIDER, WORK_START),
    EVA("Eva Kuiper", Role.EVALUATOR, RESEARCH),
    INES("Ines Haverkamp", Role.INVESTOR, FUND),
    OLAF("Olaf Terpstra", Role.OPERATOR);

    /** One password for all of them; it stands in the log, and nothing in the demo is anybody's. */
    static final String PASSWORD = "welkom-bij-werkbrug";

    /** No mail can ever arrive in this domain (RFC 2606). */
    static final String MAIL_DOMAIN = "@maasbrug.example";

    private final String displayName;
    private final Role role;
    private final List<DemoParty> parties;

    DemoUser(String displayName, Role role, DemoParty... parties) {
        this.displayName = displayName;
        this.role = role;
        this.parties = List.of(parties);
    }

    String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return username() + MAIL_DOMAIN;
    }

    Role role() {
        return role;
    }

    List<DemoParty> parties() {
        return parties;
    }
}
