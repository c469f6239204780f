package nl.werkbrug.dossier;

import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Money;

/**
 * One thing that follows from the end of an employment; all texts in Dutch, for users.
 *
 * @param about what it is about, such as "Loonkostensubsidie"
 * @param happens what is done, in a sentence
 * @param atRisk money that was paid too much, or withheld and not passed on; null when there is none
 * @param why what the amount is, in a sentence; null without one
 * @param pays whether money is paid that can wait
 * @param tell whom the employer tells himself, with a letter that is made for him; null when nobody
 * @param warning what somebody must do or think about; null when nothing
 * @param wrongDay why the last day cannot be right; null when it can
 */
public record Consequence(
        String about, String happens, Money atRisk, String why, boolean pays, Tell tell, String warning, String wrongDay) {

    /**
     * An authority that the employer tells with a letter.
     *
     * @param who as it stands on the letter, such as "UWV"
     * @param term the code of the term to do so; null when another task sees to it
     * @param line what it knows the employee by, and what is asked; a line of the letter
     */
    public record Tell(String who, String term, String line) {}

    public static Consequence of(String about, String happens) {
        return new Consequence(about, happens, null, null, false, null, null, null);
    }

    /** The same with money at stake; zero is none. */
    public Consequence risking(Money amount, String what) {
        return amount.isPositive() ? new Consequence(about, happens, amount, what, pays, tell, warning, wrongDay) : this;
    }

    public Consequence paying() {
        return new Consequence(about, happens, atRisk, why, true, tell, warning, wrongDay);
    }

    /** The same with somebody to tell. */
    public Consequence telling(String who, String term, String line) {
        return new Consequence(about, happens, atRisk, why, pays, new Tell(who, term, line), warning, wrongDay);
    }

    public Consequence warned(String text) {
        return new Consequence(about, happens, atRisk, why, pays, tell, text, wrongDay);
    }

    public Consequence onWrongDay(String because) {
        return new Consequence(about, happens, atRisk, why, pays, tell, warning, because);
    }

    /** The same as a page shows it; letters and what is kept stay Dutch. */
    public Consequence shown() {
        return new Consequence(
                shownAbout(), KeptWords.shown(happens), atRisk, KeptWords.shown(why), pays, tell,
                KeptWords.shown(warning), KeptWords.shown(wrongDay));
    }

    /** The name of a scheme may be a label, and an office may stand behind it. */
    private String shownAbout() {
        String whole = KeptWords.shownName(about);
        int comma = about.indexOf(", ");
        return comma < 0 || !whole.equals(about) ? whole : KeptWords.shownName(about.substring(0, comma)) + about.substring(comma);
    }
}
