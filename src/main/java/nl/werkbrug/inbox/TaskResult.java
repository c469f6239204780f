package nl.werkbrug.inbox;

import java.util.List;
import java.util.Map;
import nl.werkbrug.form.FieldError;

/** What came of doing a task. */
public sealed interface TaskResult {

    /**
     * The task is done and the process goes on.
     *
     * @param result what came of it in a Dutch sentence of at most 400 characters
     * @param routing values that gateways of the model decide on
     */
    record Done(String result, Map<String, Object> routing) implements TaskResult {

        /** Done, without anything for a gateway. */
        public static Done with(String result) {
            return new Done(result, Map.of());
        }
    }

    /** Something must be mended first. */
    record Refused(List<FieldError> mistakes) implements TaskResult {

        /** One mistake in one field. */
        public static Refused in(String key, String message) {
            return new Refused(List.of(FieldError.in(key, message)));
        }
    }
}
