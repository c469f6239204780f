package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.post.LettersToPost;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Letters about an objection on their way to who objected and has no login here. */
@Component
class ObjectionEnvelopes implements LettersToPost {

    private final ObjectionTable objections;
    private final AllContested contested;
    private final CommitteeAdvice advices;
    private final ObjectionPost post;
    private final ObjectionHandling handling;
    private final DutchFormats formats;

    ObjectionEnvelopes(
            ObjectionTable objections, AllContested contested, CommitteeAdvice advices, ObjectionPost post, ObjectionHandling handling,
            DutchFormats formats) {
        this.objections = objections;
        this.contested = contested;
        this.advices = advices;
        this.post = post;
        this.handling = handling;
        this.formats = formats;
    }

    @Override
    public String processId() {
        return ObjectionIntake.PROCESS;
    }

    @Override
    public String auditType() {
        return "objection";
    }

    @Override
    public String says(String kind) {
        return "objection.letter." + kind;
    }

    @Override
    public Addressee addressee(String objectionId) {
        ByLetter to = contested.of(objections.get(objectionId)).byLetter();
        return new Addressee(to.name(), to.address());
    }

    /** The advice of a committee goes with the decision. */
    @Override
    public List<Enclosure> enclosures(String objectionId, String kind) {
        return kind.equals(ObjectionLetter.DECISION.name())
                ? advices.of(objectionId).map(advice -> new Enclosure(advice.documentId(), "objection.letter.advice")).stream().toList()
                : List.of();
    }

    /** What is asked by letter is asked on the day of posting. */
    @Override
    public void posted(String objectionId, String kind, LocalDate on, Viewer viewer) {
        post.did(contested.of(objections.get(objectionId)), viewer, Words.in(Language.DUTCH, "objection.kept.letter-posted", formats.date(on)));
        if (kind.equals(ObjectionLetter.SUPPLEMENT.name())) {
            handling.askedByLetter(objectionId, on, viewer);
        }
    }
}
