package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.shared.UploadLimit;

/**
 * A question with its input or inputs.
 *
 * @param lang    language of the question when it is not that of the page, otherwise null
 * @param options the options offered; empty for other questions
 * @param origin  where the value was taken from, in Dutch; empty when nobody said
 * @param error   what is wrong, or null
 * @param file    the file that was sent earlier, or null
 * @param refresh address for the update without reloading the page when this answer hides or shows other questions,
 *                otherwise null
 */
record InputView(
        FormField field, String lang, FieldEntry entry, List<Option> options, String origin, FieldError error,
        StoredUpload file, String refresh) {

    private static final int MOST_IN_ROW = 3;
    private static final int SHORT_LABEL = 12;
    private static final List<String> PART_LABELS = List.of("form.day", "form.month", "form.year");

    /** One of the inputs of a question: a part of a date, or an option. */
    record Item(String id, String name, String value, String label, boolean marked) {}

    public String template() {
        return field.kind().template;
    }

    public String id() {
        return field.id();
    }

    public String name() {
        return field.key();
    }

    /** The question; says so in words when an answer is not needed. An unticked checkbox is an answer. */
    public String label() {
        boolean optional = !field.required() && field.kind() != FieldKind.CHECKBOX;
        return optional ? FormTexts.get("form.optional", field.label()) : field.label();
    }

    public String help() {
        return field.wording().help();
    }

    /** Where the person finds the answer. */
    public String source() {
        return field.hints().source().isEmpty() ? "" : FormTexts.get("form.source", field.hints().source());
    }

    /** Whether a photo may be sent instead of a PDF. */
    public boolean photos() {
        return field.hints().photos();
    }

    /** How large a file may be, as people are told. */
    public int megabytes() {
        return UploadLimit.MEGABYTES;
    }

    /** The same in bytes, for the script that looks before sending. */
    public int largest() {
        return UploadLimit.BYTES;
    }

    public String value() {
        return entry.text(0);
    }

    public boolean required() {
        return field.required();
    }

    public boolean invalid() {
        return error != null;
    }

    public int rows() {
        return field.hints().rows();
    }

    public String inputMode() {
        boolean whole = field.kind() == FieldKind.NUMBER && field.rules().range().decimals() == 0;
        return whole ? "numeric" : field.kind().inputMode;
    }

    /** HTML autofill token, or null. */
    public String autocomplete() {
        if (!field.hints().autocomplete().isEmpty()) {
            return field.hints().autocomplete();
        }
        return switch (field.kind()) {
            case EMAIL -> "email";
            case POSTCODE -> "postal-code";
            default -> null;
        };
    }

    /** Codes and amounts must not be "corrected" by a spelling checker. */
    public String spellcheck() {
        return field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TEXTAREA ? null : "false";
    }

    /** Ids of the texts that belong to the input, or null when there are none. */
    public String describedBy() {
        List<String> ids = new ArrayList<>();
        if (!help().isEmpty()) {
            ids.add(helpId());
        }
        if (!source().isEmpty()) {
            ids.add(sourceId());
        }
        if (!origin.isEmpty()) {
            ids.add(originId());
        }
        if (file != null) {
            ids.add(fileId());
        }
        if (invalid()) {
            ids.add(errorId());
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public String helpId() {
        return id() + "--help";
    }

    public String sourceId() {
        return id() + "--source";
    }

    public String originId() {
        return id() + "--origin";
    }

    public String fileId() {
        return id() + "--file";
    }

    public String errorId() {
        return id() + "--error";
    }

    /** Day, month and year; marked is the part that is wrong. */
    public List<Item> dateParts() {
        return IntStream.range(0, 3)
                .mapToObj(i -> new Item(
                        id() + "--" + DateInput.PARTS.get(i), name() + "-" + DateInput.PARTS.get(i), entry.text(i),
                        FormTexts.get(PART_LABELS.get(i)), wrongPart(DateInput.PARTS.get(i))))
                .toList();
    }

    /** Options; marked are the chosen ones. */
    public List<Item> items() {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Item(
                        id() + "--" + (i + 1), name(), options.get(i).value(), options.get(i).label(),
                        entry.texts().contains(options.get(i).value())))
                .toList();
    }

    /** Whether the options are few and short enough to stand beside each other: a long form is read in one look then. */
    public boolean inRow() {
        return options.size() <= MOST_IN_ROW && options.stream().allMatch(option -> option.label().length() <= SHORT_LABEL);
    }

    /** Id of the input that a link to this question leads to: the first wrong one. */
    public String anchor() {
        return switch (field.kind()) {
            case DATE -> id() + "--" + (invalid() && !error.part().isEmpty() ? error.part() : DateInput.DAY);
            case RADIO, CHECKLIST -> options.isEmpty() ? id() : id() + "--1";
            default -> id();
        };
    }

    private boolean wrongPart(String part) {
        return invalid() && (error.part().isEmpty() || error.part().equals(part));
    }
}
