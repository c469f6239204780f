package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.document.AuthorityQuestion;
import nl.werkbrug.post.PostedLetter;
import nl.werkbrug.post.PostedLetters;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.store.RequestCompletionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A municipality that decides here asks who applied to complete a request (article 4:5 Awb); meanwhile its term stands still (4:15): from
 * the day after a mail to the employer, or after a letter to the employee was posted.
 */
@Service
public class LoketSupplements {

    private final RequestTable requests;
    private final RequestCompletionTable table;
    private final RequestPapers papers;
    private final RequestNotes notes;
    private final PostedLetters letters;
    private final DecisionClocks clocks;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final Clock clock;

    LoketSupplements(
            RequestTable requests, RequestCompletionTable table, RequestPapers papers, RequestNotes notes, PostedLetters letters, DecisionClocks clocks,
            Deadlines deadlines, DutchFormats formats, Clock clock) {
        this.requests = requests;
        this.table = table;
        this.papers = papers;
        this.notes = notes;
        this.letters = letters;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    /** Asks; the letter follows by itself. */
    @Transactional
    public void ask(String requestId, String missing, int days, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        table.insert(new RequestCompletion(
                UUID.randomUUID().toString(), it.id(), DutchTime.today(clock), missing, lastDay(days), null, null));
        requests.state(it.id(), State.MORE_ASKED);
        if (!papers.ofEmployee(it)) {
            standStill(it, DutchTime.today(clock), viewer);
        }
    }

    private void standStill(AuthorityRequest it, LocalDate askedOn, Viewer viewer) {
        if (it.clock() != null) {
            clocks.standStill(it.id(), it.clock().code(), Words.in(Language.DUTCH, "wagesubsidy.kept.asked-completion"), viewer, askedOn);
        }
    }

    /** Whether questions go to the employee by letter, because only the employee could ask. */
    @Transactional(readOnly = true)
    public boolean byLetter(String requestId) {
        return papers.ofEmployee(requests.get(requestId));
    }

    /** The letter is in the post: the term stands still from the day after that. */
    void askedByLetter(String requestId, LocalDate postedOn, Viewer viewer) {
        standStill(requests.lock(requestId), postedOn, viewer);
    }

    /** The letter did not get in the post before the last day that it names: nothing was asked. */
    @Transactional
    public void unposted(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        if (it.state() == State.MORE_ASKED) {
            requests.state(it.id(), State.ASKED);
            // The employer read that it was asked, and until when.
            notes.happened(it, "request-unposted:" + table.last(requestId).orElseThrow().id(), Words.in(Language.DUTCH, "request.kept.unposted"), null);
        }
    }

    /** The last day of so many days from today, moved off a weekend or holiday. */
    public LocalDate lastDay(int days) {
        return deadlines.compute(ChosenTerm.of(TermLength.of(days, TermUnit.DAYS), true), Course.from(DutchTime.today(clock))).end();
    }

    /** Makes the letter, once. */
    @Transactional
    public void write(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        RequestCompletion asked = table.last(requestId).orElseThrow();
        if (asked.documentId() != null) {
            return;
        }
        AuthorityQuestion question = new AuthorityQuestion(
                papers.toApplicant(it, null), AuthorityQuestion.Kind.COMPLETE, it.title(), papers.employee(it), lines(asked),
                asked.completeBy(), papers.ofEmployee(it));
        if (papers.ofEmployee(it)) {
            writeToEmployee(it, asked, question);
            return;
        }
        String document = papers.keep(it, question);
        table.written(asked.id(), document);
        notes.happened(it, "request-more:" + asked.id(),
                Words.in(Language.DUTCH, "request.kept.asks-more", formats.date(asked.completeBy())), document);
        notes.mailEmployer(it, "request-more:" + asked.id(), "request-more", asked.completeBy());
    }

    /** What is missing may say something of a person's health: the employer hears only that more was asked, and until when. */
    private void writeToEmployee(AuthorityRequest it, RequestCompletion asked, AuthorityQuestion question) {
        String document = papers.keepAtLoket(it, question);
        table.written(asked.id(), document);
        letters.keep(it.id(), RequestLetter.MORE, document);
        notes.happenedAtLoket(it, Words.in(Language.DUTCH, "request.kept.letter-more"), document);
        notes.happened(it, "request-more:" + asked.id(),
                Words.in(Language.DUTCH, "request.kept.asks-employee-more", formats.date(asked.completeBy())), null);
        notes.mailEmployer(it, "request-more:" + asked.id(), "request-more-employee", asked.completeBy());
    }

    /** What is missing, line by line. */
    public static List<String> lines(RequestCompletion asked) {
        return asked.missing().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The employer sent what was missing: the term counts again from today. */
    @Transactional
    public void supplemented(String requestId, String note, List<byte[]> files, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        files.forEach(file -> papers.keepUpload(it, file, Words.in(Language.DUTCH, "document.kept.upload.completion"), viewer));
        table.last(requestId).ifPresent(asked -> table.completed(asked.id(), DutchTime.today(clock)));
        notes.did(it, viewer, note == null ?
                Words.in(Language.DUTCH, "request.kept.completed-line") : Words.in(Language.DUTCH, "request.kept.completed-note",
                note), null);
        goOn(it, DutchTime.today(clock));
    }

    /**
     * What the employee sent by letter, as the loket records it: the term counts again from the day on which that came.
     *
     * @throws RequestRefused when it came before the question was posted
     */
    @Transactional
    public void suppliedByLetter(String requestId, String note, List<byte[]> files, LocalDate on, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        letters.find(requestId, RequestLetter.MORE).map(PostedLetter::postedOn).filter(on::isBefore).ifPresent(posted -> {
            throw new RequestRefused("receivedOn", Words.of("request.supplied.too-early"));
        });
        files.forEach(file -> papers.keepUploadAtLoket(it, file, Words.in(Language.DUTCH, "document.kept.upload.completion"), viewer));
        table.last(requestId).ifPresent(asked -> table.completed(asked.id(), on));
        if (note != null) {
            notes.didAtLoket(it, viewer, Words.in(Language.DUTCH, "request.kept.completed-note", note), null);
        }
        notes.did(it, viewer, Words.in(Language.DUTCH, "request.kept.employee-completed"), null);
        goOn(it, on);
    }

    /** The time to send it has passed. */
    @Transactional
    public void lapsed(String requestId) {
        AuthorityRequest it = requests.lock(requestId);
        RequestCompletion asked = table.last(requestId).orElseThrow();
        if (it.state() == State.MORE_ASKED) {
            goOn(it, DutchTime.today(clock));
            notes.happened(it, "request-more-lapsed:" + asked.id(), Words.in(Language.DUTCH, "request.kept.lapsed"), null);
        }
    }

    private void goOn(AuthorityRequest it, LocalDate on) {
        requests.state(it.id(), State.ASKED);
        if (it.clock() != null) {
            clocks.runAgain(it.id(), it.clock().code(), on);
        }
    }
}
