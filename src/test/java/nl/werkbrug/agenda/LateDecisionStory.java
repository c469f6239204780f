package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.Desk.Cast;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that is late: eight weeks from 31 March 2026 end on 26 May. */
@Story
abstract class LateDecisionStory {

    private static final LocalDate APPLIED = LocalDate.of(2026, 3, 31);
    private static final LocalDate NOTICED = LocalDate.of(2026, 5, 27);

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    LateDecisions late;

    @Autowired
    Penalties penalties;

    @Autowired
    CourseHistory history;

    @Autowired
    DeadlineReader reader;

    private Cast cast;
    private String decision;

    @BeforeEach
    void a_decision_that_did_not_come() {
        cast = desk.open();
        decision = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
    }

    @Test
    void a_notice_before_the_term_ended_is_refused_and_says_why() {
        assertThat(desk.mistake("ingebrekestelling", decision, cast.clerk(), received(LocalDate.of(2026, 5, 26))))
                .contains("te vroeg").contains("26 mei 2026");
        assertThat(desk.deadline(decision).defaultNoticeOn()).isNull();
    }

    @Test
    void a_term_without_a_decision_has_no_penalty() {
        String objection = desk.starts(cast, "AWB_6_7", LocalDate.of(2026, 4, 1), cast.clerk());

        assertThat(desk.mistake("ingebrekestelling", objection, cast.clerk(), received(NOTICED))).contains("geen dwangsom");
    }

    @Test
    void the_rule_of_the_term_says_whether_lateness_costs_and_not_who_decides() {
        String tax = desk.starts(cast, "WTL_4_5", LocalDate.of(2026, 2, 2), cast.clerk());
        String aim = desk.starts(cast, "UWV_COACH_DECISION", LocalDate.of(2026, 2, 2), cast.clerk());
        clock.set(LocalDate.of(2026, 12, 1));
        desk.send("ingebrekestelling", tax, cast.clerk(), received(LocalDate.of(2026, 11, 30)));

        assertThat(late.of(desk.deadline(tax)).orElseThrow().exposure().firstDay()).isEqualTo("2026-12-15");
        assertThat(desk.mistake("ingebrekestelling", aim, cast.clerk(), received(LocalDate.of(2026, 11, 30))))
                .contains("geen dwangsom").contains("Beslissen op een aanvraag");
    }

