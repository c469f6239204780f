package nl.werkbrug.party;

import nl.werkbrug.shared.PayPeriod;

/**
 * An employer as its own staff keeps it up to date.
 *
 * @param iban null while the employer did not tell it
 * @param payDay day of the month (31 is the last day) for {@link PayPeriod#MONTH}, else day of the week (1 is Monday)
 * @param email null when unknown
 * @param phone null when unknown
 * @param version the state this was read in; an update on an older one is refused
 */
public record Employer(
        String id,
        String name,
        Address address,
        KvkNumber kvkNumber,
        WageTaxNumber wageTaxNumber,
        Iban iban,
        PayPeriod payPeriod,
        int payDay,
        String email,
        String phone,
        int version) {

    public Employer {
        name = ContactDetails.name(name);
        email = ContactDetails.email(email);
        phone = ContactDetails.phone(phone);
        if (!payPeriod.hasPayDay(payDay)) {
            throw new InvalidValue(InvalidValue.Reason.PAY_DAY);
        }
    }
}
