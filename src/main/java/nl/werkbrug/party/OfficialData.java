package nl.werkbrug.party;

import java.util.Comparator;
import java.util.List;

/**
 * What of an employer others rely on: who it is and where money goes. A loket that knows the employer must agree before it changes.
 *
 * @param iban null while the employer did not tell it
 * @param branches by number and without their ids, so that the same places are equal
 */
public record OfficialData(
        String name, KvkNumber kvkNumber, WageTaxNumber wageTaxNumber, Iban iban, List<Branch> branches) {

    public OfficialData {
        branches = branches.stream()
                .map(branch -> new Branch("", branch.number(), branch.name(), branch.address()))
                .sorted(Comparator.comparing(branch -> branch.number().value()))
                .toList();
    }

    public static OfficialData of(Employer employer, List<Branch> branches) {
        return new OfficialData(
                employer.name(), employer.kvkNumber(), employer.wageTaxNumber(), employer.iban(), branches);
    }

    /** The employer with these data in the place of its own. */
    public Employer in(Employer employer) {
        return new Employer(
                employer.id(), name, employer.address(), kvkNumber, wageTaxNumber, iban, employer.payPeriod(),
                employer.payDay(), employer.email(), employer.phone(), employer.version());
    }

    OfficialData withAccount(Iban told) {
        return new OfficialData(name, kvkNumber, wageTaxNumber, told, branches);
    }
}
