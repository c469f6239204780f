package nl.werkbrug.lab;

/**
 * Which figures somebody asks for.
 *
 * @param municipality empty for all that the viewer sees
 * @param year 0 for all
 * @param by by what they are narrowed; {@link By#TOTAL} for nothing
 * @param value which quarter, neighbourhood or size
 */
public record LabQuestion(String municipality, int year, By by, String value) {

    public static final LabQuestion ALL = new LabQuestion("", 0, By.TOTAL, "");
}
