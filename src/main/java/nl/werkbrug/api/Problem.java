package nl.werkbrug.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param title what kind of problem it is, in Dutch
 * @param detail what to do about it, in Dutch
 * @param fouten everything wrong with the input, one entry for each field; left out when it is about something else
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(int status, String title, String detail, List<Fout> fouten) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<HttpStatus, String> TITLES = Map.of(
            HttpStatus.BAD_REQUEST, "De vraag is niet goed",
            HttpStatus.NOT_FOUND, "Dit adres bestaat niet",
            HttpStatus.METHOD_NOT_ALLOWED, "Dit kan niet op dit adres",
            HttpStatus.PAYLOAD_TOO_LARGE, "De vraag is te groot",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Stuur JSON",
            HttpStatus.TOO_MANY_REQUESTS, "Te veel vragen",
            HttpStatus.INTERNAL_SERVER_ERROR, "Er ging bij ons iets mis");

    /**
     * One mistake.
     *
     * @param veld the field, such as {@code opschortingen[0].tot}
     * @param pointer the same as a JSON pointer (RFC 6901), such as {@code /opschortingen/0/tot}
     * @param melding what is wrong and how to mend it, in Dutch
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
        return new Problem(status.value(), TITLES.get(status), detail, List.of());
    }

    /** All mistakes of an input, by field. */
    static Problem of(Map<String, String> mistakes) {
        List<Fout> fouten = mistakes.entrySet().stream()
                .map(mistake -> Fout.of(mistake.getKey(), mistake.getValue()))
                .toList();
        String detail = fouten.size() == 1 ? "Er is 1 fout." : "Er zijn " + fouten.size() + " fouten.";
        return new Problem(
                HttpStatus.BAD_REQUEST.value(), TITLES.get(HttpStatus.BAD_REQUEST), detail, fouten);
    }
}
