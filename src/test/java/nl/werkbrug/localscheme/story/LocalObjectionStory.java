package nl.werkbrug.localscheme.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    /** The time to object to a decision of 1 June 2026, and a week for the post, are over. */
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 22);

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

    @Test
    void a_late_objection_that_is_excused_pays_it_after_its_process_had_ended() {
        Hire hire = hire();
        refused(hire, town.publish(content("Startpremie", "2000.00", null), List.of()));
        late(hire);
        assertThat(bench.results("local-scheme", claim(hire).id())).containsExactly("end_notGranted");
        decides(hire, "1500");
        signs(hire, other());

        assertThat(claim(hire).state()).isEqualTo(State.TO_PAY);
        assertThat(claim(hire).granted()).isEqualTo(Money.euros("1500.00"));
        pays(hire);
        assertThat(claim(hire).state()).isEqualTo(State.PAID);
        assertThat(desk.own(hire.dossierId(), lead)).isEmpty();
    }

    @Test
    void the_rest_is_paid_when_an_objection_brings_more_than_was_paid() {
        Hire hire = hire();
        handedIn(hire, town.publish(content("Startpremie", "2000.00", null), List.of()));
        Map<String, Object> part = Map.of(
                "outcome", "PARTLY", "from", START, "amount", Money.euros("600"), "reasoning", "Voor een deel van de uren.");
        desk.does(hire.dossierId(), "request-propose", caseworker, part);
        desk.does(hire.dossierId(), "request-view", fixture.hr, Map.of("view", "Het zijn meer uren."));
        desk.does(hire.dossierId(), "request-propose", caseworker, part);
        desk.does(hire.dossierId(), "request-sign", fixture.world().user("Tom Team", Role.LOKET_TEAM_LEAD, town.id), Map.of("outcome", "SIGN"));
        pays(hire);
        assertThat(claim(hire).payment().paid()).isEqualTo(Money.euros("600"));

        handled(hire);
        decides(hire, "1500");
        signs(hire, other());

        assertThat(claim(hire).state()).isEqualTo(State.TO_PAY);
        assertThat(claim(hire).toPay()).isEqualTo(Money.euros("900"));
        pays(hire);
        assertThat(claim(hire).payment().paid()).isEqualTo(Money.euros("1500"));
        assertThat(claim(hire).state()).isEqualTo(State.PAID);
        assertThat(jdbc.sql("select entry_text from timeline_entry where dossier_id = ?").param(hire.dossierId()).query(String.class).list())
                .anyMatch(line -> line.contains("betaald € 600,00")).anyMatch(line -> line.contains("betaald € 900,00"))
                .as("nothing is left to be mended by hand").noneMatch(line -> line.startsWith("Kijk na of de dagen"));
    }

    private void pays(Hire hire) {
        assertThat(desk.does(hire.dossierId(), "local-scheme-pay", lead, Map.of("paidOn", clock.today()))).isInstanceOf(FormResult.Done.class);
    }

    /** Nobody objected in the time for it; then it comes with a reason that counts. */
    private void late(Hire hire) {
        clock.set(AFTER);
        bench.runJobs();
        String decision = jdbc.sql("select d.id from request_decision d where d.request_id = ?").param(claim(hire).requestId())
                .query(String.class).single();
        desk.send("bezwaar", decision, fixture.hr, Map.of("grounds", "Wij voldoen wel.", "lateReason", "Ziekenhuis."));
        desk.does(hire.dossierId(), "objection-assess", lead, Map.of("grounds", "COMPLETE", "committee", "no", "excused", "EXCUSED"));
        desk.does(hire.dossierId(), "objection-hear", lead, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
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
        assertThat(desk.does(hire.dossierId(), "objection-sign", viewer, Map.of("outcome", "SIGN")))
                .isInstanceOf(FormResult.Done.class);
    }

    private Viewer other() {
        return fixture.world().user("Toon Team", Role.LOKET_TEAM_LEAD, town.id);
    }
}
