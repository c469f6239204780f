package nl.werkbrug.deadline;

import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;

/** The rule data of the product, read once for all tests of this package. */
final class Product {

    private static final RuleFiles FILES = RuleFiles.ofTheProduct();

    static final TermCatalogue CATALOGUE = new TermCatalogue(FILES);
    static final WorkingCalendar CALENDAR = WorkingCalendar.of(FILES);
    static final Deadlines DEADLINES = new Deadlines(CATALOGUE, CALENDAR);
    static final RuleBook FIGURES = new RuleBook(FILES);

    private Product() {}

    /** A term of a length alone, under the Algemene termijnenwet. */
    static Term term(int length, TermUnit unit) {
        return ChosenTerm.of(TermLength.of(length, unit), true);
    }
}
