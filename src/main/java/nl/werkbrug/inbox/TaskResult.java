package nl.werkbrug.inbox;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** What came of doing a task. */
public sealed interface TaskResult {

    /**
     * The task is done and the process goes on.
     *
     * @param result what came of it in a Dutch sentence of at most 400 characters, that is kept
     * @param routing values that gateways of the model decide on
     * @param shown the same in the language of the page
     */
    record Done(String result, Map<String, Object> routing, String shown) implements TaskResult {

        public Done(String result, Map<String, Object> routing) {
            this(result, routing, result);
        }

        /** Done, with a text of the message files: kept in Dutch, shown in the language of the page. */
        public static Done said(String key, Object... values) {
            return routed(key, Map.of(), values);
        }

        /** The same with values for a gateway. */
        public static Done routed(String key, Map<String, Object> routing, Object... values) {
            return new Done(Words.in(Language.DUTCH, key, values), routing, Words.of(key, values));
        }

        /** Done, without anything for a gateway. */
        public static Done with(String result) {
            return new Done(result, Map.of());
        }

        /** Done, as a text of the message files says: kept in Dutch, shown in the language of the page. */
        public static Done words(String key, Object... values) {
            return said(language -> Words.in(language, key, values));
        }

        /** Done, for a sentence with amounts or days in it. */
        public static Done said(Function<Language, String> sentence) {
            return new Done(sentence.apply(Language.DUTCH), Map.of(), sentence.apply(Language.current()));
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
