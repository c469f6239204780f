package nl.werkbrug.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final HandClockTable clocks;
    private final DossierParts parts;

    Recipients(
            Colleagues colleagues, ObjectProvider<TaskHolder> holders, HandClockTable clocks, DossierParts parts) {
        this.colleagues = colleagues;
        this.holders = holders;
        this.clocks = clocks;
        this.parts = parts;
    }

    /**
     * Who must act and who waits for it, each once: the party that keeps the clock, and for what a public body must do the
     * employer (artikel 4:14 and 7:10 Awb). Who is no longer let in hears nothing.
     */
    List<Colleague> concerned(RunningDeadline it) {
        Map<String, Colleague> byId = new LinkedHashMap<>();
        owners(it).forEach(one -> byId.putIfAbsent(one.userId(), one));
        Optional<NewDeadline.Holder> keeper = clocks.keeper(it.id());
        parts.of(it.dossierId(), it.subject()).stream()
                .filter(part -> keeper.filter(part.holder()::equals).isPresent()
                        || part.isEmployer() && HandTerms.decides(it.owner()))
                .flatMap(part -> colleagues.of(it.dossierId(), part.partyId(), it.subject(), part.worksAs()).stream())
                .forEach(one -> byId.putIfAbsent(one.userId(), one));
        return List.copyOf(byId.values());
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
