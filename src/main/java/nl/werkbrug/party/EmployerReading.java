package nl.werkbrug.party;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.party.InvalidValue.Reason;
import nl.werkbrug.shared.PayPeriod;

/** Reads each field on its own, so that one look tells everything that must be mended. */
final class EmployerReading {

    private final EmployerInput input;

    EmployerReading(EmployerInput input) {
        this.input = input;
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        note(problems, "name", () -> ContactDetails.name(input.name()));
        note(problems, "street", () -> new Address(required(input.street(), Reason.STREET), null, null));
        note(problems, "postcode", () -> new Address(null, required(input.postcode(), Reason.POSTCODE), null));
        note(problems, "city", () -> new Address(null, null, required(input.city(), Reason.CITY)));
        note(problems, "email", () -> ContactDetails.email(input.email()));
        note(problems, "phone", () -> ContactDetails.phone(input.phone()));
        note(problems, "kvkNumber", () -> new KvkNumber(input.kvkNumber()));
        note(problems, "wageTaxNumber", () -> new WageTaxNumber(input.wageTaxNumber()));
        note(problems, "iban", () -> new Iban(input.iban()));
        note(problems, "payPeriod", this::payPeriod);
        note(problems, "payDay", this::payDay);
        return problems;
    }

    Employer employer(String id) {
        return new Employer(
                id,
                input.name(),
                new Address(input.street(), input.postcode(), input.city()),
                new KvkNumber(input.kvkNumber()),
                new WageTaxNumber(input.wageTaxNumber()),
                input.iban() == null || input.iban().isBlank() ? null : new Iban(input.iban()),
                payPeriod(),
                payDay(),
                input.email(),
                input.phone(),
                input.version());
    }

    private PayPeriod payPeriod() {
        return knownPeriod().orElseThrow(() -> new InvalidValue(Reason.PAY_PERIOD));
    }

    private Optional<PayPeriod> knownPeriod() {
        return Arrays.stream(PayPeriod.values())
                .filter(period -> period.name().equals(input.payPeriod()))
                .findFirst();
    }

    private int payDay() {
        String typed = Typed.bare(input.payDay());
        Typed.checked(typed, typed.matches("\\d{1,2}"), Reason.PAY_DAY);
        int day = Integer.parseInt(typed);
        // Without a known period only that is reported; the day is judged when the period is there.
        boolean fits = knownPeriod().map(period -> period.hasPayDay(day)).orElse(true);
        Typed.checked(typed, fits, Reason.PAY_DAY);
        return day;
    }

    private static String required(String typed, Reason reason) {
        return Typed.checked(typed, typed != null && !typed.isBlank(), reason);
    }

    private static void note(Map<String, String> problems, String field, Runnable reading) {
        try {
            reading.run();
        } catch (InvalidValue e) {
            problems.put(field, e.reason().text());
        }
    }
}
