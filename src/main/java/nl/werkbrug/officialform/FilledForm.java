package nl.werkbrug.officialform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.officialform.PlanLine.State;

/** A copy with what became of each field. */
public record FilledForm(List<PlanLine> lines, byte[] pdf) {

    public FilledForm {
        lines = List.copyOf(lines);
    }

    public List<PlanLine> with(State state) {
        return lines.stream().filter(it -> it.state() == state).toList();
    }

    /** Fields that must be filled in and that nothing fills; signatures are listed apart. */
    public List<PlanLine> requiredByHand() {
        return lines.stream().filter(it -> it.field().required() && it.field().kind() != FieldKind.SIGNATURE)
                .filter(it -> it.state() == State.BY_HAND || it.state() == State.STAYS_EMPTY).toList();
    }

    public List<PlanLine> signatures() {
        return lines.stream().filter(it -> it.field().kind() == FieldKind.SIGNATURE).toList();
    }

    /** How many other fields nothing fills. */
    public long otherByHand() {
        return lines.stream().filter(it -> it.state() == State.BY_HAND && !it.field().required())
                .filter(it -> it.field().kind() != FieldKind.SIGNATURE).count();
    }

    /** What is written in the PDF, by name of the field. */
    Map<String, String> values() {
        return values(lines);
    }

    static Map<String, String> values(List<PlanLine> lines) {
        Map<String, String> values = new TreeMap<>();
        lines.stream().filter(it -> it.value() != null).forEach(it -> values.put(it.field().name(), it.value()));
        return values;
    }
}
