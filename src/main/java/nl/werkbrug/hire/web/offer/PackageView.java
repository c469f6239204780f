package nl.werkbrug.hire.web.offer;

import java.util.List;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.offer.HireScheme;
import nl.werkbrug.hire.offer.Offer;
import nl.werkbrug.hire.offer.OfferedScheme;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.Verdict;
import nl.werkbrug.shared.Money;

/**
 * A package as its page shows it.
 *
 * @param municipality the name of the municipality that takes part; null when none does
 * @param tellAt the address at which somebody can tell what is missing
 * @param chooseAt the address at which schemes are chosen
 * @param sheet what to send a municipality that does not take part; empty when it does
 */
public record PackageView(
        Offer offer, List<HireScheme> chosen, PackageChart chart, boolean mayChoose, String municipality, String tellAt,
        String chooseAt, List<RequestSheet.Line> sheet) {

    /** The schemes with this verdict, in the order of a package. */
    public List<OfferedScheme> with(String verdict) {
        return offer.with(Verdict.valueOf(verdict));
    }

    public Hire hire() {
        return offer.hire();
    }

    public List<Fact> missing() {
        return offer.missing();
    }

    /** The highest monthly amount of what fits, for the summary; null when none is known. */
    public Money mostPerMonth() {
        return offer.with(Verdict.FITS).stream()
                .filter(it -> it.amount().perMonth() != null)
                .map(it -> it.amount().perMonth())
                .reduce(Money::max)
                .orElse(null);
    }
}
