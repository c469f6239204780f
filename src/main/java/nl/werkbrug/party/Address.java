package nl.werkbrug.party;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A postal address; each part may be unknown and is null then.
 *
 * @param street street and house number
 * @param postcode "1234 AB" when it is a Dutch one, otherwise as given
 * @param city place
 */
public record Address(String street, String postcode, String city) {

    public static final Address UNKNOWN = new Address(null, null, null);

    public Address {
        street = Typed.textOrNull(street, 120, InvalidValue.Reason.STREET);
        postcode = grouped(Typed.textOrNull(postcode, 10, InvalidValue.Reason.POSTCODE));
        city = Typed.textOrNull(city, 80, InvalidValue.Reason.CITY);
    }

    /** The known parts on one line: "Coolsingel 40, 3011 AD Rotterdam"; empty when nothing is known. */
    public String oneLine() {
        String place = Stream.of(postcode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(street, place)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The known parts as the lines of a letter: street, and postcode with place. */
    public List<String> lines() {
        String place = Stream.of(postcode, city).filter(Objects::nonNull).collect(Collectors.joining("  "));
        return Stream.of(Objects.toString(street, ""), place).filter(line -> !line.isEmpty()).toList();
    }

    private static String grouped(String postcode) {
        if (postcode == null) {
            return null;
        }
        String bare = Typed.bare(postcode).toUpperCase(Locale.ROOT);
        return bare.matches("[1-9]\\d{3}[A-Z]{2}") ? bare.substring(0, 4) + " " + bare.substring(4) : postcode;
    }
}
