package nl.werkbrug.form;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Language;
import org.springframework.stereotype.Component;

/** What forms ask, for modules that list facts instead of showing a form; in Dutch, for the papers that are filled with them. */
@Component
public class Questions {

    private final Forms forms;

    Questions(Forms forms) {
        this.forms = forms;
    }

    /** What an answer is. */
    public enum Type { TEXT, DATE, MONEY, NUMBER, CHOICE, YES_NO }

    /**
     * One question.
     *
     * @param key the path of the fact
     * @param options for {@link Type#CHOICE}: the answers; empty otherwise
     */
    public record Question(String key, String label, Type type, List<Option> options) {}

    /** The questions of a form in its order; BSN, files and lists of several ticks are left out. */
    public List<Question> of(String formId) {
        return forms.in(Language.DUTCH, formId).fields().stream().flatMap(field -> question(field).stream()).toList();
    }

    private static Optional<Question> question(FormField field) {
        return type(field).map(type -> new Question(
                field.key(), field.label(), type, type == Type.CHOICE ? field.choices().fixed() : List.of()));
    }

    private static Optional<Type> type(FormField field) {
        return Optional.ofNullable(switch (field.kind()) {
            case BSN, FILE, CHECKLIST -> null;
            case DATE -> Type.DATE;
            case MONEY -> Type.MONEY;
            case NUMBER -> Type.NUMBER;
            case CHECKBOX -> Type.YES_NO;
            // Options that a page supplies are not known here.
            case SELECT, RADIO -> field.choices().fixed().isEmpty() ? Type.TEXT : Type.CHOICE;
            default -> Type.TEXT;
        });
    }
}
