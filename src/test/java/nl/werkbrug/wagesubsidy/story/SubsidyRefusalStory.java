package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** A refusal hears the employer first, and nobody signs what he proposed. */
abstract class SubsidyRefusalStory extends ApplicationBench {

    @Test
    void a_refusal_hears_the_employer_first() {
        WageSubsidy it = desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), REFUSE);
        List<String> heard = desk.open(cast, cast.lead());
        desk.does(cast, "give-view", cast.hr(), Map.of("view", "Dat klopt niet."));
        desk.does(cast, "propose-decision", cast.caseworker(), REFUSE);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        assertThat(heard).containsExactly("give-view");
        assertThat(subsidies.get(it.id()).state()).isEqualTo(State.REFUSED);
        assertThat(desk.text(decisions.of(it.id()).get(0).documentId())).contains("Afwijzing loonkostensubsidie", "doelgroep");
        assertThat(desk.clocks(cast, "AWB_4_87")).isEmpty();
    }

    @Test
    void a_founded_objection_to_a_refusal_leaves_only_the_decision_to_be_made() {
        WageSubsidy it = desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), REFUSE);
        desk.does(cast, "give-view", cast.hr(), Map.of("view", "Dat klopt niet."));
        desk.does(cast, "propose-decision", cast.caseworker(), REFUSE);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));
        desk.send("bezwaar", decisions.of(it.id()).get(0).id(), cast.hr(), Map.of("grounds", "Sam hoort er wel bij."));
        desk.does(cast, "objection-assess", cast.caseworker(), Map.of("grounds", "COMPLETE", "committee", "no"));
        desk.does(cast, "objection-hear", cast.caseworker(), Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        desk.does(cast, "objection-decide", cast.otherLead(), Map.of(
                "outcome", "FOUNDED", "reasoning", "U heeft gelijk.", "instead", "Subsidie.", "countsFrom", START));
        Viewer third = world.user("Tine Teamleider", Role.LOKET_TEAM_LEAD, cast.municipality());
        FormResult own = desk.does(cast, "objection-sign", cast.lead(), Map.of("outcome", "SIGN"));
        desk.does(cast, "objection-sign", third, Map.of("outcome", "SIGN"));
        List<String> again = desk.open(cast, cast.caseworker());
        desk.does(cast, "propose-decision", cast.caseworker(), GRANT);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));

        assertThat(((FormResult.Refused) own).mistakes().toString()).contains("artikel 10:3 lid 3 Awb");
        assertThat(again).containsExactly("propose-decision", "send-copy", "send-copy");
        assertThat(subsidies.get(it.id()).state()).isEqualTo(State.GRANTED);
        assertThat(desk.clocks(cast, "PW_10D_12")).hasSize(1).allMatch(clock -> clock.startsWith("MET"));
    }

    @Test
    void a_silent_employer_does_not_hold_up_the_refusal() {
        desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), REFUSE);
        desk.reach(START.plusDays(15));

        assertThat(desk.open(cast, cast.caseworker())).containsExactly("propose-decision");
    }

    @Test
    void who_proposed_does_not_sign_and_another_lead_does() {
        WageSubsidy it = desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.lead(), GRANT);

        FormResult own = desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SIGN"));
        desk.does(cast, "sign-decision", cast.otherLead(), Map.of("outcome", "SIGN"));

        assertThat(((FormResult.Refused) own).mistakes().toString()).contains("Een andere teamleider moet het ondertekenen");
        assertThat(subsidies.get(it.id()).state()).isEqualTo(State.GRANTED);
    }

    @Test
    void sent_back_is_proposed_again_with_the_reason_in_sight() {
        WageSubsidy it = desk.known(cast, START);
        desk.does(cast, "propose-decision", cast.caseworker(), GRANT);
        desk.does(cast, "sign-decision", cast.lead(), Map.of("outcome", "SEND_BACK", "because", "Leg het beter uit."));

        assertThat(desk.open(cast, cast.caseworker())).containsExactly("propose-decision");
        assertThat(decisions.of(it.id()).get(0).returnedBecause()).isEqualTo("Leg het beter uit.");
    }
}
