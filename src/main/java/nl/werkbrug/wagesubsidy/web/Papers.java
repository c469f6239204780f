package nl.werkbrug.wagesubsidy.web;

import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.wagesubsidy.Attachment;
import org.springframework.stereotype.Component;

/** The files of a form as papers of an application. */
@Component("wageSubsidyUploads")
class Papers {

    private static final Map<Attachment, String> KEYS = Map.of(
            Attachment.CONTRACT, "contract", Attachment.CONSENT, "consent", Attachment.KVK_EXTRACT, "kvkExtract",
            Attachment.BANK_PROOF, "bankProof");

    private final Uploads uploads;

    Papers(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The content of what was brought in with the draft. */
    Map<Attachment, byte[]> of(String draftKey, Answers answers) {
        Map<Attachment, byte[]> papers = new EnumMap<>(Attachment.class);
        KEYS.forEach((kind, key) -> uploads.sent(draftKey, answers, key)
                .ifPresent(content -> papers.put(kind, content)));
        return papers;
    }
}
