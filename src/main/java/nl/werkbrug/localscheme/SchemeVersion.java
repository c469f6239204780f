package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.scheme.LocalAmount;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.scheme.LocalScheme;
import nl.werkbrug.scheme.LocalWindow;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Money;

/**
 * What a scheme says: a draft that is worked on, or published and then never changed.
 *
 * @param number counted from 1
 * @param validFrom it holds for who begins to work on this day or later; null for a draft
 * @param asked the conditions, in order
 */
public record SchemeVersion(
        String id, String schemeId, int number, LocalDate validFrom, Content content, List<Asked> asked, List<LocalQuestion> questions) {

    public SchemeVersion {
        asked = List.copyOf(asked);
        questions = List.copyOf(questions);
    }

    /** A condition with its place. */
    public record Asked(int place, LocalCondition condition) {}

    /**
     * What is typed on one form.
     *
     * @param paysWage whether it pays for wage: that excludes loonkostensubsidie
     * @param ceiling what there is for one calendar year; null without a limit
     * @param staysMonths it is paid when the employee still works after so many months; null when it is paid at once
     * @param attachments what to send along
     */
    public record Content(
            String title, String explanation, String legalBasis, String sourceUrl, boolean paysWage, LocalAmount amount, Money ceiling,
            Integer staysMonths, LocalWindow window, List<String> attachments) {

        public Content {
            attachments = List.copyOf(attachments);
        }
    }

    public boolean published() {
        return validFrom != null;
    }

    public String title() {
        return content.title();
    }

    /** Whether the employer must answer or send something first. */
    public boolean asksSomething() {
        return !questions.isEmpty() || !content.attachments().isEmpty();
    }

    /** As it is held against a hire. */
    LocalScheme offered(boolean spent) {
        return new LocalScheme(
                schemeId, content.paysWage() ? Scheme.LOCAL_WAGE_SUBSIDY : Scheme.LOCAL_OTHER, content.title(), content.explanation(),
                content.amount(), asked.stream().map(Asked::condition).toList(), content.window(), spent,
                content.legalBasis() + " (" + content.sourceUrl() + ")", Grade.B);
    }
}
