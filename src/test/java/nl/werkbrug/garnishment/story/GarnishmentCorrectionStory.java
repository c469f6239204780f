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
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days that were typed wrong are mended, and everything that rests on them moves along. */
@GarnishmentStories
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

    private FormResult mends(Garnishment it, LocalDate day) {
        return payroll.send("loonbeslag-dag-verbeteren", it.id(), clerk, Map.of("servedOn", day, "reason", "Verkeerd gelezen."));
    }
}
