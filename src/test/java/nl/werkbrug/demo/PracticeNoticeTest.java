package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.PageNotice;
import org.junit.jupiter.api.Test;

class PracticeNoticeTest {

    private final DemoClock clock = new DemoClock(Clock.fixed(Instant.parse("2026-06-18T10:00:00Z"), DutchTime.ZONE));
    private final DemoFilling filling = new DemoFilling();
    private final PracticeNotice notice = new PracticeNotice(new PracticeClock(null, clock, null), null, filling);

    @Test
    void who_comes_before_the_stories_are_told_reads_that_there_will_be_more() {
        assertThat(notice.notice(null)).map(PageNotice.Notice::text).hasValueSatisfying(text ->
                assertThat(text).contains("wordt nog gevuld").contains("Ververs"));
    }

    @Test
    void says_nothing_when_all_is_there_and_the_day_is_todays() {
        filling.over();

        assertThat(notice.notice(null)).isEmpty();
    }
}
