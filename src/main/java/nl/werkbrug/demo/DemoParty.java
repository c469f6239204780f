package nl.werkbrug.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The invented organisations; their ids are the same in every demo. */
enum DemoParty {
    BAKERY("Bakkerij Maasbrug BV", "bakkerij"),
    CRATES("Maasbrugse Kistenfabriek BV", "kistenfabriek"),
    CLEANING("Schoonmaakbedrijf Maasbrug BV", "schoonmaak"),
    MUNICIPALITY("Gemeente Maasbrug, Werkgeversloket", "gemeente"),
    BESIDE("Gemeente Overdijk, Werkgeversloket", "overdijk"),
    COACHES("Jobcoaches aan de Maas", "jobcoaches"),
    OMBUDS("Ombudsfunctie Maasbrug", "ombuds"),
    DEBT_HELP("Schuldhulp Maasbrug", "schuldhulp"),
    RESULT("Stichting Resultaat Maasbrug", "resultaat"),
    WORK_START("Werkstart Maasbrug", "werkstart"),
    RESEARCH("Onderzoeksbureau De Peil", "depeil"),
    FUND("Maasfonds", "maasfonds"),
    /** Answers by a link in a mail: nobody there has a login. */
    MONEY_ADVICE("Geldwijzer aan de Maas", "geldwijzer");

    private final String title;
    private final String mailName;

    DemoParty(String title, String mailName) {
        this.title = title;
        this.mailName = mailName;
    }

    String id() {
        return UUID.nameUUIDFromBytes(("werkbrug demo " + name()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    String title() {
        return title;
    }

    /** Of an organisation that is no employer: the same on its letters and in the network. */
    String officePhone() {
        return Invented.phone(20 + ordinal());
    }

    String email() {
        return mailName + DemoUser.MAIL_DOMAIN;
    }
}
