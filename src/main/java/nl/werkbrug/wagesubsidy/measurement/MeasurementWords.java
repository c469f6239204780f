package nl.werkbrug.wagesubsidy.measurement;

/** What employer and employee said, in a sentence; the same in the report and on the page. */
public final class MeasurementWords {

    private static final String NOTHING = "Heeft binnen de termijn geen mening gegeven.";

    private MeasurementWords() {}

    public static String employer(Measurement.Views views) {
        Measurement.EmployerView view = views.employer();
        if (view == null) {
            return NOTHING;
        }
        return with(view.agrees() ? "Is het eens met het rapport." : "Is het niet eens met het rapport.", view.text());
    }

    public static String employee(Measurement.Views views) {
        Measurement.EmployeeView view = views.employee();
        if (view == null) {
            return NOTHING;
        }
        return view.told() ? view.text() : "Wilde geen mening geven.";
    }

    private static String with(String sentence, String text) {
        return text == null ? sentence : sentence + " " + text;
    }
}
