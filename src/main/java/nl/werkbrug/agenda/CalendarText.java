package nl.werkbrug.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a calendar of deadlines as iCalendar (RFC 5545, with the name and refresh interval of RFC 7986). */
@Component
public class CalendarText {

    /** So long a calendar that was not opened still hears that something was cancelled. */
    private static final java.time.Duration REMEMBERED = java.time.Duration.ofDays(60);
    private static final String UNDATED_HINT = "Deze termijn staat stil. De dag kan nog veranderen.";

    private final FeedEvents events;
    private final List<FeedVisits> visits;
    private final DeadlineLinks links;
    private final Clock clock;

    CalendarText(FeedEvents events, List<FeedVisits> visits, DeadlineLinks links, Clock clock) {
        this.events = events;
        this.visits = visits;
        this.clock = clock;
        this.links = links;
    }

    /** The calendar as it is at this moment; the same deadlines give the same text. */
    @Transactional(readOnly = true)
    public String of(CalendarFeed feed) {
        Instant since = clock.instant().minus(REMEMBERED);
        List<FeedVisits.Visit> planned = feed.partyId() == null
                ? visits.stream().flatMap(each -> each.of(feed.userId(), since).stream()).toList()
                : List.of();
        return write(feed, events.of(feed), planned);
    }

    String write(CalendarFeed feed, List<FeedEvent> deadlines, List<FeedVisits.Visit> planned) {
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
        planned.forEach(visit -> calendar.addEvent(event(visit)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(FeedVisits.Visit it) {
        VEvent event = new VEvent();
        event.setUid(it.id() + "@werkbrug");
        event.setDateTimeStamp(Date.from(it.changedAt()));
        event.setLastModified(Date.from(it.changedAt()));
        event.setSequence(it.sequence());
        Instant start = it.at().atZone(DutchTime.ZONE).toInstant();
        event.setDateStart(Date.from(start), true);
        event.setDateEnd(Date.from(start.plus(java.time.Duration.ofMinutes(it.minutes()))), true);
        event.setSummary(it.what());
        event.setUrl(links.site(it.page()));
        event.setStatus(it.gone() ? Status.cancelled() : Status.confirmed());
        event.setClassification(Classification.PRIVATE);
        return event;
    }

    private VEvent event(FeedEvent it) {
        VEvent event = new VEvent();
        event.setUid(it.deadlineId() + "@werkbrug");
        event.setDateTimeStamp(Date.from(it.changedAt()));
        event.setLastModified(Date.from(it.changedAt()));
        event.setSequence(it.sequence());
        event.setDateStart(java.sql.Date.valueOf(it.endsOn()), false);
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
