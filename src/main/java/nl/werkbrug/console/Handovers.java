package nl.werkbrug.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.inbox.WorkJob;
import nl.werkbrug.inbox.WorkJobs;
import nl.werkbrug.shared.DutchTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing over all work of one person: asked here by a team lead, done by {@link HandoverMoves} from its day on, followed here by
 * the team leads of that loket and stopped by who asked it.
 */
@Component
public class Handovers {

    private final HandoverWork work;
    private final HandoverTable table;
    private final WorkJobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    Handovers(HandoverWork work, HandoverTable table, WorkJobs jobs, AuditTrail audit, Clock clock) {
        this.work = work;
        this.table = table;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody gets. */
    public record Share(String name, int tasks, int dossiers) {}

    /** A dossier whose contact person could not be changed, however often it was tried. */
    public record Failed(String dossierId, String reference) {}

    /** A letter that tells a party of a dossier who its contact person is now. */
    public record ContactPaper(String documentId, String reference, String text) {}

    /** A hand-over that was asked lately, to follow. */
    public record Recent(String id, String fromName, String maker, LocalDate onDay) {}

    /**
     * How far a hand-over is.
     *
     * @param mine whether the viewer asked it, and may stop it
     * @param failed dossiers in which nothing changed because it went wrong three times; at most 200
     * @param state PLANNED, RUNNING or STOPPED
     * @param tasks of all its jobs together
     * @param dossiersDone in how many the contact person changed
     * @param letters how many were made
     * @param papers those of them that the viewer may read; at most 200
     * @param skipped tasks that were left alone, each with the reason; at most 200 for each receiver
     */
    public record Progress(
            String id, boolean mine, String fromName, List<String> toNames, LocalDate onDay, String state, WorkJob.Progress tasks, int dossiers,
            int dossiersDone, int dossiersWaiting, int letters, List<ContactPaper> papers, List<WorkJob.Left> skipped, List<Failed> failed) {

        public boolean finished() {
            return !state.equals("PLANNED") && tasks.waiting() == 0 && dossiersWaiting == 0;
        }
    }

    /** Whose work the viewer may hand over, by name, at each loket that he or she leads; nobody for who leads none. */
    @Transactional(readOnly = true)
    public List<HandoverStock.Person> people(Viewer lead) {
        return work.holders(lead).stream().map(Handovers::person).toList();
    }

    /**
     * All that this person has.
     *
     * @param key of a person, see {@link HandoverStock.Person}
     * @throws NotVisible when the viewer does not lead that person
     */
    @Transactional(readOnly = true)
    public HandoverStock stock(String key, Viewer lead) {
        HandoverWork.Member from = work.holder(key, lead);
        return new HandoverStock(
                person(from), work.procedures(from, DutchTime.today(clock), lead), work.dossiers(from, lead).size(), work.letters(from, lead),
                work.terms(from, lead), work.receivers(from, lead).stream().map(Handovers::person).toList());
    }

    /** What everybody would get, by name; for the page on which it is checked. */
    @Transactional(readOnly = true)
    public List<Share> shares(NewHandover asked, Viewer lead) {
        HandoverWork.Member from = work.holder(asked.from(), lead);
        Map<String, String> names = new LinkedHashMap<>();
        work.receivers(from, lead).forEach(it -> names.put(it.userId(), it.name()));
        Division division = divided(from, asked.toUserIds(), asked.byProcedure(), lead);
        return names.entrySet().stream()
                .filter(it -> mayGet(asked, it.getKey()))
                .map(it -> new Share(
                        it.getValue(), division.tasks().getOrDefault(it.getKey(), List.of()).size(), division.dossiersOf(it.getKey())))
                .toList();
    }

    Division divided(HandoverWork.Member from, List<String> to, Map<String, String> byProcedure, Viewer lead) {
        return Division.of(work.tasks(from, lead), work.dossiers(from, lead), to, byProcedure);
    }

    /**
     * Asks it. Sent twice it is one hand-over.
     *
     * @throws NotVisible when the viewer does not lead that person, or one of the receivers cannot get it
     * @throws IllegalArgumentException when the day is past or nobody gets a part of it
     */
    @Transactional
    public String start(NewHandover asked, Viewer lead) {
        HandoverWork.Member from = work.holder(asked.from(), lead);
        List<String> possible = work.receivers(from, lead).stream().map(HandoverWork.Member::userId).toList();
        Stream.concat(asked.toUserIds().stream(), asked.byProcedure().values().stream())
                .filter(user -> !possible.contains(user))
                .findFirst()
                .ifPresent(user -> {
                    throw new NotVisible("user", user);
                });
        if (asked.onDay().isBefore(DutchTime.today(clock))) {
            throw new IllegalArgumentException("Work is handed over today or later");
        }
        divided(from, asked.toUserIds(), asked.byProcedure(), lead);
        Optional<String> before = table.withKey(asked.key(), lead);
        if (before.isPresent()) {
            return before.get();
        }
        String id = UUID.randomUUID().toString();
        try {
            table.add(id, from, asked, lead);
        } catch (DuplicateKeyException e) {
            // Sent twice at one moment; both databases only undo the statement.
            return table.withKey(asked.key(), lead).orElseThrow(() -> e);
        }
        audit.did(lead.userId(), "HAND_OVER", "user", from.userId(), "hand-over " + id + " on " + asked.onDay());
        return id;
    }

    /**
     * How far it is.
     *
     * @throws NotVisible when the viewer asked no such hand-over and does not lead its loket
     */
    public Progress find(String id, Viewer lead) {
        HandoverTable.Stored it = table.find(id)
                .filter(each -> each.madeBy().equals(lead.userId()) || table.leads(each.partyId(), lead))
                .orElseThrow(() -> new NotVisible("hand-over", id));
        List<HandoverTable.Receiver> receivers = table.receivers(id);
        List<WorkJob> all = new ArrayList<>();
        List<WorkJob.Left> skipped = new ArrayList<>();
        receivers.stream().flatMap(each -> each.jobs().stream()).forEach(job -> known(job, it.asMaker()).ifPresent(found -> {
            all.add(found);
            skipped.addAll(jobs.skipped(job, it.asMaker(), lead));
        }));
        return new Progress(
                id, it.madeBy().equals(lead.userId()), it.fromName(), receivers.stream().map(HandoverTable.Receiver::name).distinct().toList(), it.onDay(), it.state(),
                sum(all), it.dossiers(), it.dossiersDone(), it.dossiersWaiting(), it.letters(),
                it.letters() == 0 ? List.of() : table.letters(id, lead), skipped, table.failures(id, lead));
    }

    /** The last ten hand-overs of the lokets that the viewer leads. */
    public List<Recent> recent(Viewer lead) {
        return table.recent(lead);
    }

    /** Leaves alone what is not done yet; what is done stays done. */
    @Transactional
    public void stop(String id, Viewer lead) {
        HandoverTable.Stored it = own(id, lead);
        if (it.state().equals("STOPPED") || !table.move(id, it.state(), "STOPPED")) {
            return;
        }
        table.stopDossiers(id);
        table.receivers(id).stream().flatMap(each -> each.jobs().stream()).forEach(job -> jobs.stop(job, lead));
        audit.did(lead.userId(), "STOP", "hand-over", id, null);
    }

    private HandoverTable.Stored own(String id, Viewer lead) {
        return table.find(id)
                .filter(it -> it.madeBy().equals(lead.userId()))
                .orElseThrow(() -> new NotVisible("hand-over", id));
    }

    /** A job is thrown away after thirty days. */
    private Optional<WorkJob> known(String job, Viewer maker) {
        try {
            return Optional.of(jobs.find(job, maker));
        } catch (NotVisible gone) {
            return Optional.empty();
        }
    }

    private static WorkJob.Progress sum(List<WorkJob> jobs) {
        return jobs.stream().map(WorkJob::progress).reduce(new WorkJob.Progress(0, 0, 0, 0), (one, other) -> new WorkJob.Progress(
                one.all() + other.all(), one.done() + other.done(), one.skipped() + other.skipped(), one.stopped() + other.stopped()));
    }

    private static boolean mayGet(NewHandover asked, String userId) {
        return asked.toUserIds().contains(userId) || asked.byProcedure().containsValue(userId);
    }

    private static HandoverStock.Person person(HandoverWork.Member it) {
        return new HandoverStock.Person(it.userId(), it.name(), it.key(), it.loket());
    }
}
