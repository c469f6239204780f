package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.BailiffLetters;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a letter to one bailiff. */
@ProcessSteps("letterSteps")
public class LetterSteps {

    private final BailiffLetters letters;

    LetterSteps(BailiffLetters letters) {
        this.letters = letters;
    }

    /** Makes the letter, and mails it to who takes mail. */
    public void write(String letterId) {
        letters.write(letterId);
    }

    /** Whether the letter goes by post, because the bailiff takes no mail. */
    public boolean byPost(String letterId) {
        return letters.byPost(letterId);
    }
}
