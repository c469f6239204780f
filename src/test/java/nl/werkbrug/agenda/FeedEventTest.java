package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedEventTest {

    @ParameterizedTest
    @CsvSource({"GARNISHMENT, true", "SICKNESS, true", "SUBSIDY, false", "EMPLOYER, false"})
    void a_calendar_says_nothing_of_what_stands_behind_a_wall(String subject, boolean quiet) {
        FeedEvent it = new FeedEvent("d", "2026-1", subject, "wat", LocalDate.of(2026, 6, 1), true, false, 0, Instant.EPOCH, null);

        assertThat(it.quiet()).isEqualTo(quiet);
    }
}
