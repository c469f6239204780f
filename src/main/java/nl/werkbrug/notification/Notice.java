package nl.werkbrug.notification;

import java.util.List;
import java.util.regex.Pattern;
import nl.werkbrug.shared.Language;

/**
 * A mail that must be sent.
 *
 * @param onceKey the same key twice is one mail
 * @param dossierId the dossier it belongs to; may be null
 * @param subject the wall it stands behind; null when there is no dossier, or when its history is not to tell the address
 * @param recipient one mail address
 * @param mailSubject the subject line: one line, without personal data, because it is shown in lists and on lock screens
 * @param bodyText plain text
 * @param attachmentIds documents to send along; their file names hold no personal data either
 * @param writtenIn null for the language that the reader chose in the account, else Dutch
 */
public record Notice(
        String onceKey,
        String dossierId,
        String subject,
        String recipient,
        String mailSubject,
        String bodyText,
        List<String> attachmentIds,
        Language writtenIn) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    public Notice {
        if (!ADDRESS.matcher(recipient).matches()) {
            throw new IllegalArgumentException("A mail needs one plain address");
        }
        // A line break here would let text become mail headers.
        if (mailSubject.isBlank() || mailSubject.length() > 200 || mailSubject.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("The subject of a mail is one line of at most 200 characters");
        }
        attachmentIds = List.copyOf(attachmentIds);
    }

    /** In the language of its reader. */
    public Notice(
            String onceKey, String dossierId, String subject, String recipient, String mailSubject, String bodyText, List<String> attachmentIds) {
        this(onceKey, dossierId, subject, recipient, mailSubject, bodyText, attachmentIds, null);
    }
}
