package nl.werkbrug.dossier;

import nl.werkbrug.shared.Money;

/**
 * One thing that follows from the end of an employment; all texts in Dutch, for users.
 *
 * @param about what it is about, such as "Loonkostensubsidie"
 * @param happens what is done, in a sentence
 * @param atRisk money that was paid too much, or withheld and not passed on; null when there is none
 * @param why what the amount is, in a sentence; null without one
 * @param pays whether money is paid that can wait
 * @param uwvTerm the code of the term within which the employer tells UWV himself; null when UWV need not know
 * @param warning what somebody must do or think about; null when nothing
 * @param wrongDay why the last day cannot be right; null when it can
 */
public record Consequence(
        String about, String happens, Money atRisk, String why, boolean pays, String uwvTerm, String warning, String wrongDay) {

    public static Consequence of(String about, String happens) {
        return new Consequence(about, happens, null, null, false, null, null, null);
    }

    /** The same with money at stake; zero is none. */
    public Consequence risking(Money amount, String what) {
        return amount.isPositive() ? new Consequence(about, happens, amount, what, pays, uwvTerm, warning, wrongDay) : this;
    }

    public Consequence paying() {
        return new Consequence(about, happens, atRisk, why, true, uwvTerm, warning, wrongDay);
    }

    public Consequence toTellUwv(String term) {
        return new Consequence(about, happens, atRisk, why, pays, term, warning, wrongDay);
    }

    public Consequence warned(String text) {
        return new Consequence(about, happens, atRisk, why, pays, uwvTerm, text, wrongDay);
    }

    public Consequence onWrongDay(String because) {
        return new Consequence(about, happens, atRisk, why, pays, uwvTerm, warning, because);
    }
}
