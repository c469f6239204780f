package nl.werkbrug.post;

import java.time.LocalDate;

/**
 * A letter that somebody prints and puts in the post.
 *
 * @param aboutId what it is about: the business key of the process that has it posted
 * @param kind what it says, as who writes it names its kinds
 * @param madeOn the day on which it was made; null for a letter of before that was kept
 * @param postedOn the day on which it was put in the post; null until then
 */
public record PostedLetter(String aboutId, String kind, String documentId, LocalDate madeOn, LocalDate postedOn) {

    /** Whether it lies ready and is not in the post. */
    public boolean waits() {
        return postedOn == null;
    }
}
