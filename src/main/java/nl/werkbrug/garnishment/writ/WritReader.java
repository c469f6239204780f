package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;

/**
 * Reads a writ and proposes answers to the registration form. The same file always gives the same proposals. What stands
 * there in more than one way is not guessed: all candidates are given, or none when there are too many.
 */
public final class WritReader {

    private static final int FEWEST_LETTERS = 40;
    private static final int MOST_CANDIDATES = 4;

    /** Keys of all questions that a writ may answer, in the order of the form. */
    public static final List<String> KEYS = List.of(
            "person.bsn", "person.givenName", "person.familyName", "person.birthDate", "kind", "servedOn", "servedTime",
            "bailiff.office", "bailiff.name", "bailiff.street", "bailiff.postcode", "bailiff.city", "bailiff.email",
            "bailiff.phone", "bailiff.iban", "bailiff.reference", "creditor", "claim.principal", "claim.interest",
            "claim.costs", "claim.perPeriod", "voet.amount", "voet.percentage", "voet.date", "voet.household");

    private static final List<FactReader> READERS = Stream.concat(
                    AmountReader.all().stream(),
                    Stream.of(
                            new VoetReader(), new ServedReader(), new IbanReader(), new EmployeeReader(), new OfficeReader(),
                            new InstitutionReader(), new AddressReader(), new ContactReader(), new ReferenceReader(),
                            new CreditorReader()))
            .toList();

    private WritReader() {}

    /**
     * Reads a file.
     *
     * @param pdf    the file; may be anything
     * @param notTheirs values that are the employer's own (account, postcode, telephone, mail) and so not the sender's
     */
    public static WritReading read(byte[] pdf, Set<String> notTheirs) {
        try {
            WritText text = PdfText.of(pdf);
            return text.letters() < FEWEST_LETTERS
                    ? new WritReading.Scan()
                    : new WritReading.Read(proposals(text, notTheirs), text.complete());
        } catch (PdfText.Unreadable e) {
            return new WritReading.Unreadable(e.why());
        }
    }

    private static List<Proposal> proposals(WritText text, Set<String> notTheirs) {
        Set<String> left = notTheirs.stream().map(WritReader::bare).collect(Collectors.toSet());
        Map<String, List<Finding>> byKey = READERS.stream().flatMap(reader -> reader.find(text).stream())
                .filter(finding -> !left.contains(bare(finding.value())))
                .collect(Collectors.groupingBy(Finding::key));
        return KEYS.stream()
                .flatMap(key -> proposal(key, byKey.getOrDefault(key, List.of())).stream())
                .toList();
    }

    private static Optional<Proposal> proposal(String key, List<Finding> found) {
        boolean onlyWeak = found.stream().allMatch(Finding::weak);
        Map<String, Proposal.Candidate> different = new LinkedHashMap<>();
        for (Finding it : found) {
            if (onlyWeak || !it.weak()) {
                different.putIfAbsent(
                        bare(it.value()), new Proposal.Candidate(it.value(), it.page(), it.line(), it.caution()));
            }
        }
        return different.isEmpty() || different.size() > MOST_CANDIDATES
                ? Optional.empty()
                : Optional.of(new Proposal(key, new ArrayList<>(different.values())));
    }

    /** Two ways to write the same are one value. */
    private static String bare(Object value) {
        return value instanceof Money money ? String.valueOf(money.cents())
                : value.toString().toLowerCase(Locale.ROOT).replaceAll("[\\s.,\\-]", "");
    }
}
