package nl.werkbrug.inbox.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Where a deed on a task came from, so that people come back to the list as they left it. */
final class Back {

    private static final int LONGEST = 1_500;
    private static final Pattern TASK = Pattern.compile("/werk/taak/[A-Za-z0-9-]{1,64}");

    private Back() {}

    /**
     * A safe address to go back to.
     *
     * @param asked what the page sent along; anything else than a list of the inbox or a task leads to the inbox
     */
    static String checked(String asked) {
        if (asked == null || asked.length() > LONGEST) {
            return InboxAddress.INBOX;
        }
        if (TASK.matcher(asked).matches()) {
            return asked;
        }
        // Made anew from what it says, so that nothing else can be in it.
        return asked.startsWith(InboxAddress.INBOX + "?") ? InboxAddress.of(asked).here() : InboxAddress.INBOX;
    }

    /** The page of a task that leads back to the list; without more when that is the plain inbox. */
    static String task(String taskId, String asked) {
        String back = checked(asked);
        String address = "/werk/taak/" + taskId;
        return back.startsWith(InboxAddress.INBOX + "?")
                ? address + "?terug=" + UriUtils.encode(back, StandardCharsets.UTF_8)
                : address;
    }
}
