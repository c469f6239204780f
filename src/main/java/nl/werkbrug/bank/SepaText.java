package nl.werkbrug.bank;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Words;

/**
 * A text fit for a payment order: only signs that every bank in SEPA must accept (EPC217-08), and not too long. What had
 * to be changed for that is told, so that a user can look at it before the money leaves.
 *
 * @param text the text as the bank gets it; empty or only points when nothing of the original could stay, which a payment
 *     then refuses
 * @param changes what was changed; empty when the text is as it was
 */
public record SepaText(String text, Set<Change> changes) {

    /** The longest name, the longest remittance text and the longest id, in signs. */
    public static final int NAME = 70;
    public static final int REMITTANCE = 140;
    public static final int ID = 35;

    public SepaText {
        changes = Set.copyOf(changes);
    }

    /** One way in which a text was changed, with the sentence that says so. */
    public enum Change {
        SPACES,
        ACCENTS,
        SIGNS,
        SLASHES,
        CUT;

        /** The sentence for the user. */
        public String text() {
            return Words.of("bank.changed." + name());
        }
    }

    /** A name of at most 70 signs. */
    public static SepaText name(String typed) {
        return fitted(typed, NAME, false);
    }

    /** A text for the receiver of at most 140 signs. */
    public static SepaText remittance(String typed) {
        return fitted(typed, REMITTANCE, false);
    }

    /** An id of at most 35 signs, without slashes at its ends or two in a row. */
    public static SepaText id(String typed) {
        return fitted(typed, ID, true);
    }

    /** All changes in Dutch sentences; empty when nothing changed. */
    public String changesInWords() {
        return changes.stream().sorted().map(Change::text).collect(Collectors.joining(" "));
    }

    private static SepaText fitted(String typed, int longest, boolean isId) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        String text = SepaAlphabet.translate(typed == null ? "" : typed, changes);
        if (isId) {
            text = changed(text, text.replaceAll("/{2,}", "/").replaceAll("^/|/$", "").strip(), Change.SLASHES, changes);
        }
        String cut = text.length() > longest ? text.substring(0, longest).replaceAll(isId ? "[ /]+$" : " +$", "") : text;
        return new SepaText(changed(text, cut, Change.CUT, changes), changes);
    }

    private static String changed(String before, String after, Change change, Set<Change> changes) {
        if (!before.equals(after)) {
            changes.add(change);
        }
        return after;
    }
}
