package nl.werkbrug.agenda;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What deadlines are about: the work to be done first, then what each subject knows of it. */
@Component
public class Matters {

    private final ObjectProvider<DeadlineMatters> known;

    Matters(ObjectProvider<DeadlineMatters> known) {
        this.known = known;
    }

    /** Such as "Besluit ondertekenen: Toekenning loonkostensubsidie"; empty when nobody knows. */
    @Transactional(readOnly = true)
    public Optional<String> of(RunningDeadline it) {
        String all = known.orderedStream()
                .flatMap(each -> each.of(it).stream())
                .distinct()
                .collect(Collectors.joining(": "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }
}
