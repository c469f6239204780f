package nl.werkbrug.demo;

import java.util.stream.IntStream;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.InvalidValue;
import org.iban4j.CountryCode;

/** Numbers that pass every check and belong to nobody. */
final class Invented {

    /** Numbers from here on are kept for tests. */
    private static final int FIRST_TEST_BSN = 999_900_001;

    private Invented() {}

    /** The n-th citizen service number, from 1, of those kept for tests that passes the eleven test. */
    static Bsn bsn(int nth) {
        return IntStream.rangeClosed(FIRST_TEST_BSN, 999_999_999)
                .filter(Invented::passes)
                .skip(nth - 1L)
                .mapToObj(number -> new Bsn(String.valueOf(number)))
                .findFirst()
                .orElseThrow();
    }

    /** A phone number, from 0 up to 99. */
    static String phone(int number) {
        return "085 000 00 %02d".formatted(number);
    }

    /** An account number at a bank that does not exist. */
    static Iban iban(int number) {
        return new Iban(new org.iban4j.Iban.Builder()
                .countryCode(CountryCode.NL)
                .bankCode("DEMO")
                .accountNumber("%010d".formatted(number))
                .build()
                .toString());
    }

    private static boolean passes(int number) {
        try {
            new Bsn(String.valueOf(number));
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }
}
