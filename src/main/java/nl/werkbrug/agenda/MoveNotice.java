package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Said said = to == null ? new Said("deadline-still") : new Said("deadline-moved-to", to.toString());
        queue(it, NoticeKind.DEADLINE, "deadline-moved", said, actorId, recipients.concerned(it), (words, what) -> {
            String was = it.state() == DeadlineState.SUSPENDED ? words.text("moved.still") : words.day(it.dates().end());
            String becomes = to == null ? words.text("moved.still") : words.day(to);
            return new Mail(words.text("moved.line"), words.text("moved.body", what, was, becomes, why, links.page(it.id())));
        });
    }

    /** What had to be done was done. */
    void done(RunningDeadline it, LocalDate on, String actorId) {
        queue(it, NoticeKind.CHANGE, "deadline-done", new Said("deadline-done"), actorId, recipients.concerned(it), (words, what) -> new Mail(
                words.text("done.line"), words.text("done.body", what, words.day(on), links.page(it.id()))));
    }

    /** Whoever must decide hears that the other party gave notice of default. */
    void inDefault(RunningDeadline it, LocalDate receivedOn, LocalDate lastFreeDay, String actorId) {
        queue(it, NoticeKind.ANSWER, "default-notice", new Said("default-notice"), actorId, recipients.group(it), (words, what) -> new Mail(
                words.text("default-notice.line"),
                words.text("default-notice.body", what, words.day(receivedOn), words.day(lastFreeDay), links.page(it.id()))));
    }

    /** The notice of default was entered by mistake. */
    void noLongerInDefault(RunningDeadline it, String actorId) {
        Said said = new Said("default-notice-withdrawn");
        queue(it, NoticeKind.ANSWER, "default-notice-withdrawn", said, actorId, recipients.group(it), (words, what) -> new Mail(
                words.text("default-notice-withdrawn.line"),
                words.text("default-notice-withdrawn.body", what, words.day(it.defaultNoticeOn()), links.page(it.id()))));
    }

    /** What a mail says in one language. */
    private record Mail(String line, String text) {}

    /** What a notice says: its text, and what stands in it behind what the term asks. */
    private record Said(String text, String... more) {}

    /** @param mail from the language of a person, and what the term asks as it is said to that person */
    private void queue(
            RunningDeadline it, NoticeKind kind, String what, Said said, String actorId, List<Colleague> people,
            BiFunction<MailWords, String, Mail> mail) {
        Set<String> holders = recipients.group(it).stream().map(Colleague::userId).collect(Collectors.toSet());
        people.stream().filter(person -> !person.userId().equals(actorId)).forEach(person -> {
            String asks = it.keptWhat(holders.contains(person.userId()));
            MailWords language = notices.wordsFor(person.userId());
            Mail words = mail.apply(language, language.kept(asks));
            notices.tell(notice(it, kind, said, asks).by(actorId), person.userId(), new Notice(
                    what + ":" + it.id() + ":" + (it.sequence() + 1) + ":" + person.userId(), it.dossierId(),
                    it.subject(), person.email(), words.line(), words.text(), List.of()));
        });
    }

    private NewNotice notice(RunningDeadline it, NoticeKind kind, Said said, String asks) {
        String[] values = Stream.concat(Stream.of(asks), Stream.of(said.more())).toArray(String[]::new);
        NewNotice notice = NewNotice.of(kind, it.dossierId(), it.subject(), links.path(it.id()), "notices.text." + said.text(), values);
        // A notice of default starts a clock that costs money: nobody's choice silences it.
        return kind == NoticeKind.ANSWER ? notice.mustGo() : notice;
    }
}
