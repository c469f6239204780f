package nl.werkbrug.localscheme.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** A scheme of a municipality after a refusal: it shows at once, and goes on when an objection is founded. */
abstract class LocalObjectionStory extends LocalSchemeBench {

    private static final Map<String, Object> REFUSAL = Map.of("outcome", "REFUSED", "reasoning", "U voldoet niet aan de voorwaarden.");

    @Test
    void a_refused_scheme_shows_it_at_once_and_a_founded_objection_pays_it_after_all() {
        Hire hire = hire();
        refused(hire, town.publish(content("Startpremie", "2000.00", null), List.of()));
        assertThat(claim(hire).state()).as("while the employer may still object").isEqualTo(State.NOT_GRANTED);
        assertThat(desk.own(hire.dossierId(), fixture.hr)).contains("request-objection");

        handled(hire);
        assertThat(decides(hire, "2000.01")).as("more than there is").isInstanceOf(FormResult.Refused.class);
        decides(hire, "1500");
        signs(hire, other());

        assertThat(claim(hire).state()).isEqualTo(State.TO_PAY);
        assertThat(claim(hire).granted()).isEqualTo(Money.euros("1500.00"));
        assertThat(bench.results("authority-request", claim(hire).requestId())).containsExactly("end_objected");
    }

    @Test
    void an_objection_that_is_not_founded_leaves_it_as_it_was() {
        Hire hire = hire();
        refused(hire, town.publish(content("Startpremie", null, null), List.of()));
        handled(hire);
        desk.does(hire.dossierId(), "request-objection-decide", lead,
                Map.of("outcome", "UNFOUNDED", "reasoning", "U voldoet nog steeds niet aan de voorwaarden."));
        signs(hire, other());

        assertThat(claim(hire).state()).isEqualTo(State.NOT_GRANTED);
        assertThat(claim(hire).granted()).isNull();
        assertThat(bench.results("local-scheme", claim(hire).id())).containsExactly("end_notGranted");
    }

    private void refused(Hire hire, String code) {
        handedIn(hire, code);
        desk.does(hire.dossierId(), "request-propose", caseworker, REFUSAL);
        desk.does(hire.dossierId(), "request-view", fixture.hr, Map.of("view", "Wij voldoen wel."));
        desk.does(hire.dossierId(), "request-propose", caseworker, REFUSAL);
        Viewer first = fixture.world().user("Tom Team", Role.LOKET_TEAM_LEAD, town.id);
        desk.does(hire.dossierId(), "request-sign", first, Map.of("outcome", "SIGN"));
    }

    /** Objected to, complete, and the employer need not be heard. */
    private void handled(Hire hire) {
        desk.does(hire.dossierId(), "request-objection", fixture.hr, Map.of("outcome", "OBJECTED", "grounds", "Wij voldoen wel."));
        desk.does(hire.dossierId(), "objection-assess", lead, Map.of("grounds", "COMPLETE", "committee", "no"));
        desk.does(hire.dossierId(), "objection-hear", lead, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
    }

    private FormResult decides(Hire hire, String euros) {
        return desk.does(hire.dossierId(), "request-objection-decide", lead, new HashMap<>(Map.of(
                "outcome", "FOUNDED", "reasoning", "U voldoet toch aan de voorwaarden.", "instead", "GRANTED", "from", START,
                "amount", Money.euros(euros))));
    }

    private void signs(Hire hire, Viewer viewer) {
        assertThat(desk.does(hire.dossierId(), "request-objection-sign", viewer, Map.of("outcome", "SIGN")))
                .isInstanceOf(FormResult.Done.class);
    }

    private Viewer other() {
        return fixture.world().user("Toon Team", Role.LOKET_TEAM_LEAD, town.id);
    }
}
