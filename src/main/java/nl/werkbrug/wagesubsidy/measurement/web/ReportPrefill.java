package nl.werkbrug.wagesubsidy.measurement.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.party.Employers;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.WageValue;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** What the form of a measurement starts with: the facts of the hire that were told once, and the planned visit. */
@Component
class ReportPrefill {

    /** Paths of facts of a hire; a form has the same words as keys. */
    static final String SUPERVISOR = "employment.supervisor";
    private static final List<String> TEXTS = List.of("employment.function", "employment.normFunction");
    private static final String HOURS = "employment.hoursPerWeek";
    private static final String FULL_TIME = "employment.fullTimeHours";
    private static final String DAYS = "employment.daysPerWeek";

    private final Facts facts;
    private final MeasurementTable table;
    private final WageSubsidyTable subsidies;
    private final Employers employers;

    ReportPrefill(Facts facts, MeasurementTable table, WageSubsidyTable subsidies, Employers employers) {
        this.facts = facts;
        this.table = table;
        this.subsidies = subsidies;
        this.employers = employers;
    }

    /** What is known; the application itself goes before the facts about the hours. */
    Map<String, Object> of(String wageSubsidyId) {
        WageSubsidy subsidy = subsidies.get(wageSubsidyId);
        Map<String, String> told = facts.all(subsidy.dossierId(), WageSubsidy.SUBJECT).stream()
                .collect(Collectors.toMap(Fact::path, Fact::value));
        Map<String, Object> values = new HashMap<>();
        TEXTS.stream().filter(told::containsKey).forEach(path -> values.put(path, told.get(path)));
        values.put(HOURS, subsidy.hoursPerWeek());
        values.put(FULL_TIME, subsidy.fullTimeHours());
        whole(told.get(DAYS)).ifPresent(days -> values.put(DAYS, days));
        Optional.ofNullable(told.get(SUPERVISOR)).ifPresent(name -> values.put("interviewed", name));
        Optional.ofNullable(employers.find(subsidy.employerId()).orElseThrow().email())
                .ifPresent(email -> values.put("contact.email", email));
        visit(wageSubsidyId, values);
        tasks(told, values);
        return values;
    }

    private void visit(String wageSubsidyId, Map<String, Object> values) {
        Measurement.Visit visit = table.running(wageSubsidyId).visit();
        if (visit != null) {
            values.put("visitedOn", visit.on());
            values.putIfAbsent("interviewed", visit.speaksTo());
        }
    }

    private static void tasks(Map<String, String> told, Map<String, Object> values) {
        int count = 0;
        for (int number = 1; number <= WageValue.MOST_TASKS; number++) {
            String path = "tasks." + number + ".";
            String name = told.get(path + "name");
            if (name == null) {
                continue;
            }
            String key = TaskAnswers.key(++count);
            values.put(key + "name", name);
            whole(told.get(path + "share")).ifPresent(percent -> values.put(key + "share", percent));
        }
        if (count > 0) {
            values.put(TaskAnswers.COUNT, String.valueOf(count));
        }
    }

    /** A fact was told as text; what is no whole number is left to the expert. */
    private static Optional<Integer> whole(String value) {
        try {
            return value == null ? Optional.empty() : Optional.of(new BigDecimal(value).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
