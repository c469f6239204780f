package nl.werkbrug.agenda;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who hears about a deadline. */
@Component
class Recipients {

    private final Colleagues colleagues;
    private final ObjectProvider<TaskHolder> holders;

    Recipients(Colleagues colleagues, ObjectProvider<TaskHolder> holders) {
        this.colleagues = colleagues;
        this.holders = holders;
    }

    /** Whoever took the task; while nobody did, everybody who can do it. Nobody when the work is not done here. */
    List<Colleague> owners(RunningDeadline it) {
        List<Colleague> group = group(it);
        List<Colleague> own = taker(it, group);
        return own.isEmpty() ? group : own;
    }

    /** Who of the group took the task; empty while nobody did, and when who did can no longer do it. */
    List<Colleague> taker(RunningDeadline it, List<Colleague> group) {
        Optional<String> holder = holder(it);
        return group.stream().filter(one -> holder.filter(one.userId()::equals).isPresent()).toList();
    }

    /** Everybody of the party who can do it; nobody when the party was put out of the dossier. */
    List<Colleague> group(RunningDeadline it) {
        return it.holder() == null
                ? List.of()
                : colleagues.of(it.dossierId(), it.holder().partyId(), it.subject(), it.holder().worksAs());
    }

    private Optional<String> holder(RunningDeadline it) {
        return it.origin().taskId() == null
                ? Optional.empty()
                : holders.stream().flatMap(each -> each.of(it.origin().taskId()).stream()).findFirst();
    }
}
