package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A calendar that somebody can subscribe to.
 *
 * @param userId whose rights decide what it shows, each time that it is read
 * @param partyId the organisation whose work it shows; null for what the user took
 * @param partyName null for what the user took
 * @param madeOn null while no address was made
 * @param lastReadOn null while no calendar read it
 */
public record CalendarFeed(
        String id,
        String userId,
        String partyId,
        String partyName,
        LocalDate madeOn,
        LocalDate expiresOn,
        boolean expired,
        LocalDate lastReadOn) {

    public boolean made() {
        return madeOn != null;
    }

    /** Its Dutch name, on the page and in the calendar. */
    public String name() {
        return partyId == null ? "Mijn termijnen" : "Termijnen van " + partyName;
    }
}
