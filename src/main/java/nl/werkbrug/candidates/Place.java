package nl.werkbrug.candidates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Words;

/**
 * Work that an employer offers.
 *
 * @param filled how many people came through the list
 * @param askOn the day on which the employer is asked whether it still looks for somebody
 */
public record Place(
        String id, String dossierId, String employerId, String employerName, Content content, int filled, State state,
        LocalDate askOn) {

    /** The wall behind which its dossier stands. */
    public static final String SUBJECT = "PLACE";

    /**
     * What the employer tells.
     *
     * @param tasks the most important first
     * @param hours a week
     * @param needed what the work needs; null when nothing
     * @param openHiring no questions asked: who is first in line may come
     */
    public record Content(
            String function, List<String> tasks, BigDecimal hours, String town, LocalDate startsOn, int wanted, String needed,
            boolean openHiring) {

        public Content {
            tasks = List.copyOf(tasks);
        }

        /** The hours in the notation of the page. */
        public String hoursShown() {
            return Words.notation().number(hours);
        }
    }

    /** How far it is. */
    public enum State implements Labelled {
        OPEN,
        FILLED,
        CLOSED,
        EXPIRED;

        @Override
        public String labelKey() {
            return "candidates.place-state." + name();
        }
    }

    /** How many people are still wanted; none when it left the list. */
    public int left() {
        return open() ? content.wanted() - filled : 0;
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
