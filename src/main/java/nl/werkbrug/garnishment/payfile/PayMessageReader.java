package nl.werkbrug.garnishment.payfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.garnishment.payfile.PayProblem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads pay runs as a message in JSON: {@code {"loonruns": [{"bsn": …, "betaaldag": …, "nettoLoon": …}]}}. */
public final class PayMessageReader {

    /** The largest message, in bytes. */
    public static final int LARGEST = PayFileReader.LARGEST;

    private static final String LIST = "loonruns";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ProblemList problems = new ProblemList(Place.MESSAGE);
    private final PayTable table = new PayTable(problems);

    private PayMessageReader() {}

    /**
     * The lines of a message or everything that is wrong with it; the stream stays open. The number of a line is its index.
     *
     * @throws IOException when the stream itself fails, never for what is in it
     */
    public static PayFile read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        PayMessageReader reader = new PayMessageReader();
        if (content.length > LARGEST) {
            reader.table.stop(PayProblem.WHOLE_FILE, ProblemCode.FILE_TOO_LARGE);
        } else {
            reader.message(parse(content));
        }
        return reader.table.finish();
    }

    private static JsonNode parse(byte[] content) {
        try {
            return STRICT.readTree(content);
        } catch (JacksonException e) {
            return null;
        }
    }

    private void message(JsonNode root) {
        if (root == null || !root.isObject() || !root.path(LIST).isArray()) {
            problems.file(ProblemCode.JSON);
            return;
        }
        refuseUnknown(PayProblem.WHOLE_FILE, root, Set.of(LIST));
        int index = 0;
        boolean more = true;
        for (JsonNode run : root.get(LIST)) {
            more = more && run(index++, run);
        }
    }

    private boolean run(int index, JsonNode run) {
        if (!run.isObject()) {
            problems.line(index, ProblemCode.JSON_OBJECT);
            table.lost();
            return true;
        }
        refuseUnknown(index, run, Column.fields());
        Map<Column, Value> values = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            values.put(column, value(column.kind(), run.path(column.field())));
        }
        return table.line(index, values);
    }

    private void refuseUnknown(int line, JsonNode object, Set<String> known) {
        int place = 0;
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                problems.line(line, ProblemCode.JSON_FIELD, Headings.shown(name, place), String.join(", ", known));
            }
            place++;
        }
    }

    /** Null and absent are the same; every other type than asked is wrong. */
    private static Value value(Column.Kind kind, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Value.NOTHING;
        }
        return switch (kind) {
            case AMOUNT -> node.isNumber()
                    ? new Value.Number(node.decimalValue(), false, false) : new Value.Wrong(ProblemCode.JSON_NUMBER);
            case YES_NO -> node.isBoolean()
                    ? new Value.Truth(node.booleanValue()) : new Value.Wrong(ProblemCode.JSON_FLAG);
            case DAY -> node.isString() && node.stringValue().matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Value.of(node.stringValue()) : new Value.Wrong(ProblemCode.JSON_DAY);
            case BSN, SET_OFF, TEXT -> node.isString()
                    ? Value.of(node.stringValue()) : new Value.Wrong(ProblemCode.JSON_TEXT);
        };
    }
}
