package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.NewNotice;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import org.springframework.stereotype.Component;

/** Tells whoever must act, and who waits for it, what happened to a deadline; neither subject nor text names the employee. */
@Component
class MoveNotice {

    private final Recipients recipients;
    private final Notices notices;
    private final DeadlineLinks links;

    MoveNotice(Recipients recipients, Notices notices, DeadlineLinks links) {
        this.recipients = recipients;
        this.notices = notices;
        this.links = links;
    }

    /**
     * One notice for each person and change, also to who waits for it.
     *
     * @param to the new day; null while the term stands still
     * @param actorId who did it and need not hear; null when nobody here
     */
    void tell(RunningDeadline it, LocalDate to, String why, String actorId) {
        queue(it, NoticeKind.DEADLINE, "deadline-moved", actorId, recipients.concerned(it), words -> {
            String was = it.state() == DeadlineState.SUSPENDED ? words.text("moved.still") : words.day(it.dates().end());
            String becomes = to == null ? words.text("moved.still") : words.day(to);
            return new Mail(words.text("moved.line"), words.text("moved.body", words.kept(it.what()), was, becomes, why, links.page(it.id())));
        });
    }

    /** What had to be done was done. */
    void done(RunningDeadline it, LocalDate on, String actorId) {
        queue(it, NoticeKind.CHANGE, "deadline-done", actorId, recipients.concerned(it), words -> new Mail(
                words.text("done.line"), words.text("done.body", words.kept(it.what()), words.day(on), links.page(it.id()))));
    }

    /** Whoever must decide hears that the other party gave notice of default. */
    void inDefault(RunningDeadline it, LocalDate receivedOn, LocalDate lastFreeDay, String actorId) {
        queue(it, NoticeKind.ANSWER, "default-notice", actorId, recipients.group(it), words -> new Mail(
                words.text("default-notice.line"),
                words.text("default-notice.body", words.kept(it.what()), words.day(receivedOn), words.day(lastFreeDay), links.page(it.id()))));
    }

    /** The notice of default was entered by mistake. */
    void noLongerInDefault(RunningDeadline it, String actorId) {
        queue(it, NoticeKind.ANSWER, "default-notice-withdrawn", actorId, recipients.group(it), words -> new Mail(
                words.text("default-notice-withdrawn.line"),
                words.text("default-notice-withdrawn.body", words.kept(it.what()), words.day(it.defaultNoticeOn()), links.page(it.id()))));
    }

    /** What a mail says in one language. */
    private record Mail(String line, String text) {}

    private void queue(
            RunningDeadline it, NoticeKind kind, String what, String actorId, List<Colleague> people, Function<MailWords, Mail> mail) {
        NewNotice notice = NewNotice.of(kind, it.dossierId(), it.subject(), links.path(it.id()), "notices.text." + what, it.what());
        // A notice of default starts a clock that costs money: nobody's choice silences it.
        NewNotice told = kind == NoticeKind.ANSWER ? notice.mustGo() : notice;
        people.stream().filter(person -> !person.userId().equals(actorId)).forEach(person -> {
            Mail words = mail.apply(notices.wordsFor(person.userId()));
            notices.tell(told.by(actorId), person.userId(), new Notice(
                    what + ":" + it.id() + ":" + (it.sequence() + 1) + ":" + person.userId(), it.dossierId(),
                    it.subject(), person.email(), words.line(), words.text(), List.of()));
        });
    }
}
