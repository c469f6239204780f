package nl.werkbrug.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.StandIns;
import org.springframework.stereotype.Component;

/** Who belongs to which circle of a deadline. Nobody is in it who may not see what the deadline is about. */
@Component
class Circles {

    private final Recipients recipients;
    private final Colleagues colleagues;
    private final StandIns standIns;

    Circles(Recipients recipients, Colleagues colleagues, StandIns standIns) {
        this.recipients = recipients;
        this.colleagues = colleagues;
        this.standIns = standIns;
    }

    /** Everybody in the circle and in those below it, each once. */
    List<Recipient> of(RunningDeadline it, Ladder.Circle circle) {
        List<Colleague> group = recipients.group(it);
        List<Colleague> owner = recipients.taker(it, group);
        List<Recipient> all = new ArrayList<>(owner.isEmpty()
                ? as(Recipient.Why.CAN_DO_IT, group)
                : as(Recipient.Why.TOOK_IT, owner));
        if (circle.compareTo(Ladder.Circle.STAND_IN) >= 0) {
            owner.forEach(one -> all.addAll(as(Recipient.Why.STANDS_IN, standInsOf(one, group))));
        }
        List<Colleague> leads = circle.compareTo(Ladder.Circle.TEAM_LEAD) >= 0 ? leads(it) : List.of();
        all.addAll(as(Recipient.Why.LEADS, leads));
        if (circle == Ladder.Circle.ORGANISATION || circle == Ladder.Circle.TEAM_LEAD && leads.isEmpty()) {
            all.addAll(as(Recipient.Why.CAN_DO_IT, group));
        }
        return once(all);
    }

    /** Whether a task waits that nobody has taken. */
    boolean nobodyTook(RunningDeadline it) {
        return it.origin().taskId() != null && recipients.taker(it, recipients.group(it)).isEmpty();
    }

    /** Only who can do the work: a stand-in from elsewhere in the party stays outside the wall. */
    private List<Colleague> standInsOf(Colleague owner, List<Colleague> group) {
        List<String> ids = standIns.today(owner.userId());
        return group.stream().filter(one -> ids.contains(one.userId())).toList();
    }

    private List<Colleague> leads(RunningDeadline it) {
        return it.holder() == null
                ? List.of()
                : colleagues.leads(it.dossierId(), it.holder().partyId(), it.subject(), it.holder().worksAs());
    }

    private static List<Recipient> as(Recipient.Why why, List<Colleague> people) {
        return people.stream().map(one -> new Recipient(one, why)).toList();
    }

    private static List<Recipient> once(List<Recipient> all) {
        Map<String, Recipient> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.putIfAbsent(each.person().userId(), each));
        return List.copyOf(byId.values());
    }
}
