package nl.werkbrug.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads answers that come from options; a value that was not offered is refused. */
final class ChoiceInput {

    private ChoiceInput() {}

    static Parsed one(String value, List<Option> options) {
        return values(options).contains(value) ? Parsed.value(value) : Parsed.wrong(Problem.OPTION);
    }

    static Parsed several(List<String> chosen, List<Option> options) {
        return values(options).containsAll(chosen)
                ? Parsed.value(Set.copyOf(chosen))
                : Parsed.wrong(Problem.OPTION);
    }

    private static Set<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
