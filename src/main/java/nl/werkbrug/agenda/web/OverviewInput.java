package nl.werkbrug.agenda.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.agenda.DeadlineOverview;
import nl.werkbrug.agenda.OverviewFilter;
import nl.werkbrug.agenda.OverviewState;
import nl.werkbrug.agenda.OverviewTab;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.TypedDay;
import nl.werkbrug.shared.Words;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the overview as it was asked for: what it says wrongly counts for nothing, but is shown again. */
record OverviewInput(
        String lijst,
        String zoek,
        String aanzet,
        String stand,
        String van,
        String tot,
        String weergave,
        String dag,
        String pagina) {

    static final String NO_DAY = "agenda.filter.no-day";

    OverviewInput {
        lijst = stripped(lijst);
        zoek = stripped(zoek);
        aanzet = stripped(aanzet);
        stand = stripped(stand);
        van = stripped(van);
        tot = stripped(tot);
        weergave = stripped(weergave);
        dag = stripped(dag);
        pagina = stripped(pagina);
    }

    private static String stripped(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > 200 ? stripped.substring(0, 200) : stripped;
    }

    /** What is wrong, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!van.isEmpty() && from() == null) {
            errors.put("van", Words.of(NO_DAY));
        }
        if (!tot.isEmpty() && until() == null) {
            errors.put("tot", Words.of(NO_DAY));
        }
        if (from() != null && until() != null && until().isBefore(from())) {
            errors.put("tot", Words.of("agenda.filter.order"));
        }
        return errors;
    }

    OverviewFilter filter() {
        return new OverviewFilter(OverviewTab.of(lijst), zoek, owner(), OverviewState.of(stand), from(), until());
    }

    TermOwner owner() {
        return TermOwner.KNOWN.stream().filter(owner -> owner.name().equals(aanzet)).findFirst().orElse(null);
    }

    private LocalDate from() {
        return TypedDay.read(van).orElse(null);
    }

    private LocalDate until() {
        return TypedDay.read(tot).orElse(null);
    }

    public CalendarPeriod.View view() {
        return CalendarPeriod.View.of(weergave);
    }

    LocalDate day(LocalDate today) {
        return TypedDay.read(dag).orElse(today);
    }

    int page() {
        boolean number = pagina.matches("[1-9]\\d{0,3}");
        return number ? Math.min(Integer.parseInt(pagina), DeadlineOverview.LAST_PAGE) : 1;
    }

    /** The address of the overview with one thing changed; the rest of the filter stays, and paging starts again. */
    public String with(String name, Object value) {
        return address("/termijnen", name, value);
    }

    /** The address of the same filter on another page. */
    public String at(String path) {
        return address(path, "pagina", null);
    }

    private String address(String path, String name, Object value) {
        Map<String, Object> parts = parts();
        parts.put(name, value);
        parts.values().removeIf(part -> part == null || part.toString().isEmpty());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.keySet().forEach(part -> address.queryParam(part, "{" + part + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    private Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("lijst", filter().tab().code());
        parts.put("zoek", zoek);
        parts.put("aanzet", aanzet);
        parts.put("stand", stand);
        parts.put("van", van);
        parts.put("tot", tot);
        parts.put("weergave", weergave);
        parts.put("dag", dag);
        return parts;
    }
}
