package nl.werkbrug.wagesubsidy.objection.web;

import nl.werkbrug.form.Answers;
import nl.werkbrug.wagesubsidy.objection.Remedy;
import nl.werkbrug.wagesubsidy.objection.Remedy.Change;

/** What comes instead of a decision that does not stand, in a form and in the letter. */
final class RemedyAnswers {

    private RemedyAnswers() {}

    static Remedy of(Answers answers) {
        Change change = answers.text("changes").map(Change::valueOf).orElse(Change.OTHER);
        boolean value = change == Change.WAGE_VALUE;
        return new Remedy(
                answers.date("countsFrom").orElseThrow(), change, value ? answers.wholeNumber("wageValue").orElseThrow() : null,
                value ? answers.text("restsOn").orElseThrow() : null);
    }

    /** For the letter to the employer. */
    static String inWords(Remedy remedy, Answers answers) {
        return switch (remedy.change()) {
            case WAGE_VALUE -> "een loonwaarde van " + remedy.wageValue() + " procent. Die rust op het volgende. " + remedy.restsOn()
                    + "\n\nWij rekenen het bedrag opnieuw uit. Daarover krijgt u een nieuw besluit.";
            case MEASURE -> "de loonwaarde wordt opnieuw gemeten. Na de meting krijgt u een nieuw besluit.";
            case OTHER -> answers.text("instead").orElseThrow();
        };
    }
}
