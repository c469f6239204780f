package nl.werkbrug.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.werkbrug.dossier.TimelineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final TimelineItem ITEM =
            new TimelineItem(Instant.parse("2026-06-01T12:00:00Z"), "SUBSIDY", "Hanna", "TASK", "Taak gedaan.", null);

    @ParameterizedTest
    @CsvSource({
        "0, false, 0, 0, false",
        "1, false, 1, 0, false",
        "10, false, 5, 5, false",
        "11, false, 5, 6, false",
        "100, false, 5, 95, false",
        "101, false, 5, 95, true",
        "101, true, 5, 96, false",
        "900, true, 5, 495, false"
    })
    void the_newest_are_in_sight_and_the_rest_is_folded(int happened, boolean whole, int recent, int earlier, boolean more) {
        List<TimelineItem> all = Collections.nCopies(happened, ITEM);

        History history = History.of(most -> all.subList(0, Math.min(most, happened)), whole);

        assertThat(history.recent()).hasSize(recent);
        assertThat(history.earlier()).hasSize(earlier);
        assertThat(history.more()).isEqualTo(more);
        assertThat(history.whole()).isEqualTo(whole);
        assertThat(history.mails()).isEmpty();
    }

    @Test
    void mails_stand_apart_and_push_nothing_out_of_sight() {
        TimelineItem mail = new TimelineItem(ITEM.happenedAt(), "SUBSIDY", "Werkbrug", "MAIL", "Mail verstuurd.", null);
        List<TimelineItem> all = new ArrayList<>(Collections.nCopies(40, mail));
        all.add(ITEM);

        History history = History.of(most -> all, false);

        assertThat(history.recent()).containsExactly(ITEM);
        assertThat(history.mails()).hasSize(40);
    }
}
