package nl.werkbrug.officialform.fact;

import nl.werkbrug.form.TestQuestions;

/** The facts of the forms that the product ships. */
public final class TestFacts {

    private static final FactCatalogue ALL = new FactCatalogue(TestQuestions.shipped());

    private TestFacts() {}

    public static FactCatalogue catalogue() {
        return ALL;
    }
}
