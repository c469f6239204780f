package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The head and foot every document shares.
 *
 * @param sender who writes; the employer
 * @param addressee who it is for
 * @param date the date of the letter
 * @param caseReference the sender's own reference; it becomes part of the file name and must not identify a person
 * @param theirReference the addressee's reference, or null
 * @param signatory who signs, or null for a document nobody signs
 */
public record Letter(
        Party sender,
        Party addressee,
        LocalDate date,
        String caseReference,
        String theirReference,
        Signatory signatory) {

    public Letter {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(caseReference, "caseReference");
    }

    /**
     * A sender or addressee.
     *
     * @param name the name on the first line
     * @param lines the lines below it: attention, street, postcode and place
     * @param contact the name of a contact person, or null
     * @param phone telephone number, or null
     * @param email mail address, or null
     */
    public record Party(String name, List<String> lines, String contact, String phone, String email) {
        public Party {
            Objects.requireNonNull(name, "name");
            lines = lines == null ? List.of() : List.copyOf(lines);
        }

        public static Party of(String name, String... lines) {
            return new Party(name, List.of(lines), null, null, null);
        }
    }

    /**
     * Who signs.
     *
     * @param name full name
     * @param function job title, or null
     * @param place place of signing, or null
     */
    public record Signatory(String name, String function, String place) {}
}
