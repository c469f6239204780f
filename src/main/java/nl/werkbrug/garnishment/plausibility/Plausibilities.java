package nl.werkbrug.garnishment.plausibility;

import static nl.werkbrug.garnishment.Plausibility.Subject.AGE;
import static nl.werkbrug.garnishment.Plausibility.Subject.CAK_PREMIUM;
import static nl.werkbrug.garnishment.Plausibility.Subject.COMPANY_CAR;
import static nl.werkbrug.garnishment.Plausibility.Subject.INDEX_DAY;
import static nl.werkbrug.garnishment.Plausibility.Subject.PAY_CHANGED;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Every check of a protected amount (beslagvrije voet) that counts, with its outcome; it never computes one. */
@Component
public final class Plausibilities {

    private static final String VALIDITY = "WG_VOET_VALIDITY";
    private static final String HOUSE_RULES = "beslagvrije-voet-eigen-afspraken";

    private final AmountPlausibility amounts;
    private final ProtectedAmountMaxima maxima;
    private final RuleBook book;
    private final Deadlines deadlines;
    private final DutchFormats formats = new DutchFormats();

    public Plausibilities(ProtectedAmountMaxima maxima, RuleBook book, Deadlines deadlines) {
        this.amounts = new AmountPlausibility(maxima);
        this.maxima = maxima;
        this.book = book;
        this.deadlines = deadlines;
    }

    /** The outcomes as of a day, in a fixed order: one for each subject but the employer's own. */
    public List<Plausibility> of(ProtectedAmountFacts facts, LocalDate today) {
        return List.of(
                amounts.maximum(facts), amounts.lowIncome(facts), age(facts, today), payChanged(facts, today),
                indexDay(facts, today), companyCar(facts), premium(facts));
    }

    private Plausibility age(ProtectedAmountFacts facts, LocalDate today) {
        DeadlineResult validity = deadlines.compute(VALIDITY, facts.setOn());
        String set = "De voet is van " + formats.date(facts.setOn()) + ".";
        String source = validity.term().source();
        if (!today.isAfter(validity.end())) {
            return Plausibility.good(AGE, set + " Hij geldt tot en met " + formats.date(validity.end()) + ".", source);
        }
        String old = " Dat is meer dan " + validity.term().lengthInWords() + " geleden.";
        return Plausibility.look(AGE, set + old + " Vraag de deurwaarder om een nieuw bedrag.", set + old, source);
    }

    private Plausibility payChanged(ProtectedAmountFacts facts, LocalDate today) {
        Figure threshold = book.find(HOUSE_RULES, "PAY_CHANGE", today);
        if (!(threshold instanceof Figure.Found found)) {
            return Plausibility.unknown(PAY_CHANGED, ((Figure.Missing) threshold).reason(), "eigen afspraak");
        }
        if (facts.then().isEmpty() || facts.then().equals(facts.last())) {
            return Plausibility.unknown(PAY_CHANGED, "Er zijn nog geen twee loonruns om te vergelijken.", found.source());
        }
        ProtectedAmountFacts.Wage then = facts.then().get();
        ProtectedAmountFacts.Wage last = facts.last().orElseThrow();
        Money difference = last.perMonth().minus(then.perMonth());
        boolean much = difference.compareTo(found.amount()) >= 0 || Money.ZERO.minus(difference).compareTo(found.amount()) >= 0;
        String wages = "Het nettoloon was " + formats.money(then.perMonth()) + " per maand op " + formats.date(then.payDay())
                + " en " + formats.money(last.perMonth()) + " op " + formats.date(last.payDay()) + ".";
        return much
                ? Plausibility.look(PAY_CHANGED, wages + " De voet past misschien niet meer bij dit loon.", wages, found.source())
                : Plausibility.good(PAY_CHANGED, wages + " Dat scheelt minder dan " + formats.money(found.amount()) + ".", found.source());
    }

    private Plausibility indexDay(ProtectedAmountFacts facts, LocalDate today) {
        LocalDate changed = maxima.lastChange(today);
        String day = formats.date(changed);
        String source = "artikel 475da lid 1 Rv: nieuwe bedragen op 1 januari en 1 juli";
        return changed.isAfter(facts.setOn())
                ? Plausibility.look(INDEX_DAY, "Na de dag van de voet zijn de bedragen in de wet aangepast, het laatst op " + day
                        + ". De deurwaarder past de voet niet uit zichzelf aan.",
                        "Na die dag zijn de bedragen in de wet aangepast, het laatst op " + day + ".", source)
                : Plausibility.good(INDEX_DAY, "De voet is van na de laatste aanpassing van de bedragen, op " + day + ".", source);
    }

    private Plausibility companyCar(ProtectedAmountFacts facts) {
        String source = "artikel 475db lid 1 onder c Rv";
        if (facts.companyCar().isEmpty()) {
            return Plausibility.unknown(COMPANY_CAR, "Er is nog geen verklaring. Daarin staat of er een auto van de zaak is.", source);
        }
        return facts.companyCar().get()
                ? Plausibility.look(COMPANY_CAR, "In de verklaring staat een auto van de zaak. Die maakt de voet lager. Vraag of de "
                        + "deurwaarder de auto heeft meegerekend.", "De werknemer rijdt privé in een auto van de zaak.", source)
                : Plausibility.good(COMPANY_CAR, "In de verklaring staat geen auto van de zaak.", source);
    }

    private Plausibility premium(ProtectedAmountFacts facts) {
        String source = "artikel 18f Zvw";
        return facts.premiumSince().filter(since -> since.isAfter(facts.setOn()))
                .map(since -> Plausibility.look(CAK_PREMIUM, "Sinds " + formats.date(since) + " houdt u voor het CAK in. Dat gaat van "
                        + "de voet af. De voet is van voor die dag.",
                        "Sinds " + formats.date(since) + " houden wij een premie voor het CAK in.", source))
                .orElseGet(() -> Plausibility.good(CAK_PREMIUM, facts.premiumSince().isPresent()
                        ? "De inhouding voor het CAK liep al toen de voet werd bepaald." : "Er is geen inhouding voor het CAK.", source));
    }
}