    @Test
    void nothing_is_owed_in_the_two_weeks_and_then_it_grows_day_by_day() {
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));

        LateDecision now = late.of(desk.deadline(decision)).orElseThrow();
        clock.set(LocalDate.of(2026, 6, 13));
        LateDecision later = late.of(desk.deadline(decision)).orElseThrow();
        clock.set(LocalDate.of(2026, 12, 1));
        LateDecision atLast = late.of(desk.deadline(decision)).orElseThrow();

        assertThat(now.exposure().amount()).isEqualTo(Money.ZERO);
        assertThat(now.daysToGo()).isEqualTo(10);
        assertThat(later.exposure().amount()).isEqualTo(Money.euros("69.00"));
        assertThat(atLast.exposure().amount()).isEqualTo(Money.euros("1442.00"));
        assertThat(penaltyDecision().dates().end()).isEqualTo("2026-08-05");
    }

    @Test
    void the_decision_makes_the_amount_final_and_moves_the_decision_about_it() {
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));
        clock.set(LocalDate.of(2026, 6, 20));
        desk.send("termijn-gedaan", decision, cast.caseworker(), Map.of("doneOn", LocalDate.of(2026, 6, 15)));
        clock.set(LocalDate.of(2026, 9, 1));

        LateDecision it = late.of(desk.deadline(decision)).orElseThrow();

        assertThat(it.decided()).isTrue();
        assertThat(it.exposure().amount()).isEqualTo(Money.euros("115.00"));
        assertThat(penaltyDecision().dates().end()).isEqualTo("2026-06-29");
        assertThat(desk.timeline(cast)).anyMatch(line -> line.startsWith("Het besluit is er. Er is een dwangsom."));
        assertThat(desk.timeline(cast)).noneMatch(line -> line.contains("€"));
        assertThat(desk.mails(cast)).isNotEmpty().noneMatch(mail -> mail.contains("€"));
    }

    @Test
    void a_decision_within_the_two_weeks_costs_nothing() {
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));
        desk.send("termijn-gedaan", decision, cast.caseworker(), Map.of("doneOn", LocalDate.of(2026, 6, 1)));

        assertThat(late.of(desk.deadline(decision)).orElseThrow().exposure().amount()).isEqualTo(Money.ZERO);
        assertThat(penaltyDecision().state()).isEqualTo(DeadlineState.WITHDRAWN);
    }

    @Test
    void who_must_decide_hears_of_the_notice_and_is_reminded_of_the_last_free_day() {
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));

        RunningDeadline free = grace();
        assertThat(desk.told("default-notice:" + decision)).containsExactly("Lars Leider", "Lotte Loket");
        assertThat(free.dates().end()).isEqualTo("2026-06-10");
        assertThat(desk.reminds(free.id())).isTrue();
        clock.set(LocalDate.of(2026, 6, 2));
        desk.send("termijn-gedaan", decision, cast.caseworker(), Map.of("doneOn", LocalDate.of(2026, 6, 1)));
        assertThat(grace().state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void a_notice_that_was_entered_by_mistake_is_taken_back_with_its_clocks_and_can_come_again() {
        String entry = decision + ".ingebrekestelling";
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));
        RunningDeadline free = grace();
        assertThatThrownBy(() -> desk.send("vastlegging-intrekken", entry, cast.caseworker(), Map.of("reason", "Weg.")))
                .isInstanceOf(NotVisible.class);

        desk.send("vastlegging-intrekken", entry, cast.clerk(), Map.of("reason", "Verkeerde brief."));
        assertThat(desk.deadline(decision).defaultNoticeOn()).isNull();
        assertThat(desk.deadline(free.id()).state()).isEqualTo(DeadlineState.WITHDRAWN);
        assertThat(penaltyDecision().state()).isEqualTo(DeadlineState.WITHDRAWN);
        clock.set(LocalDate.of(2026, 6, 2));
        desk.send("ingebrekestelling", decision, cast.clerk(), received(LocalDate.of(2026, 6, 1)));

        String again = new NewDeadline(cast.dossier(), "GARNISHMENT", "AWB_4_17_3", decision, "notice-2", null, null).id();
        assertThat(desk.deadline(again).dates().end()).isEqualTo("2026-06-15");
        assertThat(history.withdrawnNotices(decision)).singleElement()
                .extracting(CourseHistory.WithdrawnNotice::because).isEqualTo("Verkeerde brief.");
    }

    @Test
    void a_decision_that_was_dropped_keeps_its_notice_in_sight() {
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));
        clock.set(LocalDate.of(2026, 6, 15));
        desk.send("termijn-intrekken", decision, cast.clerk(), Map.of("reason", "De aanvraag is ingetrokken."));

        assertThat(penalties.page(cast.lead(), 1).rows()).singleElement().satisfies(row -> {
            assertThat(row.decision().upTo()).isEqualTo("2026-06-15");
            assertThat(row.decision().decided()).isFalse();
            assertThat(row.decision().dropped()).isTrue();
        });
    }

    @Test
    void only_the_team_lead_and_the_employer_see_the_amount() {
        desk.send("ingebrekestelling", decision, cast.clerk(), received(NOTICED));

        for (Viewer viewer : List.of(cast.clerk(), cast.lead())) {
            assertThat(penalties.maySee(decision, viewer)).isTrue();
            assertThat(penalties.page(viewer, 1).rows()).singleElement().extracting(row -> row.deadline().id()).isEqualTo(decision);
            assertThat(penalties.open(cast.dossier(), "GARNISHMENT", viewer)).singleElement().extracting(row -> row.deadline().id()).isEqualTo(decision);
            assertThat(penalties.open(cast.dossier(), "SUBSIDY", viewer)).as("another subject").isEmpty();
        }
        for (Viewer viewer : List.of(cast.caseworker(), cast.coach(), cast.stranger())) {
            assertThat(penalties.maySee(decision, viewer)).isFalse();
            assertThat(penalties.page(viewer, 1).rows()).isEmpty();
            assertThat(penalties.open(cast.dossier(), "GARNISHMENT", viewer)).isEmpty();
        }
    }

    private RunningDeadline grace() {
        return desk.deadline(new NewDeadline(cast.dossier(), "GARNISHMENT", "AWB_4_17_3", decision, null, null, null).id());
    }

    private RunningDeadline penaltyDecision() {
        return desk.deadline(new NewDeadline(cast.dossier(), "GARNISHMENT", "AWB_4_18", decision, null, null, null).id());
    }

    private static Map<String, Object> received(LocalDate on) {
        return Map.of("receivedOn", on);
    }
}
