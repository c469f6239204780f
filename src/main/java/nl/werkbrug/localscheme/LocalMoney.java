package nl.werkbrug.localscheme;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.localscheme.store.LocalSchemeTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is left of the money of this year: beyond it a subsidy is refused (article 4:25 lid 2 Awb). */
@Component
public class LocalMoney {

    private final LocalSchemeTable schemes;
    private final LocalClaimTable claims;
    private final Clock clock;

    LocalMoney(LocalSchemeTable schemes, LocalClaimTable claims, Clock clock) {
        this.schemes = schemes;
        this.claims = claims;
        this.clock = clock;
    }

    /** Empty without a limit. */
    @Transactional(readOnly = true)
    public Optional<Money> left(SchemeVersion it) {
        return left(it, "");
    }

    private Optional<Money> left(SchemeVersion it, String butOf) {
        return Optional.ofNullable(it.content().ceiling())
                .map(ceiling -> ceiling.minus(claims.granted(it.schemeId(), year(), butOf)).orZero());
    }

    boolean spent(SchemeVersion it) {
        return left(it).filter(Money::isZero).isPresent();
    }

    /** Why this amount cannot be granted, in Dutch. */
    Optional<String> refusal(LocalClaim claim, SchemeVersion it, Money amount) {
        if (amount == null || !amount.isPositive()) {
            return Optional.of(Words.of("localscheme.local-money.fill-in-the-amount"));
        }
        return left(it, claim.id()).filter(left -> amount.compareTo(left) > 0)
                .map(left -> Words.of("localscheme.local-money.for-this-year-is", left));
    }

    /** Keeps the money apart; two who sign at the same moment wait for each other. The amount may be null. */
    Optional<String> keep(LocalClaim claim, SchemeVersion it, Money amount) {
        schemes.lock(it.schemeId());
        Optional<String> refusal = amount == null ? Optional.empty() : refusal(claim, it, amount);
        if (refusal.isEmpty()) {
            claims.granted(claim.id(), amount, year());
        }
        return refusal;
    }

    int year() {
        return DutchTime.today(clock).getYear();
    }
}
