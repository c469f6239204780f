package nl.werkbrug.onboarding.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.onboarding.RegistrationDetails;
import nl.werkbrug.party.BranchInputs;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerInput;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Words;

/** The public form exactly as it was typed, only without characters that nobody can see. */
final class RegistrationForm {

    static final Set<Role> ROLES = Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MAIL = 80;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private final Map<String, String> typed;

    RegistrationForm(Map<String, String> typed) {
        Map<String, String> cleaned = new HashMap<>();
        typed.forEach((key, value) -> cleaned.put(key, value.replaceAll("\\p{Cntrl}", " ")));
        this.typed = Map.copyOf(cleaned);
    }

    /** What stands in the field; empty when nothing does. */
    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    public BranchInputs branches() {
        return BranchInputs.read(typed);
    }

    boolean wantsBranch() {
        return typed.containsKey("erbij");
    }

    /** Whether the account comes later. */
    public boolean withoutAccount() {
        return value("ibanLater").equals("ja");
    }

    /** What is wrong, as sentences by field in the order of the form. */
    Map<String, String> problems(List<String> municipalities) {
        Map<String, String> own = ownProblems(municipalities);
        Map<String, String> problems = new LinkedHashMap<>(withoutAccount() ? employer().problemsWithoutAccount() : employer().problems());
        problems.keySet().removeAll(Set.of("email", "phone"));
        problems.computeIfPresent("iban", (field, why) -> Words.of("onboarding.register.account-later", why));
        problems.putAll(branches().problems());
        problems.putAll(own);
        return problems;
    }

    /**
     * The details, when there are no {@link #problems}.
     *
     * @throws nl.werkbrug.party.InvalidValue when there are
     */
    RegistrationDetails details() {
        Employer employer = employer().asEmployer("");
        return RegistrationDetails.of(
                employer, OfficialData.of(employer, branches().branches()), value("contactName").strip());
    }

    Role role() {
        return Role.valueOf(value("role"));
    }

    private Map<String, String> ownProblems(List<String> municipalities) {
        Map<String, String> problems = new LinkedHashMap<>();
        String name = value("contactName").strip();
        note(problems, !name.isEmpty() && name.length() <= LONGEST_NAME, "contactName",
                Words.of("onboarding.register.contact"));
        note(problems, ROLES.stream().anyMatch(role -> role.name().equals(value("role"))), "role",
                Words.of("onboarding.register.role"));
        String mail = value("email").strip();
        note(problems, mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches(), "email",
                Words.of("onboarding.register.mail"));
        String phone = value("phone").strip();
        note(problems, phone.matches("[+()0-9 -]{8,30}"), "phone",
                Words.of("onboarding.register.phone"));
        note(problems, municipalities.contains(value("municipality")), "municipality", Words.of("onboarding.register.municipality"));
        return problems;
    }

    private EmployerInput employer() {
        return new EmployerInput(
                value("name"), value("street"), value("postcode"), value("city"), value("kvkNumber"), value("wageTaxNumber"),
                withoutAccount() ? "" : value("iban"), value("payPeriod"), value("payDay"), value("email"), value("phone"), 0);
    }

    private static void note(Map<String, String> problems, boolean right, String field, String why) {
        if (!right) {
            problems.put(field, why);
        }
    }
}
