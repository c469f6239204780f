package nl.werkbrug.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.sql.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a calendar of deadlines as iCalendar (RFC 5545, with the name and refresh interval of RFC 7986). */
@Component
public class CalendarText {

    private static final String UNDATED_HINT = "Deze termijn staat stil. De dag kan nog veranderen.";

    private final FeedEvents events;
    private final DeadlineLinks links;

    CalendarText(FeedEvents events, DeadlineLinks links) {
        this.events = events;
        this.links = links;
    }

    /** The calendar as it is at this moment; the same deadlines give the same text. */
    @Transactional(readOnly = true)
    public String of(CalendarFeed feed) {
        return write(feed, events.of(feed));
    }

    String write(CalendarFeed feed, List<FeedEvent> deadlines) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Werkbrug//Termijnen//NL");
        calendar.setMethod("PUBLISH");
        calendar.setUid(feed.id());
        calendar.setName("Werkbrug: " + feed.name());
        // RFC 7986, section 5.7: the type must be named.
        calendar.setRefreshInterval(Duration.builder().hours(6).build()).setParameter("VALUE", "DURATION");
        // Older programs know these two under another name.
        calendar.addExperimentalProperty("X-WR-CALNAME", "Werkbrug: " + feed.name());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT6H");
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(FeedEvent it) {
        VEvent event = new VEvent();
        event.setUid(it.deadlineId() + "@werkbrug");
        event.setDateTimeStamp(Date.from(it.changedAt()));
        event.setLastModified(Date.from(it.changedAt()));
        event.setSequence(it.sequence());
        event.setDateStart(Date.valueOf(it.endsOn()), false);
        event.setSummary(title(it));
        event.setDescription(description(it));
        event.setUrl(links.page(it.deadlineId()));
        event.setStatus(it.gone() ? Status.cancelled() : it.still() ? Status.tentative() : Status.confirmed());
        event.setTransparency(true);
        event.setClassification(Classification.PRIVATE);
        return event;
    }

    /** Names the dossier and never a person; behind the wall not even what it is about. */
    private static String title(FeedEvent it) {
        String title = "Termijn dossier " + it.reference();
        return it.quiet() ? title : title + ": " + it.what();
    }

    private String description(FeedEvent it) {
        String hint = it.still() ? UNDATED_HINT + "\n" : "";
        String how = it.lastStep() == null ? "" : it.lastStep().text() + " (" + it.lastStep().source() + ")\n";
        return hint + how + "Bekijk de termijn in Werkbrug: " + links.page(it.deadlineId());
    }
}
