package nl.werkbrug.web;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import nl.werkbrug.form.Answers;

/**
 * A form was sent and done; published in the transaction that does it. Holds counts only, never what was answered. What was
 * left empty is not counted.
 *
 * @param dossierId the dossier it is about; null when it is about none
 * @param subject the wall behind which it stands; null idem
 * @param reused how many answers were known before, or stood in the form already, and were left as they were
 * @param asked how many answers somebody had to give, corrections included
 */
public record FormSent(String formId, String dossierId, String subject, int reused, int asked) {

    /** What of these answers was known before. */
    public static FormSent of(FormPage page, Answers answers) {
        Set<String> known = new HashSet<>(page.told().facts().keySet());
        known.retainAll(answers.values().keySet());
        known.removeAll(answers.corrected());
        answers.values().forEach((key, value) -> {
            if (same(page.prefill().get(key), value)) {
                known.add(key);
            }
        });
        int all = answers.values().size();
        return new FormSent(page.formId(), page.told().dossierId(), page.told().subject(), known.size(), all - known.size());
    }

    private static boolean same(Object stood, Object sent) {
        return stood instanceof BigDecimal one && sent instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : stood != null && stood.toString().equals(sent.toString());
    }
}
