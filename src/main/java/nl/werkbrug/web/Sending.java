package nl.werkbrug.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Drafts;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Submissions;
import nl.werkbrug.form.Uploads;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a form once: the deed, the end of its draft and the token that stops a second time are one transaction. */
@Component
class Sending {

    private final Submissions submissions;
    private final Drafts drafts;
    private final Uploads uploads;
    private final ApplicationEventPublisher events;

    Sending(Submissions submissions, Drafts drafts, Uploads uploads, ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.uploads = uploads;
        this.events = events;
    }

    /** The domain refused; thrown so that everything is undone, the token too. */
    static final class Refused extends RuntimeException {

        private final transient List<FieldError> mistakes;

        Refused(List<FieldError> mistakes) {
            super("Refused", null, false, false);
            this.mistakes = mistakes;
        }

        List<FieldError> mistakes() {
            return mistakes;
        }
    }

    /** Where the same page led to before; empty when it was not sent yet. */
    Optional<String> earlier(String token) {
        return valid(token) ? submissions.earlierResult(token) : Optional.empty();
    }

    /** @throws Refused when the domain refuses */
    @Transactional
    public FormOutcome once(Work here, String token, Answers answers) {
        String[] message = new String[1];
        String key = valid(token) ? token : UUID.randomUUID().toString();
        String next = submissions.once(key, here.viewer().username(), () -> {
            FormResult result = here.flow().submit(here.id(), answers, here.viewer());
            if (result instanceof FormResult.Refused refused) {
                throw new Refused(refused.mistakes());
            }
            if (result instanceof FormResult.Before) {
                return here.address();
            }
            drafts.delete(here.page().draftKey());
            Optional.ofNullable(here.flow().ownDraft(here.id(), here.viewer())).ifPresent(drafts::delete);
            uploads.deleteAll(here.page().draftKey());
            events.publishEvent(FormSent.of(here.page(), answers));
            FormResult.Done done = (FormResult.Done) result;
            message[0] = done.message();
            return done.next();
        });
        return new FormOutcome.GoTo(next, message[0]);
    }

    private static boolean valid(String token) {
        return token.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
