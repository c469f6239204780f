package nl.werkbrug.objection;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;

/**
 * Port to whoever decides on objections to its own decisions, a bean for each kind. How to decide is proposed with a form of its own,
 * because what can come instead of a decision differs; signing, sending back and making known are the same for all.
 */
public interface ObjectionRulings {

    /** The form with which somebody proposes how to decide; {@link Contested#decideForm()} names the same one. */
    String decideForm();

    /** What the signer reads: the objection, and the proposal. */
    FormPage.Above above(Objection it);

    /** The user who proposed how to decide; empty before. */
    Optional<String> proposedBy(Objection it);

    /** Why this viewer cannot sign it, in the language of the page; empty when the viewer can. */
    Optional<String> signRefusal(Objection it, Viewer viewer);

    /** What signing sets in motion, in the language of the page. */
    default List<String> whatSigningDoes(Objection it) {
        return List.of(Words.of("objection.sign.known"));
    }

    /** Signs. The answer is why that cannot be; nothing has changed then. */
    Optional<String> sign(Objection it, Viewer viewer);

    /** Sends it back to be proposed again. */
    void sendBack(Objection it, String because, Viewer viewer);

    /** Makes the letter of what was signed, and tells who objected. A second call does nothing. */
    void makeKnown(Objection it);
}
