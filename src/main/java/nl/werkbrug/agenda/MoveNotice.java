package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** Tells whoever must act, and who waits for it, what happened to a deadline; neither subject nor text names the employee. */
@Component
class MoveNotice {

    private static final String BODY = """
            De datum van een termijn is gewijzigd.
            %s

            Was: %s
            Wordt: %s
            Reden: %s

            Bekijk de termijn: %s
            """;

    private static final String DONE = """
            Een termijn is gedaan op %s.
            %s

            Bekijk de termijn: %s
            """;
    private static final String IN_DEFAULT = """
            De overheid kreeg op %s een ingebrekestelling. Het besluit is te laat.
            %s

            Tot en met %s kan de overheid nog beslissen zonder dwangsom.

            Bekijk de termijn: %s
            """;
    private static final String NOT_IN_DEFAULT = """
            De ingebrekestelling van %s was verkeerd vastgelegd. De vastlegging is ingetrokken.
            %s

            Bekijk de termijn: %s
            """;
    private static final String STILL = "de termijn staat stil, er is nu geen laatste dag";

    private final Recipients recipients;
    private final Notices notices;
    private final DeadlineLinks links;
    private final DutchFormats formats;

    MoveNotice(Recipients recipients, Notices notices, DeadlineLinks links, DutchFormats formats) {
        this.recipients = recipients;
        this.notices = notices;
        this.links = links;
        this.formats = formats;
    }

    /**
     * One notice for each person and change, also to who waits for it.
     *
     * @param to the new day; null while the term stands still
     * @param actorId who did it and need not hear; null when nobody here
     */
    void tell(RunningDeadline it, LocalDate to, String why, String actorId) {
        String was = it.state() == DeadlineState.SUSPENDED ? STILL : formats.dateWithDay(it.dates().end());
        String text = BODY.formatted(
                it.what(), was, to == null ? STILL : formats.dateWithDay(to), why, links.page(it.id()));
        queue(it, NoticeKind.DEADLINE, "deadline-moved", "Een termijn is gewijzigd", text, actorId, recipients.concerned(it));
    }

    /** What had to be done was done. */
    void done(RunningDeadline it, LocalDate on, String actorId) {
        String text = DONE.formatted(formats.dateWithDay(on), it.what(), links.page(it.id()));
        queue(it, NoticeKind.CHANGE, "deadline-done", "Een termijn is gedaan", text, actorId, recipients.concerned(it));
    }

    /** Whoever must decide hears that the other party gave notice of default. */
    void inDefault(RunningDeadline it, LocalDate receivedOn, LocalDate lastFreeDay, String actorId) {
        String text = IN_DEFAULT.formatted(
                formats.dateWithDay(receivedOn), it.what(), formats.dateWithDay(lastFreeDay), links.page(it.id()));
        queue(it, NoticeKind.ANSWER, "default-notice", "Er is een ingebrekestelling", text, actorId, recipients.group(it));
    }

    /** The notice of default was entered by mistake. */
    void noLongerInDefault(RunningDeadline it, String actorId) {
        String text = NOT_IN_DEFAULT.formatted(
                formats.dateWithDay(it.defaultNoticeOn()), it.what(), links.page(it.id()));
        queue(it, NoticeKind.ANSWER, "default-notice-withdrawn", "Een ingebrekestelling is ingetrokken", text, actorId, recipients.group(it));
    }

    private void queue(
            RunningDeadline it, NoticeKind kind, String what, String line, String text, String actorId, List<Colleague> people) {
        NewNotice notice = NewNotice.of(kind, it.dossierId(), it.subject(), links.path(it.id()), "notices.text." + what, it.what());
        // A notice of default starts a clock that costs money: nobody's choice silences it.
        NewNotice told = kind == NoticeKind.ANSWER ? notice.mustGo() : notice;
        people.stream().filter(person -> !person.userId().equals(actorId)).forEach(person -> notices.tell(told.by(actorId), person.userId(), new Notice(
                what + ":" + it.id() + ":" + (it.sequence() + 1) + ":" + person.userId(), it.dossierId(),
                it.subject(), person.email(), line, text, List.of())));
    }
}
