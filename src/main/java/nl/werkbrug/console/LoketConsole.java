package nl.werkbrug.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.LateSteps;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.deadline.WorkingCalendar;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work of a loket as it is now. People stand by name, never by how much they have: this is no league table. Who is no team
 * lead sees no names at all, only the own work and the sum.
 */
@Component
public class LoketConsole {

    public static final int PAGE_SIZE = 25;
    /** Further on nobody reads. */
    public static final int LAST_PAGE = 40;

    private static final int WORKING_DAYS = 5;
    private static final String STAFF = """
            select distinct u.id, u.display_name from app_user u join membership m on m.user_id = u.id
             where m.party_id = :party and m.role_code in ('LOKET_CASEWORKER', 'LOKET_TEAM_LEAD') and u.active = true
             order by u.display_name, u.id""";

    private final JdbcClient jdbc;
    private final Penalties penalties;
    private final LateSteps lateSteps;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.ofTheProduct();

    LoketConsole(JdbcClient jdbc, Penalties penalties, LateSteps lateSteps, Clock clock) {
        this.jdbc = jdbc;
        this.penalties = penalties;
        this.lateSteps = lateSteps;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param lokets all at which the viewer works; the page is of {@code loket}
     * @param people everybody for a team lead; else only the viewer
     * @param nobody what nobody took
     * @param more whether the list goes on
     * @param penalties running penalties; none for who is no team lead
     */
    public record View(
            Loket loket, List<Loket> lokets, List<WorkLoad> people, WorkLoad nobody, WorkLoad team, List<LateTask> worst, int page, boolean more,
            LocalDate today, LocalDate soon, PenaltySum penalties) {

        public boolean leads() {
            return loket.leads();
        }
    }

    /**
     * A task that is late or nearly so.
     *
     * @param holder null when nobody took it
     * @param tooLate whether it is a step towards a decision whose term went by
     */
    public record LateTask(
            String id, String dossierId, String subject, String businessKey, String title, LocalDate dueOn, String personName, String employerName, String reference,
            String holder, boolean tooLate) {

        private LateTask tooLate(Set<String> ids) {
            return new LateTask(id, dossierId, subject, businessKey, title, dueOn, personName, employerName, reference, holder, ids.contains(id));
        }

        /** The title in the language of the page. */
        public String shownTitle() {
            return KeptWords.shown(title);
        }
    }

    /**
     * Late decisions that cost money or will: what is owed now together, and the first 25 one by one.
     *
     * @param partly whether there are more than were added up
     */
    public record PenaltySum(Money now, Money atMost, List<Penalties.Row> rows, boolean partly) {}

    /**
     * The page for this viewer.
     *
     * @param loketId of which loket; empty for the first of the viewer
     * @param page of the list of late tasks, from 1
     * @throws NotVisible when the viewer works at no loket, or not at that one
     */
    @Transactional(readOnly = true)
    public View view(String loketId, int page, Viewer viewer) {
        List<Loket> lokets = Loket.of(viewer, jdbc);
        Loket loket = Loket.chosen(lokets, loketId);
        LocalDate today = DutchTime.today(clock);
        Map<String, Object> values = new HashMap<>(Map.of(
                "viewer", viewer.userId(), "party", loket.partyId(), "today", today, "soon", soon(today)));
        Map<String, WorkLoad> held = loads(loket, values);
        WorkLoad team = team(held.values());
        List<LateTask> worst = worst(loket, values, page, late(loket, held, viewer));
        boolean more = worst.size() > PAGE_SIZE;
        Set<String> tooLate = lateSteps.of(worst.stream().map(it -> new LateSteps.Step(it.id(), it.dossierId(), it.subject(), it.businessKey())).toList(), viewer);
        return new View(
                loket, lokets, people(loket, held, viewer), held.getOrDefault(null, none(null, null)), team,
                worst.stream().limit(PAGE_SIZE).map(it -> it.tooLate(tooLate)).toList(), page,
                more && page < LAST_PAGE, today, soon(today), penalties(loket, viewer));
    }

    /** The last of five working days from now; today when the calendar ends. */
    private LocalDate soon(LocalDate today) {
        try {
            return calendar.plus(today, WORKING_DAYS);
        } catch (NotComputable e) {
            return today;
        }
    }

    private List<WorkLoad> people(Loket loket, Map<String, WorkLoad> held, Viewer viewer) {
        if (!loket.leads()) {
            return List.of(held.getOrDefault(viewer.userId(), none(viewer.userId(), null)).named(viewer.displayName()));
        }
        List<WorkLoad> people = new ArrayList<>();
        jdbc.sql(STAFF)
                .param("party", loket.partyId())
                .query(row -> {
                    String id = row.getString("id");
                    people.add(held.getOrDefault(id, none(id, null)).named(row.getString("display_name")));
                });
        return people;
    }

    private static WorkLoad none(String userId, String name) {
        return new WorkLoad(userId, name, 0, 0, 0, 0, 0);
    }

    /** By who holds it; what nobody holds under null. */
    private Map<String, WorkLoad> loads(Loket loket, Map<String, Object> values) {
        Map<String, Integer> near = new HashMap<>();
        jdbc.sql(LoadSql.nearByHolder(loket.leads())).params(values).query(row -> {
            near.put(row.getString("holder"), row.getInt("near"));
        });
        Map<String, WorkLoad> held = new HashMap<>();
        jdbc.sql(LoadSql.byHolder(loket.leads())).params(values).query(row -> {
            String holder = row.getString("holder");
            held.put(holder, new WorkLoad(
                    holder, null, row.getInt("tasks"), row.getInt("late"), row.getInt("risk") + near.getOrDefault(holder, 0),
                    row.getInt("later"), row.getInt("dossiers")));
        });
        return held;
    }

    private static WorkLoad team(Collection<WorkLoad> all) {
        return new WorkLoad(
                null, null, sum(all, WorkLoad::open), sum(all, WorkLoad::late), sum(all, WorkLoad::atRisk), sum(all, WorkLoad::later), null);
    }

    private static int sum(Collection<WorkLoad> all, ToIntFunction<WorkLoad> part) {
        return all.stream().mapToInt(part).sum();
    }

    /** How many late tasks the viewer's list has. */
    private static int late(Loket loket, Map<String, WorkLoad> held, Viewer viewer) {
        return sum(held.values().stream().filter(it -> loket.leads() || it.userId() == null || it.userId().equals(viewer.userId())).toList(),
                WorkLoad::late);
    }

    private List<LateTask> worst(Loket loket, Map<String, Object> values, int page, int late) {
        int upTo = page * PAGE_SIZE + 1;
        return jdbc.sql(LoadSql.worst(loket.leads()))
                .params(values)
                .param("limit", PAGE_SIZE + 1)
                .param("offset", (page - 1) * PAGE_SIZE)
                .param("upto", upTo)
                .param("further", late < upTo)
                .query((row, number) -> new LateTask(
                        row.getString("id"), row.getString("dossier_id"), row.getString("subject"), row.getString("business_key"), row.getString("title"), SqlTime.date(row, "due_on"),
                        KeptWords.shown(row.getString("person_name")), row.getString("employer_name"), row.getString("reference"),
                        row.getString("holder"), false))
                .list();
    }

    /** As the page about penalties reckons them; a decision that was taken, or a clock that fell away, grows no more. */
    private PenaltySum penalties(Loket loket, Viewer viewer) {
        List<Penalties.Row> open = loket.leads() ? penalties.open(viewer) : List.of();
        List<Penalties.Row> running = open.stream()
                .filter(row -> !row.decision().decided() && !row.decision().dropped() && !row.decision().tooEarly())
                .toList();
        Money now = running.stream().map(row -> row.decision().exposure().amount()).reduce(Money.ZERO, Money::plus);
        Money most = running.stream().map(row -> row.decision().exposure().atMost()).reduce(Money.ZERO, Money::plus);
        return new PenaltySum(now, most, running.stream().limit(PAGE_SIZE).toList(), open.size() == Penalties.SUMMED);
    }
}
