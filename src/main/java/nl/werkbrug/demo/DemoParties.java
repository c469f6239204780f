package nl.werkbrug.demo;

import java.util.UUID;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Branch;
import nl.werkbrug.party.BranchNumber;
import nl.werkbrug.party.Contact;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.KvkNumber;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.party.WageTaxNumber;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the organisations, with their branches and the people to reach. */
@Profile("demo")
@Component
class DemoParties {

    static final int DAY_OF_MONTH = 24;
    private static final int FRIDAY = 5;

    private final Employers employers;
    private final Parties parties;
    private final Municipalities municipalities;

    DemoParties(Employers employers, Parties parties, Municipalities municipalities) {
        this.employers = employers;
        this.parties = parties;
        this.municipalities = municipalities;
    }

    void create() {
        employer(DemoParty.BAKERY, 1, new Address("Ovenstraat 8", "6099 AB", "Maasbrug"), PayPeriod.MONTH, DAY_OF_MONTH);
        employer(DemoParty.CRATES, 2, new Address("Zaagwerf 21", "6098 BC", "Maasbrug"), PayPeriod.FOUR_WEEKS, FRIDAY);
        employer(DemoParty.CLEANING, 3, new Address("Sopkade 3", "6099 CD", "Maasbrug"), PayPeriod.MONTH, DAY_OF_MONTH);
        branch(DemoParty.BAKERY, 1, "Winkel Marktplein", new Address("Marktplein 2", "6099 AC", "Maasbrug"));
        branch(DemoParty.BAKERY, 2, "Bakkerij Ovenstraat", new Address("Ovenstraat 8", "6099 AB", "Maasbrug"));
        branch(DemoParty.CRATES, 3, "Fabriek Zaagwerf", new Address("Zaagwerf 21", "6098 BC", "Maasbrug"));
        branch(DemoParty.CLEANING, 4, "Kantoor Sopkade", new Address("Sopkade 3", "6099 CD", "Maasbrug"));
        contact(DemoUser.PETRA, "Salarisadministrateur");
        contact(DemoUser.HANNA, "Adviseur personeelszaken");
        contact(DemoUser.PIM, "Salarisadministrateur");
        contact(DemoUser.PAULA, "Salarisadministrateur");
        other(DemoParty.MUNICIPALITY, PartyKind.MUNICIPALITY, new Address("Stadhuisplein 1", "6099 AA", "Maasbrug"));
        municipalities.register(DemoParty.MUNICIPALITY.id(), Town.NAME);
        other(DemoParty.BESIDE, PartyKind.MUNICIPALITY, new Address("Dijkplein 4", "6095 AA", RegionTowns.BESIDE));
        municipalities.register(DemoParty.BESIDE.id(), RegionTowns.BESIDE);
        other(DemoParty.COACHES, PartyKind.COACHING_ORGANISATION, new Address("Dijk 14", "6099 DA", "Maasbrug"));
        other(DemoParty.OMBUDS, PartyKind.OMBUDS, new Address("Stadhuisplein 3", "6099 AA", "Maasbrug"));
        other(DemoParty.DEBT_HELP, PartyKind.DEBT_HELP, new Address("Kade 5", "6099 DB", "Maasbrug"));
        other(DemoParty.RESULT, PartyKind.CONTRACT_INTERMEDIARY, new Address("Havenhoofd 2", "6099 DC", "Maasbrug"));
        other(DemoParty.WORK_START, PartyKind.SERVICE_PROVIDER, new Address("Werfpad 9", "6099 DD", "Maasbrug"));
        other(DemoParty.RESEARCH, PartyKind.EVALUATOR, new Address("Peilstraat 1", "6099 DE", "Maasbrug"));
        other(DemoParty.FUND, PartyKind.INVESTOR, new Address("Maasboulevard 40", "6099 DF", "Maasbrug"));
        other(DemoParty.MONEY_ADVICE, PartyKind.FINANCIAL_ADVICE, new Address("Kade 31", "6099 DB", "Maasbrug"));
    }

    private void employer(DemoParty party, int number, Address address, PayPeriod period, int payDay) {
        employers.create(new Employer(
                party.id(), party.title(), address, new KvkNumber("9999000" + number),
                new WageTaxNumber("99990000" + number + "L01"), Invented.iban(number), period, payDay,
                party.email(), Invented.phone(number), 0));
    }

    private void branch(DemoParty employer, int number, String name, Address address) {
        employers.addBranch(
                employer.id(), new Branch(id(), new BranchNumber("99990000000" + number), name, address));
    }

    private void contact(DemoUser user, String jobTitle) {
        employers.addContact(
                user.parties().get(0).id(),
                new Contact(id(), user.displayName(), jobTitle, user.email(), Invented.phone(10 + user.ordinal())));
    }

    private void other(DemoParty party, PartyKind kind, Address address) {
        parties.create(new Party(party.id(), kind, party.title(), address, party.email(), party.officePhone()));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
