package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody without an account gives a signal, disagrees with the answer, and gets the last answer of the ombuds office. */
@UsesH2
class SignalJourney extends Journey {

    private static final String OMBUDS = "Ombudsfunctie Maasbrug";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parties parties;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void an_ombuds_office() {
        if (jdbc.sql("select count(*) from app_user where username = 'otto'").query(Integer.class).single() == 0) {
            String id = UUID.randomUUID().toString();
            parties.create(new Party(id, PartyKind.OMBUDS, OMBUDS, Address.UNKNOWN, null, null));
            accounts.addMembership(accounts.create("otto", "Otto Ombuds", "otto@example.nl", People.STORED).id(), Role.OMBUDS, id);
        }
    }

    @Test
    void a_public_signal_gets_an_answer_and_then_the_last_one_of_the_ombuds_office() {
        clock.set(LocalDate.of(2026, 4, 7));
        Visitor tamar = visitor("tamar");
        tamar.goesTo("/werk/signalen-inrichten/eigen");
        tamar.selects("ombuds", jdbc.sql("select id from party where name = :name").param("name", OMBUDS).query(String.class).single());
        tamar.presses("Vastleggen");
        tamar.sees(OMBUDS);

        Visitor mila = passerBy("melder");
        mila.goesTo("/melden");
        mila.presses("Versturen");
        mila.sees("Vul uw naam in");
        assertThat(mila.page().evaluate("document.activeElement.id")).isEqualTo("fouten");
        mila.chooses("kind", "COMPLAINT");
        mila.fills("text", "Aan de balie werd ik weggestuurd.");
        mila.fills("name", "Mila Burger");
        mila.fills("email", "mila@burger.example");
        mila.presses("Versturen");
        mila.sees("Uw signaal is binnen");
        String number = mila.page().innerText("#nummer");
        String code = mila.page().innerText("#code");
        work();
        assertThat(Mailbox.to("mila@burger.example")).hasSize(1);

        answers(tamar, "Signaal beantwoorden", "Dat was volgens de regels.");
        follows(mila, number, code);
        mila.sees("Dat was volgens de regels.");
        mila.chooses("oordeel", "niet-goed");
        mila.fills("waarom", "Niemand legde het uit.");
        mila.presses("Versturen");
        mila.sees("Wij hebben uw reactie.");
        work();

        Visitor otto = visitor("otto");
        otto.goesTo("/signalen");
        otto.sees(number);
        otto.goesTo("/inbox?lijst=niemand");
        otto.follows("Laatste antwoord geven");
        otto.sees("Niemand legde het uit.");
        otto.fills("answer", "U krijgt alsnog een gesprek.");
        otto.presses("Verder naar controleren");
        otto.presses("Versturen");
        work();

        follows(mila, number, code);
        mila.sees("U krijgt alsnog een gesprek.");
        mila.sees("beantwoord en gesloten");
        assertThat(jdbc.sql("select state from signal_report").query(String.class).list()).isEqualTo(List.of("CLOSED"));
    }

    private void answers(Visitor who, String task, String text) {
        who.goesTo("/inbox?lijst=niemand");
        who.follows(task);
        who.chooses("decision", "ANSWER");
        who.page().waitForSelector("[name='answer']");
        who.fills("answer", text);
        who.presses("Versturen");
        who.sees("niet betrokken");
        who.ticks("notInvolved");
        who.presses("Versturen");
        work();
    }

    private static void follows(Visitor who, String number, String code) {
        who.goesTo("/melden/volgen");
        who.fills("nummer", number);
        who.fills("code", code);
        who.presses("Bekijken");
    }
}
