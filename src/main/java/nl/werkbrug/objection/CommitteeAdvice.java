package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The advice of a committee: kept, followed or not, and sent along with the decision (article 7:13 lid 7 Awb). */
@Service
public class CommitteeAdvice {

    private final AdviceTable advices;
    private final ObjectionTable objections;
    private final AllContested contested;
    private final ObjectionPost post;

    CommitteeAdvice(AdviceTable advices, ObjectionTable objections, AllContested contested, ObjectionPost post) {
        this.advices = advices;
        this.objections = objections;
        this.contested = contested;
        this.post = post;
    }

    @Transactional(readOnly = true)
    public Optional<Advice> of(String objectionId) {
        return advices.of(objectionId);
    }

    /** The committee advised; the caller checked that the file is a PDF. */
    @Transactional
    public void record(String objectionId, LocalDate on, String text, byte[] pdf, Viewer viewer) {
        Contested about = contested.of(objections.lock(objectionId));
        String document = post.keepUpload(about, pdf, Words.in(Language.DUTCH, "document.kept.upload.advice"), viewer);
        advices.keep(objectionId, new Advice(on, text, document, null));
        post.did(about, viewer, Words.in(Language.DUTCH, "objection.kept.advised"));
    }

    /** Whether the proposal follows the advice; null when it does. */
    @Transactional
    public void departs(String objectionId, String because) {
        objections.lock(objectionId);
        advices.of(objectionId).ifPresent(
                it -> advices.keep(objectionId, new Advice(it.on(), it.text(), it.documentId(), because)));
    }

    /** The decision was made known: the advice goes with it. A second time sends nothing. */
    void sendAlong(Objection it, Contested about) {
        advices.of(it.id()).ifPresent(advice -> {
            post.mailEmployer(about, "objection-advice:" + it.id(), "objection-advice", List.of(advice.documentId()));
            post.happened(about, "objection-advice:" + it.id(), Words.in(Language.DUTCH, "objection.kept.advice-sent"),
                    advice.documentId());
        });
    }
}
