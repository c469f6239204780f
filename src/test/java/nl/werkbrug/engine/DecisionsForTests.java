package nl.werkbrug.engine;

import nl.werkbrug.workflow.Decisions;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Lends the real decision tables of the product to tests of other modules; they are read once. */
public final class DecisionsForTests {

    private static final Decisions TABLES = new DecisionTables(new PathMatchingResourcePatternResolver());

    private DecisionsForTests() {}

    public static Decisions tables() {
        return TABLES;
    }
}
