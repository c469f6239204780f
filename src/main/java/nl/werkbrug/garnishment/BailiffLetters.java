package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.BailiffLetterTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to bailiffs about what happened with the other garnishments: wanted in one transaction, made by a process. */
@Service
public class BailiffLetters {

    private static final String PROCESS = "garnishment-letter";

    private final BailiffLetterTable letters;
    private final GarnishmentTable garnishments;
    private final BailiffLetterPaper paper;
    private final BailiffPost post;
    private final Timeline timeline;
    private final Workflow workflow;
    private final DutchFormats formats;

    BailiffLetters(
            BailiffLetterTable letters,
            GarnishmentTable garnishments,
            BailiffLetterPaper paper,
            BailiffPost post,
            Timeline timeline,
            Workflow workflow,
            DutchFormats formats) {
        this.letters = letters;
        this.garnishments = garnishments;
        this.paper = paper;
        this.post = post;
        this.timeline = timeline;
        this.workflow = workflow;
        this.formats = formats;
    }

    /** Has a letter written; the same twice is one letter. The caller holds the garnishments of the dossier. */
    void want(Garnishment to, BailiffLetter.Kind kind, String aboutId, LocalDate effectiveOn) {
        BailiffLetter letter = new BailiffLetter(
                UUID.randomUUID().toString(), to.dossierId(), to.id(), kind, aboutId, effectiveOn, null);
        if (letters.wanted(letter)) {
            return;
        }
        letters.insert(letter);
        Map<String, Object> variables = Registration.variables(to);
        variables.put("letterId", letter.id());
        workflow.start(PROCESS, letter.id(), variables);
    }

    /** Makes the letter and mails it when the bailiff takes mail. A second call does nothing. */
    @Transactional
    public void write(String letterId) {
        Garnishment to = garnishments.lock(get(letterId).garnishmentId());
        BailiffLetter letter = get(letterId);
        if (letter.written()) {
            return;
        }
        String document = paper.make(to, letter);
        letters.written(letterId, document);
        boolean mail = to.bailiff().takesMail();
        if (mail) {
            post.mail(to, "letter:" + letterId, "Bericht over een loonbeslag",
                    "Hierbij ontvangt u een brief over de beslagen op dit loon.", List.of(document));
        }
        timeline.add(new TimelineEntry(
                to.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "LETTER",
                mail ? Words.in(Language.DUTCH, "garnishment.kept.letter-mailed", to.bailiff().office(), letter.kind().label())
                        : Words.in(Language.DUTCH, "garnishment.kept.letter-to-post", to.bailiff().office(), letter.kind().label()),
                document, "letter:" + letterId));
    }

    /** Whether it goes by post. */
    @Transactional(readOnly = true)
    public boolean byPost(String letterId) {
        return !garnishments.get(get(letterId).garnishmentId()).bailiff().takesMail();
    }

    /** Notes the day on which the letter went into the post; false when this is no letter of ours. */
    @Transactional
    public boolean posted(String letterId, LocalDate day, Viewer viewer) {
        if (letters.find(letterId).isEmpty()) {
            return false;
        }
        letters.posted(letterId, day);
        Garnishment to = garnishments.get(get(letterId).garnishmentId());
        timeline.add(new TimelineEntry(
                to.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "LETTER",
                Words.in(Language.DUTCH, "garnishment.kept.letter-posted",
                        to.bailiff().office(), formats.date(day)), null, "letter-posted:" + letterId));
        return true;
    }

    private BailiffLetter get(String letterId) {
        return letters.find(letterId).orElseThrow();
    }
}
