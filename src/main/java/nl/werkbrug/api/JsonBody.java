package nl.werkbrug.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.werkbrug.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON object from a request: nothing else, nothing large, and no field twice. */
final class JsonBody {

    private static final int LARGEST = 64 * 1024;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBody() {}

    /**
     * @param example how the object may begin, for whoever sends something else
     * @throws ProblemException with 413, 415 or 400
     */
    static JsonNode read(HttpServletRequest request, String example) throws IOException {
        refuseOtherTypes(request.getContentType());
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ProblemException(HttpStatus.PAYLOAD_TOO_LARGE, Words.of("api.problem.size"));
        }
        JsonNode root = parse(body);
        if (root == null || !root.isObject()) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, Words.of("api.problem.object", example));
        }
        return root;
    }

    private static JsonNode parse(byte[] body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new ProblemException(HttpStatus.BAD_REQUEST, place == null
                    ? Words.of("api.problem.json")
                    : Words.of("api.problem.json-at", place.getLineNr(), place.getColumnNr()));
        }
    }

    private static void refuseOtherTypes(String type) {
        try {
            MediaType media = type == null ? null : MediaType.parseMediaType(type);
            if (media != null && (MediaType.APPLICATION_JSON.isCompatibleWith(media) || media.getSubtype().endsWith("+json"))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            // Said below.
        }
        throw new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Words.of("api.problem.send-json"))
                .with("Accept", MediaType.APPLICATION_JSON_VALUE);
    }
}
