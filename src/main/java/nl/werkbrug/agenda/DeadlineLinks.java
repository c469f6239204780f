package nl.werkbrug.agenda;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses for mails and calendars. */
@Component
class DeadlineLinks {

    private final String baseUrl;

    DeadlineLinks(@Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String page(String deadlineId) {
        return baseUrl + path(deadlineId);
    }

    /** The page inside the product. */
    String path(String deadlineId) {
        return "/termijnen/" + deadlineId;
    }

    /** A page of ours. */
    String site(String path) {
        return baseUrl + path;
    }

    String task(String taskId) {
        return baseUrl + "/werk/taak/" + taskId;
    }
}
