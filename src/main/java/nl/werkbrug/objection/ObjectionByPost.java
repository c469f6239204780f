package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to who objected and has no login here: the municipality prints and posts them. Callers found the task to be the viewer's. */
@Service
public class ObjectionByPost {

    private final PostedLetterTable letters;
    private final ObjectionTable objections;
    private final AllContested contested;
    private final CommitteeAdvice advices;
    private final ObjectionPost post;
    private final DutchFormats formats;

    ObjectionByPost(
            PostedLetterTable letters, ObjectionTable objections, AllContested contested, CommitteeAdvice advices, ObjectionPost post,
            DutchFormats formats) {
        this.letters = letters;
        this.objections = objections;
        this.contested = contested;
        this.advices = advices;
        this.post = post;
        this.formats = formats;
    }

    /**
     * A letter and to whom it goes.
     *
     * @param address its lines; empty when it is not known
     * @param adviceId the advice of a committee that goes along; null without one
     */
    public record Shown(PostedLetter letter, String name, List<String> address, String adviceId) {}

    /**
     * Makes a letter about an objection and keeps it; one that goes by post waits for somebody who prints it.
     *
     * @return the id of the document
     */
    public String send(Objection it, Contested about, PostedLetter.Kind kind, DocumentModel model, String onceKey, String text) {
        String document = post.send(about, model, onceKey, text);
        if (about.byPost()) {
            letters.keep(it.id(), kind, document);
        }
        return document;
    }

    @Transactional(readOnly = true)
    public Shown shown(String objectionId, PostedLetter.Kind kind) {
        ByLetter to = contested.of(objections.get(objectionId)).byLetter();
        String advice = kind == PostedLetter.Kind.DECISION ? advices.of(objectionId).map(Advice::documentId).orElse(null) : null;
        return new Shown(letters.find(objectionId, kind).orElseThrow(), to.name(), to.address(), advice);
    }

    /** Somebody printed it and put it in the post. Doing it twice is doing it once. */
    @Transactional
    public void posted(String objectionId, PostedLetter.Kind kind, LocalDate on, Viewer viewer) {
        if (letters.posted(objectionId, kind, on, viewer.userId())) {
            post.did(contested.of(objections.get(objectionId)), viewer, Words.in(Language.DUTCH, "objection.kept.letter-posted", formats.date(on)));
        }
    }
}
