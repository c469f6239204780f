package nl.werkbrug.onboarding;

import java.util.UUID;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Contact;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.PayPeriod;

/** What an employer told on the public page: right in form, but of nobody known yet. */
public record RegistrationDetails(OfficialData official, Address address, PayPeriod payPeriod, int payDay, Contact contact) {

    /** The details of an employer with that contact person. */
    public static RegistrationDetails of(Employer employer, OfficialData official, String contactName) {
        return new RegistrationDetails(
                official, employer.address(), employer.payPeriod(), employer.payDay(),
                new Contact(UUID.randomUUID().toString(), contactName, null, employer.email(), employer.phone()));
    }

    /** A new employer with these details. */
    Employer employer(String id) {
        return new Employer(
                id, official.name(), address, official.kvkNumber(), official.wageTaxNumber(), official.iban(), payPeriod,
                payDay, contact.email(), contact.phone(), 0);
    }
}
