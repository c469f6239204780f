package nl.werkbrug.form;

/** The questions of the forms that the product ships, for tests outside this package. */
public final class TestQuestions {

    private TestQuestions() {}

    public static Questions shipped() {
        return new Questions(new Forms(KitchenSink.FEEL));
    }
}
