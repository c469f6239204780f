package nl.werkbrug.party;

import java.util.Map;

/**
 * The data of an employer exactly as somebody typed them, so that a refused form comes back unchanged.
 *
 * @param version the state the form was filled in on
 */
public record EmployerInput(
        String name,
        String street,
        String postcode,
        String city,
        String kvkNumber,
        String wageTaxNumber,
        String iban,
        String payPeriod,
        String payDay,
        String email,
        String phone,
        int version) {

    /** What stands in the form before anybody types. */
    public static EmployerInput of(Employer employer) {
        return new EmployerInput(
                employer.name(),
                employer.address().street(),
                employer.address().postcode(),
                employer.address().city(),
                employer.kvkNumber().value(),
                employer.wageTaxNumber().value(),
                employer.iban() == null ? null : employer.iban().inGroups(),
                employer.payPeriod().name(),
                String.valueOf(employer.payDay()),
                employer.email(),
                employer.phone(),
                employer.version());
    }

    /** What is wrong, as sentences by field in the order of the form; empty when nothing is. */
    public Map<String, String> problems() {
        return new EmployerReading(this).problems();
    }

    /** The same, but an account that is not known yet may stay open. */
    public Map<String, String> problemsWithoutAccount() {
        Map<String, String> problems = problems();
        if (iban == null || iban.isBlank()) {
            problems.remove("iban");
        }
        return problems;
    }

    /** The same input for another state, after its writer saw what somebody else changed. */
    public EmployerInput onVersion(int newer) {
        return new EmployerInput(
                name, street, postcode, city, kvkNumber, wageTaxNumber, iban, payPeriod, payDay, email, phone, newer);
    }

    /**
     * The employer this describes.
     *
     * @throws InvalidValue when there are {@link #problems} other than an account that was left open
     */
    public Employer asEmployer(String id) {
        return new EmployerReading(this).employer(id);
    }
}
