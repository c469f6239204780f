package nl.werkbrug.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Words;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param title what kind of problem it is, in Dutch or English as was asked for
 * @param detail what to do about it, in the same language
 * @param fouten everything wrong with the input, one entry for each field; left out when it is about something else
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(int status, String title, String detail, List<Fout> fouten) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One mistake.
     *
     * @param veld the field, such as {@code opschortingen[0].tot}
     * @param pointer the same as a JSON pointer (RFC 6901), such as {@code /opschortingen/0/tot}
     * @param melding what is wrong and how to mend it, in the same language
     */
    record Fout(String veld, String pointer, String melding) {

        private static final Pattern PART = Pattern.compile("[^.\\[\\]]+");

        static Fout of(String veld, String melding) {
            String pointer = PART.matcher(veld).results()
                    .map(part -> "/" + part.group().replace("~", "~0").replace("/", "~1"))
                    .collect(Collectors.joining());
            return new Fout(veld, pointer, melding);
        }
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status.value(), title(status), detail, List.of());
    }

    /** All mistakes of an input, by field. */
    static Problem of(Map<String, String> mistakes) {
        List<Fout> fouten = mistakes.entrySet().stream()
                .map(mistake -> Fout.of(mistake.getKey(), mistake.getValue()))
                .toList();
        String detail = fouten.size() == 1 ? Words.of("api.problem.one") : Words.of("api.problem.more", fouten.size());
        return new Problem(
                HttpStatus.BAD_REQUEST.value(), title(HttpStatus.BAD_REQUEST), detail, fouten);
    }

    private static String title(HttpStatus status) {
        return Words.of("api.title." + status.value());
    }
}
