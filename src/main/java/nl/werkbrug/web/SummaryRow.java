package nl.werkbrug.web;

/**
 * One line of a summary: what it is, what it holds, and where to change it.
 *
 * @param value shown as "niet ingevuld" when null or empty
 * @param changeHref null when it cannot be changed here
 */
public record SummaryRow(String label, String value, String changeHref) {

    public static SummaryRow of(String label, String value) {
        return new SummaryRow(label, value, null);
    }
}
