package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.AnswerClock;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountRequests;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountReview;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.garnishment.web.ProtectedAmountView.Standing;
import nl.werkbrug.garnishment.web.ProtectedAmountView.Version;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Gathers what the dossier page shows of the protected amount. */
@Component
class ProtectedAmountViews {

    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final ProtectedAmountReview review;
    private final ProtectedAmountRequests requests;
    private final AnswerClock answers;
    private final ProtectedAmountPictures pictures;
    private final Clock clock;

    ProtectedAmountViews(
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            ProtectedAmountReview review,
            ProtectedAmountRequests requests,
            AnswerClock answers,
            ProtectedAmountPictures pictures,
            Clock clock) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.review = review;
        this.requests = requests;
        this.answers = answers;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Empty when nothing lies on the wage that has a protected amount, and while the wage goes to an estate. */
    Optional<ProtectedAmountView> of(String dossierId, Viewer viewer) {
        List<Garnishment> onWage = garnishments.ofDossier(dossierId);
        List<Garnishment> all = onWage.stream().filter(it -> it.kind().seizes()).toList();
        boolean scheme = onWage.stream().anyMatch(it -> it.kind() == GarnishmentKind.ESTATE && it.status().withholds());
        if (all.isEmpty() || scheme) {
            return Optional.empty();
        }
        LocalDate today = DutchTime.today(clock);
        ProtectedAmount counts = review.counts(dossierId).orElse(null);
        AnswerClock.Open asked = answers.open(dossierId).orElse(null);
        boolean mayAsk = (asked == null || asked.overdue()) && requests.addressee(dossierId)
                .filter(it -> garnishments.forPayroll(it.id(), viewer).isPresent())
                .isPresent();
        List<Version> versions = versions(all, counts, today);
        return Optional.of(new ProtectedAmountView(
                dossierId, counts, versions, review.of(dossierId), pictures.of(versions, today), asked, mayAsk));
    }

    private List<Version> versions(List<Garnishment> all, ProtectedAmount counts, LocalDate today) {
        List<Version> versions = new ArrayList<>();
        boolean found = false;
        for (Garnishment it : all) {
            Optional<ProtectedAmount> own = protectedAmounts.on(it.id(), today);
            for (ProtectedAmount amount : protectedAmounts.all(it.id())) {
                boolean counted = protectedAmounts.ofDossier(it.dossierId(), amount.validFrom()).filter(amount::equals).isPresent();
                Standing standing = standing(amount, counts, own, counted, today);
                // Two papers can say the very same; only one of them is the one that counts.
                versions.add(new Version(it, amount, standing == Standing.COUNTS && found ? Standing.SAME : standing, counted));
                found = found || standing == Standing.COUNTS;
            }
        }
        versions.sort(Comparator.comparing((Version it) -> it.amount().validFrom()).reversed());
        return versions;
    }

    private static Standing standing(
            ProtectedAmount amount, ProtectedAmount counts, Optional<ProtectedAmount> own, boolean counted, LocalDate today) {
        if (amount.equals(counts)) {
            return Standing.COUNTS;
        }
        if (amount.validFrom().isAfter(today)) {
            return Standing.LATER;
        }
        if (own.filter(amount::equals).isEmpty()) {
            return counted ? Standing.BEFORE : Standing.REPLACED;
        }
        return same(amount, counts) ? Standing.SAME : Standing.OTHER;
    }

    private static boolean same(ProtectedAmount one, ProtectedAmount other) {
        return other != null && one.amount().equals(other.amount()) && java.util.Objects.equals(one.percentage(), other.percentage())
                && java.util.Objects.equals(one.spread(), other.spread());
    }
}
