package nl.werkbrug.party;

import java.time.LocalDate;

/** An employee. The BSN is deliberately not a part: see {@link Persons#bsn}. */
public record Person(String id, String givenName, String familyName, LocalDate birthDate, Address address) {

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** Without name or birth date, so that a person in a log line is only an id. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
