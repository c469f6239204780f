package nl.werkbrug.wagesubsidy.measurement;

import nl.werkbrug.shared.Words;

/** What employer and employee said, in a sentence; the same in the report and on the page. */
public final class MeasurementWords {

    private static final String NOTHING = "wagesubsidy.measurement-words.gave-no-view-within";

    private MeasurementWords() {}

    public static String employer(Measurement.Views views) {
        Measurement.EmployerView view = views.employer();
        if (view == null) {
            return Words.of(NOTHING);
        }
        return with(view.agrees() ? Words.of("wagesubsidy.measurement-words.agrees-with-the-report")
                : Words.of("wagesubsidy.measurement-words.does-not-agree-with"), view.text());
    }

    public static String employee(Measurement.Views views) {
        Measurement.EmployeeView view = views.employee();
        if (view == null) {
            return Words.of(NOTHING);
        }
        return view.told() ? view.text() : Words.of("wagesubsidy.measurement-words.did-not-want-to");
    }

    private static String with(String sentence, String text) {
        return text == null ? sentence : sentence + " " + text;
    }
}
