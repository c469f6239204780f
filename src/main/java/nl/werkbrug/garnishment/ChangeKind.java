package nl.werkbrug.garnishment;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** What can change while a garnishment runs. */
public enum ChangeKind {
    NEW_PROTECTED_AMOUNT,
    /** Not a change yet: the employer asks the bailiff for one. */
    ASK_PROTECTED_AMOUNT,
    WAGE_CHANGE,
    OTHER_ACCOUNT,
    OTHER_COORDINATOR,
    SUSPENSION,
    RESUMPTION,
    RELEASE,
    EMPLOYMENT_ENDED,
    /** The end that was told is not true any more. */
    EMPLOYMENT_GOES_ON;

    /** The Dutch name, for what is kept. */
    public String label() {
        return Words.in(Language.DUTCH, "garnishment.kept.change." + name());
    }
}
