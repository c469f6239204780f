package nl.werkbrug.garnishment.story;

import static nl.werkbrug.garnishment.story.WritFixture.SERVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days that were typed wrong are mended, and everything that rests on them moves along. */
@Story
abstract class GarnishmentCorrectionStory {

    private static final LocalDate REALLY_SERVED = LocalDate.of(2026, 5, 28);
    private static final LocalDate FIRST_SENDING_DAY = LocalDate.of(2026, 6, 12);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    @Autowired
    ProtectedAmountTable protectedAmounts;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void another_day_of_the_garnishment_moves_the_sending_day_of_a_signed_declaration() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of());

        mends(it, REALLY_SERVED);
        payroll.reach(FIRST_SENDING_DAY.minusDays(1));
        List<String> dayBefore = records.mailsToBailiff(it);
        payroll.reach(FIRST_SENDING_DAY);

        assertThat(dayBefore).isEmpty();
        assertThat(records.mailsToBailiff(it)).hasSize(1);
        assertThat(garnishments.get(it.id()).servedOn()).isEqualTo(REALLY_SERVED);
        assertThat(protectedAmounts.on(it.id(), REALLY_SERVED)).isPresent();
    }

    @Test
    void open_tasks_move_with_it_and_the_timeline_shows_old_and_new() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        LocalDate before = payroll.task(it, "declaration", clerk).dueOn();

        mends(it, REALLY_SERVED);

        assertThat(payroll.task(it, "declaration", clerk).dueOn()).isBefore(before);
        assertThat(records.timeline(it))
                .contains("Dag van het beslag verbeterd van 1 juni 2026 naar 28 mei 2026. Reden: Verkeerd gelezen.")
                .anyMatch(line -> line.startsWith("Termijn gewijzigd:") && line.contains("Was: donderdag 18 juni 2026."));
        assertThat(records.mailSubjects(it)).contains("Een termijn is gewijzigd");
    }

    @Test
    void a_declaration_that_went_out_keeps_its_day() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken."));

        FormResult result = mends(it, REALLY_SERVED);

        assertThat(result).isInstanceOf(FormResult.Before.class);
        assertThat(garnishments.get(it.id()).servedOn()).isEqualTo(SERVED);
    }

    @Test
    void a_day_that_cannot_be_is_refused() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);

        assertThat(mends(it, SERVED)).isInstanceOf(FormResult.Refused.class);
        assertThat(mends(it, SERVED.plusDays(1))).isInstanceOf(FormResult.Refused.class);
        assertThatThrownBy(() -> payroll.send("loonbeslag-dag-verbeteren", it.id(), payroll.clerkOf(payroll.employer()),
                Map.of("servedOn", REALLY_SERVED, "reason", "Zomaar."))).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_request_that_turns_out_to_be_late_no_longer_holds_the_declaration() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of());
        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED.plusDays(3)));
        payroll.reach(LocalDate.of(2026, 6, 22));
        List<String> held = records.mailsToBailiff(it);

        payroll.send("loonbeslag-uitstel-verbeteren", it.id(), clerk,
                Map.of("requestedOn", LocalDate.of(2026, 6, 20), "reason", "Verkeerde maand."));

        assertThat(held).isEmpty();
        assertThat(records.mailsToBailiff(it)).hasSize(1);
    }

    @Test
    void a_request_is_from_the_day_of_the_garnishment_or_later_and_has_been() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED));
        payroll.reach(SERVED.plusDays(3));

        assertThat(mendsRequest(it, SERVED.minusDays(1))).isInstanceOf(FormResult.Refused.class);
        assertThat(mendsRequest(it, SERVED.plusDays(4))).isInstanceOf(FormResult.Refused.class);
        assertThat(mends(it, SERVED.plusDays(2))).isInstanceOf(FormResult.Refused.class);
        assertThat(mendsRequest(it, SERVED.plusDays(3))).isInstanceOf(FormResult.Done.class);
        assertThat(mends(it, SERVED.plusDays(2))).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void before_a_request_is_mended_the_clerk_sees_what_happens_to_the_sending_day() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.send("loonbeslag-uitstel", it.id(), clerk, Map.of("requestedOn", SERVED.plusDays(3)));
        payroll.reach(LocalDate.of(2026, 6, 22));

        Preview preview = payroll.preview("loonbeslag-uitstel-verbeteren", it.id(), clerk,
                Map.of("requestedOn", LocalDate.of(2026, 6, 20), "reason", "Verkeerde maand."));

        assertThat(preview.lines()).extracting(Preview.Line::value)
                .containsExactly("4 juni 2026 wordt 20 juni 2026", "30 juni 2026 wordt 16 juni 2026");
        assertThat(preview.warnings()).singleElement().asString().contains("meteen weg");
    }

    @Test
    void the_first_pay_run_moves_with_the_day_of_the_garnishment() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.tells(it, clerk);
        payroll.reach(LocalDate.of(2026, 6, 25));
        LocalDate before = payroll.task(it, "pay-run", clerk).dueOn();

        mends(it, LocalDate.of(2026, 5, 20));

        assertThat(before).isEqualTo("2026-06-25");
        assertThat(payroll.task(it, "pay-run", clerk).dueOn()).isEqualTo("2026-05-25");
    }

    @Test
    void the_amount_of_the_writ_does_not_overtake_a_later_one() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        Money later = Money.euros("1600.00");
        protectedAmounts.insert(it.id(), new ProtectedAmount(later, SERVED.plusDays(9), SERVED.plusDays(9), "brief"), clerk.userId());
        payroll.reach(SERVED.plusDays(20));

        mends(it, SERVED.plusDays(19));

        assertThat(protectedAmounts.on(it.id(), SERVED.plusDays(19)).orElseThrow().amount()).isEqualTo(later);
        mends(it, SERVED.minusDays(4));
        assertThat(protectedAmounts.on(it.id(), SERVED.minusDays(4))).isPresent();
        assertThat(protectedAmounts.on(it.id(), SERVED.plusDays(9)).orElseThrow().amount()).isEqualTo(later);
    }

    private FormResult mendsRequest(Garnishment it, LocalDate day) {
        return payroll.send("loonbeslag-uitstel-verbeteren", it.id(), clerk, Map.of("requestedOn", day, "reason", "Verkeerd."));
    }

    private FormResult mends(Garnishment it, LocalDate day) {
        return payroll.send("loonbeslag-dag-verbeteren", it.id(), clerk, Map.of("servedOn", day, "reason", "Verkeerd gelezen."));
    }
}
