package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.localscheme.store.LocalSchemeTable;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.scheme.LocalScheme;
import nl.werkbrug.scheme.LocalSchemeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities published, for who begins on a day. */
@Component
class KeptLocalSchemes implements LocalSchemeSource {

    private final Municipalities municipalities;
    private final LocalSchemeTable schemes;
    private final LocalVersionTable versions;
    private final LocalMoney money;

    KeptLocalSchemes(Municipalities municipalities, LocalSchemeTable schemes, LocalVersionTable versions, LocalMoney money) {
        this.municipalities = municipalities;
        this.schemes = schemes;
        this.versions = versions;
        this.money = money;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<LocalScheme>> of(String municipality, LocalDate start, LocalDate today) {
        return municipalities.byName(municipality).map(party -> schemes.of(party.id()).stream()
                .flatMap(it -> inForce(it, start).stream())
                .map(it -> it.offered(money.spent(it)))
                .toList());
    }

    /** The version that holds for who begins on that day; empty when none does. */
    Optional<SchemeVersion> inForce(String schemeId, LocalDate start) {
        return schemes.find(schemeId).flatMap(it -> inForce(it, start));
    }

    private Optional<SchemeVersion> inForce(KeptScheme it, LocalDate start) {
        return it.withdrawnFrom() != null && !start.isBefore(it.withdrawnFrom())
                ? Optional.empty()
                : versions.of(it.id()).stream().filter(each -> each.published() && !each.validFrom().isAfter(start)).findFirst();
    }
}
