package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.engine.DecisionsForTests;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.workflow.Decisions;

/** The selection with the real tables and rule files, and facts written as text. */
final class Bench implements Decisions {

    static final RuleFiles FILES = RuleFiles.ofTheProduct();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Deadlines DEADLINES = new Deadlines(new TermCatalogue(FILES));

    private final List<String> asked = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final ReasonTexts texts = new ReasonTexts();
    private final Periods periods = new Periods(DEADLINES);

    final Situations situations = new Situations(periods, this);
    final TableAnswers tables = new TableAnswers(this, texts);
    final LocalSchemes local;
    final Schemes schemes;

    /** No municipality has schemes of its own. */
    Bench() {
        this((town, start, today) -> java.util.Optional.empty());
    }

    Bench(LocalSchemeSource source) {
        local = new LocalSchemes(() -> source, new LocalConditions(periods, texts), texts);
        schemes = new Schemes(situations, tables, local);
    }

    /** The answer of one table alone, after the one it looks at. */
    SchemeAnswer answer(Scheme scheme, HireFacts facts, LocalDate today) {
        Situation situation = situations.of(facts, today);
        if (scheme != Scheme.WAGE_SUBSIDY_MEASURED) {
            SchemeAnswer subsidy = tables.of(Scheme.WAGE_SUBSIDY_MEASURED, situation);
            situation.derive("wageSubsidy", subsidy.verdict().name(), subsidy.missing());
        }
        return tables.of(scheme, situation);
    }

    /** The rows that held when that table was asked last. */
    List<Row> rowsOf(String table) {
        return asked.get(asked.size() - 1).equals(table) ? List.copyOf(rows) : List.of();
    }

    @Override
    public List<Row> evaluate(String table, Map<String, ?> facts) {
        List<Row> found = DecisionsForTests.tables().evaluate(table, facts);
        asked.add(table);
        rows.clear();
        rows.addAll(found);
        return found;
    }

    /** Facts such as {@code benefit=WW permanent=true}; {@code benefit=} makes one unknown again. */
    static HireFacts facts(HireFacts base, String text) {
        HireFacts facts = base;
        for (String part : text.strip().split("\\s+")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                Fact fact = fact(pair[0]);
                facts = pair[1].isEmpty() ? facts.without(fact) : facts.with(fact, value(fact, pair[1]));
            }
        }
        return facts;
    }

    static Fact fact(String key) {
        return Arrays.stream(Fact.values()).filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fact " + key));
    }

    private static Object value(Fact fact, String text) {
        if (fact.type() == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (fact.type() == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (fact.type() == Integer.class) {
            return Integer.valueOf(text);
        }
        if (fact.type() == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return fact.type().isEnum() ? constant(fact, text) : text;
    }

    private static Object constant(Fact fact, String text) {
        return Arrays.stream(fact.type().getEnumConstants()).filter(each -> each.toString().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fact + " cannot be " + text));
    }

    static Set<Fact> facts(String keys) {
        Set<Fact> facts = new LinkedHashSet<>();
        Arrays.stream(keys.strip().split("\\s+")).filter(key -> !key.isEmpty()).map(Bench::fact).forEach(facts::add);
        return facts;
    }
}
