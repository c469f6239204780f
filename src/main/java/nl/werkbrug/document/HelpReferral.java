package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Refers somebody to a helper who takes no part in Werkbrug.
 *
 * @param help what sort of help is asked
 * @param threat whether something threatens soon
 * @param consentOn the day on which the employee agreed
 * @param question what the employee asks, or null
 * @param lines what the employee chose to let go along
 */
public record HelpReferral(Letter letter, String help, boolean threat, LocalDate consentOn, String question, List<Line> lines)
        implements DocumentModel {

    public HelpReferral {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(consentOn, "consentOn");
        lines = List.copyOf(lines);
    }

    /** One fact. */
    public record Line(String label, String value) {}

    /** The help in the middle of a sentence. */
    public String helpInSentence() {
        return help.substring(0, 1).toLowerCase(Locale.ROOT) + help.substring(1);
    }

    @Override
    public DocumentType type() {
        return DocumentType.HELP_REFERRAL;
    }
}
