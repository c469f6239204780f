package nl.werkbrug.lab;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.shared.Words;
import org.springframework.context.NoSuchMessageException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they were kept last, for who may see them. */
@Service
public class LabFigures {

    private static final String CELLS = """
            select c.municipality_id, c.of_year, c.measure, c.group_code, c.outcome, c.counted, c.total, c.spread from lab_cell c
             where c.municipality_id in (:municipalities) and c.by_what = :by and c.by_value = :value and (:year = 0 or c.of_year = :year)
               and not (:year = 0 and c.outcome = '-' and exists (
                        select 1 from lab_cell s
                         where s.municipality_id = c.municipality_id and s.by_what = c.by_what and s.by_value = c.by_value and s.of_year = -1
                           and s.measure = c.measure and s.group_code = c.group_code and s.outcome = ''))""";

    private final LabMunicipalities municipalities;
    private final LabRefresh refresh;
    private final List<LabSource> sources;
    private final ToldOnceSource toldOnce;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LabFigures(
            LabMunicipalities municipalities, LabRefresh refresh, List<LabSource> sources, ToldOnceSource toldOnce, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.municipalities = municipalities;
        this.refresh = refresh;
        this.sources = sources;
        this.toldOnce = toldOnce;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What stands on the page.
     *
     * @param computedAt null when nothing was counted yet
     * @param options what there is to choose from
     */
    public record View(
            List<LabMunicipalities.Seen> municipalities, LabQuestion question, Instant computedAt, List<LabTable> tables, List<Option> options) {

        /** What to choose from, in order. */
        public List<String> values(By by) {
            return options.stream().filter(it -> it.by() == by && !it.value().isEmpty()).map(Option::value).distinct().sorted().toList();
        }

        public List<Integer> years() {
            return options.stream().map(Option::year).distinct().sorted().toList();
        }
    }

    /** Something for which there are figures. */
    public record Option(By by, String value, int year) {}

    /**
     * The figures that were asked for.
     *
     * @throws NotVisible when the viewer leads no loket or does not see that municipality
     */
    @Transactional(readOnly = true)
    public View view(LabQuestion question, Viewer viewer) {
        List<LabMunicipalities.Seen> seen = municipalities.of(viewer);
        List<String> asked = asked(question, seen);
        return new View(seen, question, refresh.computedAt(), tables(question, seen, asked), options(asked));
    }

    /** The day of the first offer of schemes that was kept, of all municipalities; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> offersSince() {
        return jdbc.sql("select min(o.offered_on) as since from hire_offer o").query((row, number) -> SqlTime.date(row, "since")).list().stream()
                .filter(Objects::nonNull).findFirst();
    }

    /** The day on which all forms began to be counted; empty until one was sent. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> formsSince() {
        return toldOnce.since();
    }

    /** Last year when the viewer sees figures of it, else 0 for all: a year that is over tells most. */
    @Transactional(readOnly = true)
    public int lastFullYear(Viewer viewer) {
        int year = DutchTime.today(clock).getYear() - 1;
        return jdbc.sql("select count(*) from lab_cell c where c.municipality_id in (:seen) and c.by_what = 'TOTAL' and c.outcome = '' and c.of_year = :year")
                        .param("seen", municipalities.of(viewer).stream().map(LabMunicipalities.Seen::id).toList())
                        .param("year", year)
                        .query(Integer.class)
                        .single()
                > 0 ? year : 0;
    }

    /** The same for a file; that somebody took it is kept. */
    @Transactional
    public View export(LabQuestion question, String file, Viewer viewer) {
        View view = view(question, viewer);
        audit.read(viewer.userId(), "lab", file);
        return view;
    }

    private static List<String> asked(LabQuestion question, List<LabMunicipalities.Seen> seen) {
        List<String> asked = seen.stream().map(LabMunicipalities.Seen::id)
                .filter(id -> question.municipality().isEmpty() || id.equals(question.municipality())).toList();
        if (asked.isEmpty()) {
            throw new NotVisible("lab", question.municipality());
        }
        return asked;
    }

    private List<LabTable> tables(LabQuestion question, List<LabMunicipalities.Seen> seen, List<String> asked) {
        Map<String, String> names = seen.stream().collect(Collectors.toMap(LabMunicipalities.Seen::id, it -> asked.size() > 1 ? it.name() : ""));
        Map<Measure, Map<String, Tally>> found = new EnumMap<>(Measure.class);
        jdbc.sql(CELLS)
                .param("municipalities", asked)
                .param("by", question.by().name())
                .param("value", question.value())
                .param("year", question.year())
                .query(row -> {
                    Measure measure = Measure.valueOf(row.getString("measure"));
                    found.computeIfAbsent(measure, key -> new TreeMap<>())
                            .computeIfAbsent(row.getString("group_code"), key -> new Tally())
                            .add(new LabPart(names.get(row.getString("municipality_id")), question.ofMoreYears() ? row.getInt("of_year") : 0),
                                    row.getString("outcome"), row.getInt("counted"), row.getLong("total"), row.getString("spread"));
                });
        if (found.containsKey(Measure.IN_WORK)) {
            InWorkMissing.add(found.get(Measure.IN_WORK), question, asked, names, jdbc);
        }
        List<LabTable> tables = new ArrayList<>();
        Map<String, Tally> wanted = found.getOrDefault(Measure.ASKED, Map.of());
        if (!wanted.isEmpty()) {
            // Where an amount was asked and nothing was granted there is a line too.
            Map<String, Tally> money = found.computeIfAbsent(Measure.MONEY, key -> new TreeMap<>());
            wanted.keySet().forEach(scheme -> money.computeIfAbsent(scheme, key -> new Tally()));
        }
        if (!found.isEmpty() && toldOnce.since().map(question::isBefore).orElse(true)) {
            // Not none: nobody counted all forms then.
            found.computeIfAbsent(Measure.TOLD_ONCE, key -> new TreeMap<>()).putIfAbsent("ALL", new Tally());
        }
        found.keySet().stream().filter(it -> it != Measure.ASKED)
                .forEach(it -> tables.addAll(LabTables.all(
                        it, it == Measure.IN_WORK ? found.get(it) : named(it, found.get(it)), named(Measure.MONEY, wanted))));
        return tables;
    }

    /** Groups of one name are one line, unless something tells them apart. */
    private Map<String, Tally> named(Measure measure, Map<String, Tally> tallies) {
        LabSource source = sources.stream().filter(it -> it.measure() == measure).findFirst().orElseThrow();
        Map<String, Set<String>> apart = new HashMap<>();
        tallies.keySet().forEach(group -> apart.computeIfAbsent(name(source, group), key -> new HashSet<>()).add(source.apart(group)));
        Map<String, Tally> named = new TreeMap<>();
        tallies.forEach((group, tally) -> {
            String name = name(source, group);
            named.computeIfAbsent(apart.get(name).size() > 1 ? name + " (" + source.apart(group) + ")" : name, key -> new Tally()).add(tally);
        });
        return named;
    }

    /** A step of a model that is gone keeps its figures. */
    private static String name(LabSource source, String group) {
        try {
            return source.name(group);
        } catch (NoSuchMessageException e) {
            return Words.of("lab.gone");
        }
    }

    private List<Option> options(List<String> asked) {
        return jdbc.sql("select distinct o.by_what, o.by_value, o.of_year from lab_option o where o.municipality_id in (:municipalities)")
                .param("municipalities", asked)
                .query((row, number) -> new Option(By.valueOf(row.getString("by_what")), row.getString("by_value"), row.getInt("of_year")))
                .list();
    }
}
