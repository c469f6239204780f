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
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
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
    private final DutchFormats dutch = new DutchFormats();

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
        String source = validity.term().source();
        if (!today.isAfter(validity.end())) {
            return Plausibility.good(AGE, setOn(facts, Language.current()) + " "
                    + Words.of("garnishment.plausible.holds", Notation.of(Language.current()).date(validity.end())), source);
        }
        return Plausibility.look(
                AGE, old(facts, validity, Language.current()) + " " + Words.of("garnishment.plausible.ask-new"),
                old(facts, validity, Language.DUTCH), source);
    }

    private static String setOn(ProtectedAmountFacts facts, Language language) {
        return Words.in(language, "garnishment.plausible.day", Notation.of(language).date(facts.setOn()));
    }

    private static String old(ProtectedAmountFacts facts, DeadlineResult validity, Language language) {
        return setOn(facts, language) + " "
                + Words.in(language, "garnishment.plausible.ago", validity.term().lengthInWords(language));
    }

    private Plausibility payChanged(ProtectedAmountFacts facts, LocalDate today) {
        Figure threshold = book.find(HOUSE_RULES, "PAY_CHANGE", today);
        if (!(threshold instanceof Figure.Found found)) {
            return Plausibility.unknown(PAY_CHANGED, ((Figure.Missing) threshold).reason(),
                    Words.of("garnishment.plausible.house-rule"));
        }
        if (facts.then().isEmpty() || facts.then().equals(facts.last())) {
            return Plausibility.unknown(PAY_CHANGED, Words.of("garnishment.plausible.no-two-runs"), found.source());
        }
        ProtectedAmountFacts.Wage then = facts.then().get();
        ProtectedAmountFacts.Wage last = facts.last().orElseThrow();
        Money difference = last.perMonth().minus(then.perMonth());
        boolean much = difference.compareTo(found.amount()) >= 0 || Money.ZERO.minus(difference).compareTo(found.amount()) >= 0;
        String wages = wages(then, last, Language.current()) + " ";
        return much
                ? Plausibility.look(PAY_CHANGED, wages + Words.of("garnishment.plausible.no-fit"),
                        wages(then, last, Language.DUTCH), found.source())
                : Plausibility.good(PAY_CHANGED, wages + Words.of(
                        "garnishment.plausible.small", Notation.of(Language.current()).money(found.amount())), found.source());
    }

    private static String wages(ProtectedAmountFacts.Wage then, ProtectedAmountFacts.Wage last, Language language) {
        Notation formats = Notation.of(language);
        return Words.in(language, "garnishment.plausible.wages",
                formats.money(then.perMonth()), formats.date(then.payDay()), formats.money(last.perMonth()), formats.date(last.payDay()));
    }

    private Plausibility indexDay(ProtectedAmountFacts facts, LocalDate today) {
        LocalDate changed = maxima.lastChange(today);
        String day = Notation.of(Language.current()).date(changed);
        String source = Words.of("garnishment.plausible.index-source");
        return changed.isAfter(facts.setOn())
                ? Plausibility.look(INDEX_DAY, Words.of("garnishment.plausible.amounts-changed", day),
                        "Na die dag zijn de bedragen in de wet aangepast, het laatst op " + dutch.date(changed) + ".", source)
                : Plausibility.good(INDEX_DAY, Words.of("garnishment.plausible.after-change", day), source);
    }

    private Plausibility companyCar(ProtectedAmountFacts facts) {
        String source = "artikel 475db lid 1 onder c Rv";
        if (facts.companyCar().isEmpty()) {
            return Plausibility.unknown(COMPANY_CAR, Words.of("garnishment.plausible.no-declaration"), source);
        }
        return facts.companyCar().get()
                ? Plausibility.look(COMPANY_CAR, Words.of("garnishment.plausible.car"), "De werknemer rijdt privé in een auto van de zaak.", source)
                : Plausibility.good(COMPANY_CAR, Words.of("garnishment.plausible.no-car"), source);
    }

    private Plausibility premium(ProtectedAmountFacts facts) {
        String source = "artikel 18f Zvw";
        return facts.premiumSince().filter(since -> since.isAfter(facts.setOn()))
                .map(since -> Plausibility.look(CAK_PREMIUM, Words.of("garnishment.plausible.cak", Notation.of(Language.current()).date(since)),
                        "Sinds " + dutch.date(since) + " houden wij een premie voor het CAK in.", source))
                .orElseGet(() -> Plausibility.good(CAK_PREMIUM, facts.premiumSince().isPresent()
                        ? Words.of("garnishment.plausible.cak-before") : Words.of("garnishment.plausible.no-cak"), source));
    }
}
