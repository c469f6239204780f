package nl.werkbrug.objection;

import nl.werkbrug.document.DocumentModel;
import nl.werkbrug.post.PostedLetters;
import org.springframework.stereotype.Service;

/** Letters about an objection; those to who has no login here are printed and posted. */
@Service
public class ObjectionByPost {

    private final PostedLetters letters;
    private final ObjectionPost post;

    ObjectionByPost(PostedLetters letters, ObjectionPost post) {
        this.letters = letters;
        this.post = post;
    }

    /**
     * Makes a letter about an objection and keeps it; one that goes by post waits for somebody who prints it.
     *
     * @return the id of the document
     */
    public String send(Objection it, Contested about, ObjectionLetter kind, DocumentModel model, String onceKey, String text) {
        String document = post.send(about, model, onceKey, text);
        if (about.byPost()) {
            letters.keep(it.id(), kind, document);
        }
        return document;
    }

    /** Whether this letter lies ready and is not in the post. */
    boolean waits(String objectionId, ObjectionLetter kind) {
        return letters.waits(objectionId, kind);
    }
}
