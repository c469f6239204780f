package nl.werkbrug.learningsubsidy.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a place for somebody who works on it for the employer, or says that there is none. */
@Component
class LearningAccess {

    private static final String OVER = "learningsubsidy.learning-access.this-learning-place-is";
    private static final String UNTOLD = "learningsubsidy.learning-access.first-tell-about-the";

    private final LearningPlaceTable places;

    LearningAccess(LearningPlaceTable places) {
        this.places = places;
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    LearningPlace forEmployer(String id, Viewer viewer) {
        return places.ofEmployer(id, viewer).orElseThrow(() -> new NotVisible("learning place", id));
    }

    /** A page about it; there is nothing to fill in before the agreement is told, or once it is over. */
    static FormPage page(LearningPlace it, String formId, String heading, Viewer viewer) {
        FormPage page = FormPage.of(formId, heading, "/dossiers/" + it.dossierId(), formId + ":" + it.id() + ":" + viewer.userId());
        if (it.over()) {
            return page.done(Words.of(OVER));
        }
        return it.agreement() == null ? page.done(Words.of(UNTOLD)) : page;
    }

    /** Whether a form about it may be sent. */
    static boolean open(LearningPlace it) {
        return !it.over() && it.agreement() != null;
    }

    static String needed(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }

    static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("YES"::equals).isPresent();
    }
}
