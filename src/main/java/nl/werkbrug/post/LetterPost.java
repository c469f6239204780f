package nl.werkbrug.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Printing a letter and putting it in the post. Callers found the task to be the viewer's. */
@Service
public class LetterPost {

    private final PostedLetters letters;
    private final Map<String, LettersToPost> writers;
    private final AuditTrail audit;

    LetterPost(PostedLetters letters, List<LettersToPost> writers, AuditTrail audit) {
        this.letters = letters;
        this.writers = writers.stream().collect(Collectors.toMap(LettersToPost::processId, Function.identity()));
        this.audit = audit;
    }

    /**
     * A letter, to whom it goes and with what.
     *
     * @param says what the letter says: a key of the message files
     */
    public record Shown(String documentId, String says, LettersToPost.Addressee to, List<LettersToPost.Enclosure> enclosures) {}

    @Transactional(readOnly = true)
    public Shown shown(String processId, String aboutId, String kind) {
        LettersToPost writer = writers.get(processId);
        return new Shown(
                letters.find(aboutId, kind).orElseThrow().documentId(), writer.says(kind), writer.addressee(aboutId),
                writer.enclosures(aboutId, kind));
    }

    /** Whether it cannot have been posted on that day: it was not there yet. */
    @Transactional(readOnly = true)
    public boolean tooEarly(String aboutId, String kind, LocalDate on) {
        LocalDate madeOn = letters.find(aboutId, kind).orElseThrow().madeOn();
        return madeOn != null && on.isBefore(madeOn);
    }

    /** Somebody printed it and put it in the post. Doing it twice is doing it once. */
    @Transactional
    public void posted(String processId, String aboutId, String kind, LocalDate on, Viewer viewer) {
        if (letters.posted(aboutId, kind, on, viewer.userId())) {
            LettersToPost writer = writers.get(processId);
            audit.did(viewer.userId(), "POSTED", writer.auditType(), aboutId, kind);
            writer.posted(aboutId, kind, on, viewer);
        }
    }
}
