package nl.werkbrug.localscheme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.OwnRules;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a request for a scheme of a municipality takes from its version: last day, amount, money, payment. */
@Component
class LocalRequestRules implements OwnRules {

    static final String KIND = "LOCAL_SCHEME";

    private final LocalClaimTable claims;
    private final LocalVersionTable versions;
    private final LocalDays days;
    private final LocalMoney money;
    private final HireKnowledge knowledge;
    private final Hires hires;
    private final Facts facts;
    private final DutchFormats formats;
    private final Clock clock;

    LocalRequestRules(
            LocalClaimTable claims, LocalVersionTable versions, LocalDays days, LocalMoney money, HireKnowledge knowledge, Hires hires,
            Facts facts, DutchFormats formats, Clock clock) {
        this.claims = claims;
        this.versions = versions;
        this.days = days;
        this.money = money;
        this.knowledge = knowledge;
        this.hires = hires;
        this.facts = facts;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public boolean areAbout(AuthorityRequest it) {
        return it.kind().equals(KIND) && claims.find(it.choiceId()).isPresent();
    }

    @Override
    public Optional<LocalDate> lastDayToAsk(AuthorityRequest it) {
        LocalClaim claim = claim(it);
        return days.lastDayToAsk(version(claim), claim.startsOn());
    }

    @Override
    @Transactional(readOnly = true)
    public Advice advice(AuthorityRequest it) {
        LocalClaim claim = claim(it);
        SchemeVersion version = version(claim);
        String condition = claim.checkOn() == null ? null
                : "Wij betalen als de werknemer op " + formats.date(claim.checkOn()) + " nog bij u werkt.";
        return new Advice(
                claim.startsOn(), amount(claim, version).orElse(null), condition,
                "Wij beslissen op grond van " + version.content().legalBasis() + ".");
    }

    /** What the rule comes to for this hire. */
    Optional<Money> amount(LocalClaim claim, SchemeVersion version) {
        BigDecimal hours = knowledge.of(hires.get(claim.hireId())).get(Fact.HOURS_PER_WEEK, BigDecimal.class).orElse(null);
        BigDecimal fullTime = facts.get(claim.dossierId(), Hire.SUBJECT, HirePaths.FULL_TIME_HOURS)
                .map(fact -> new BigDecimal(fact.value())).orElse(null);
        return version.content().amount().of(hours, fullTime);
    }

    @Override
    public Optional<String> refusal(AuthorityRequest it, Money amount) {
        LocalClaim claim = claim(it);
        return money.refusal(claim, version(claim), amount);
    }

    @Override
    public Optional<String> signed(AuthorityRequest it, Money amount) {
        LocalClaim claim = claim(it);
        return money.keep(claim, version(claim), amount);
    }

    @Override
    public Optional<String> payment(AuthorityRequest it) {
        LocalClaim claim = claim(it);
        return Optional.of(claim.checkOn() == null
                ? "Het geld staat uiterlijk op " + formats.date(days.payBefore(DutchTime.today(clock)))
                        + " op uw rekening (artikel 4:87 Awb)."
                : "Op " + formats.date(claim.checkOn()) + " kijken wij of de werknemer nog bij u werkt. Is dat zo? Dan staat het geld "
                        + "binnen zes weken daarna op uw rekening.");
    }

    private LocalClaim claim(AuthorityRequest it) {
        return claims.get(it.choiceId());
    }

    private SchemeVersion version(LocalClaim it) {
        return versions.find(it.versionId()).orElseThrow();
    }
}
