package nl.werkbrug.hire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Where the employee lives: one of the municipalities that take part, or the name of another one. */
@Component
public class Residences {

    private static final String OTHER = "OTHER";
    private static final String NAME_OF_OTHER = "person.residenceOther";

    private final Municipalities municipalities;

    Residences(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** The options for forms, under the name they ask for. */
    public Map<String, List<Option>> options() {
        List<Option> options = new ArrayList<>();
        municipalities.names().forEach(name -> options.add(new Option(name, name)));
        options.add(new Option(OTHER, Words.of("hire.other-municipality")));
        return Map.of("municipalities", options);
    }

    Optional<String> told(Answers answers) {
        return answers.text(HirePaths.RESIDENCE)
                .flatMap(name -> name.equals(OTHER) ? answers.text(NAME_OF_OTHER).map(String::strip) : Optional.of(name));
    }

    /** Puts a municipality that does not take part into its own field. */
    void spread(Map<String, Object> values) {
        Object name = values.get(HirePaths.RESIDENCE);
        if (name != null && !municipalities.names().contains(name.toString())) {
            values.put(NAME_OF_OTHER, name);
            values.put(HirePaths.RESIDENCE, OTHER);
        }
    }
}
