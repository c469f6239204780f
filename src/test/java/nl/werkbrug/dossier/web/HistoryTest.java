package nl.werkbrug.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.dossier.TimelineItem;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void the_same_mail_to_several_people_is_one_line() {
        assertThat(texts(
                        mail("Mail verstuurd aan tamar@example.nl: Nieuwe taak: Bezwaar beoordelen."),
                        mail("Mail verstuurd aan lars@example.nl: Er loopt een nieuwe termijn."),
                        mail("Mail verstuurd aan lotte@example.nl: Nieuwe taak: Bezwaar beoordelen."),
                        mail("Mail verstuurd aan lars@example.nl: Nieuwe taak: Bezwaar beoordelen.")))
                .containsExactly(
                        "Mail verstuurd aan 3 mensen: Nieuwe taak: Bezwaar beoordelen.",
                        "Mail verstuurd aan lars@example.nl: Er loopt een nieuwe termijn.");
    }

    @Test
    void mails_before_and_after_something_else_stay_apart() {
        assertThat(texts(
                        mail("Mail verstuurd aan tamar@example.nl: Nieuwe taak."),
                        new TimelineItem(NOON, "SUBSIDY", "Lars", "TASK", "Taak gedaan.", null),
                        mail("Mail verstuurd aan lars@example.nl: Nieuwe taak.")))
                .containsExactly(
                        "Mail verstuurd aan tamar@example.nl: Nieuwe taak.",
                        "Taak gedaan.",
                        "Mail verstuurd aan lars@example.nl: Nieuwe taak.");
    }

    @Test
    void what_became_of_a_mail_keeps_mails_apart() {
        assertThat(texts(
                        mail("Mail aan a@example.nl is nog niet gelukt: Nieuwe taak. Wij proberen het later opnieuw."),
                        mail("Mail verstuurd aan b@example.nl: Nieuwe taak.")))
                .hasSize(2);
    }

    private static TimelineItem mail(String text) {
        return new TimelineItem(NOON, "SUBSIDY", "Werkbrug", "MAIL", text, null);
    }

    private static List<String> texts(TimelineItem... items) {
        return History.of(Stream.of(items).toList()).stream().map(History.Line::text).toList();
    }
}
