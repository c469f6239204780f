package nl.werkbrug.inbox.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.inbox.DueWindow;
import nl.werkbrug.inbox.FollowUpFilter;
import nl.werkbrug.inbox.InboxFilter;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxSort;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.inbox.Procedure;
import nl.werkbrug.shared.TypedDay;

/** The address of the inbox as it was asked for: what it says wrongly counts for nothing, but is shown again. */
record InboxInput(
        String lijst,
        String zoek,
        String partij,
        String procedure,
        String gemeente,
        String werkgever,
        String uiterlijk,
        String van,
        String tot,
        String vervolg,
        String sorteer,
        String richting,
        String pagina) {

    static final String NO_DAY = "inbox.filter.no-day";
    static final String TURNED = "inbox.filter.turned";

    private static final String DOWN = "af";

    InboxInput {
        van = typed(van);
        tot = typed(tot);
        pagina = typed(pagina);
    }

    private static String typed(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > 40 ? stripped.substring(0, 40) : stripped;
    }

    /** What is wrong, as a code of a text, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!van.isEmpty() && day(van) == null) {
            errors.put("van", NO_DAY);
        }
        if (!tot.isEmpty() && day(tot) == null) {
            errors.put("tot", NO_DAY);
        }
        if (day(van) != null && day(tot) != null && day(tot).isBefore(day(van))) {
            errors.put("tot", TURNED);
        }
        return errors;
    }

    InboxQuery query() {
        InboxFilter filter = new InboxFilter(
                zoek,
                turn(partij),
                Procedure.of(procedure),
                gemeente,
                werkgever,
                DueWindow.of(uiterlijk),
                day(van),
                day(tot),
                FollowUpFilter.of(vervolg));
        int page = pagina.matches("[1-9]\\d{0,3}") ? Integer.parseInt(pagina) : 1;
        return new InboxQuery(InboxTab.of(lijst), filter, InboxSort.of(sorteer), DOWN.equals(richting), page);
    }

    /** The parts of the address that gives this query; what is as usual is left out. */
    static Map<String, String> parts(InboxQuery query) {
        InboxFilter filter = query.filter();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("lijst", query.tab() == InboxTab.MINE ? "" : query.tab().code());
        parts.put("zoek", filter.text());
        parts.put("partij", word(filter.turn()));
        parts.put("procedure", filter.procedure() == null ? "" : filter.procedure().code());
        parts.put("gemeente", filter.municipalityId());
        parts.put("werkgever", filter.employer());
        parts.put("uiterlijk", filter.due().code());
        parts.put("van", filter.from() == null ? "" : filter.from().toString());
        parts.put("tot", filter.until() == null ? "" : filter.until().toString());
        parts.put("vervolg", filter.followUp().code());
        parts.put("sorteer", query.sort() == InboxSort.DUE ? "" : query.sort().code());
        parts.put("richting", query.descending() ? DOWN : "");
        parts.put("pagina", query.page() == 1 ? "" : String.valueOf(query.page()));
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElse(null);
    }

    /** The word for whose turn it is; empty for everybody's. */
    static String word(WorksAs turn) {
        return turn == null ? "" : switch (turn) {
            case PAYROLL -> "werkgever";
            case LOKET -> "loket";
            case LOKET_LEAD -> "teamleider";
            case COACH -> "jobcoach";
            case OMBUDS -> "ombudsfunctie";
            case DEBT_HELP -> "schuldhulp";
            case TRUSTED -> "vertrouwenspersoon";
            case CONTRACT -> "contractbeheerder";
            case PROVIDER -> "uitvoerder";
            case EVALUATOR -> "beoordelaar";
            case INVESTOR -> "investeerder";
        };
    }

    private static WorksAs turn(String word) {
        for (WorksAs turn : WorksAs.values()) {
            if (word(turn).equals(word)) {
                return turn;
            }
        }
        return null;
    }
}
