package nl.werkbrug.journeys;

import java.util.UUID;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;

/** Who comes in with an outcome contract; the municipality is there already. */
final class OutcomePeople {

    private final Accounts accounts;
    private final Parties parties;

    OutcomePeople(Accounts accounts, Parties parties) {
        this.accounts = accounts;
        this.parties = parties;
    }

    void arrive() {
        join("rik", Role.CONTRACT_MANAGER, PartyKind.CONTRACT_INTERMEDIARY, "Stichting Resultaat");
        join("wim", Role.SERVICE_PROVIDER, PartyKind.SERVICE_PROVIDER, "Werkstart");
        join("eva", Role.EVALUATOR, PartyKind.EVALUATOR, "De Peil");
        join("ines", Role.INVESTOR, PartyKind.INVESTOR, "Maasfonds");
    }

    private void join(String username, Role role, PartyKind kind, String name) {
        if (accounts.find(username).isEmpty()) {
            String id = UUID.randomUUID().toString();
            parties.create(new Party(id, kind, name, new Address("Plein 2", "3011 AA", "Rotterdam"), "info@example.nl", null));
            accounts.addMembership(
                    accounts.create(username, username, username + "@example.nl", People.STORED).id(), role, id);
        }
    }
}
