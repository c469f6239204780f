package nl.werkbrug.hire.web.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.offer.HireSchemes;
import nl.werkbrug.hire.offer.Offer;
import nl.werkbrug.hire.offer.Offers;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Gathers what the page of a package shows. */
@Component
class PackageViews {

    private final Offers offers;
    private final HireSchemes chosen;
    private final PackageAccess access;
    private final Municipalities municipalities;
    private final DossierTasks tasks;
    private final RequestSheet sheet;
    private final Clock clock;

    PackageViews(
            Offers offers, HireSchemes chosen, PackageAccess access, Municipalities municipalities, DossierTasks tasks,
            RequestSheet sheet, Clock clock) {
        this.offers = offers;
        this.chosen = chosen;
        this.access = access;
        this.municipalities = municipalities;
        this.tasks = tasks;
        this.sheet = sheet;
        this.clock = clock;
    }

    PackageView of(Hire hire, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        Offer offer = offers.of(hire, today);
        String municipality = hire.municipalityId() == null
                ? null : municipalities.nameOf(hire.municipalityId()).orElse(Words.of("hire.package.municipality"));
        return new PackageView(
                offer, chosen.of(hire.id()), PackageChart.of(offer.choosable(), today), access.mayChoose(hire, viewer), municipality,
                tellAt(hire, viewer), chooseAt(hire, viewer), municipality == null ? sheet.of(hire) : List.of());
    }

    /** The own task in which schemes are chosen while it is open, so that doing it is doing the task; else the form for later. */
    private String chooseAt(Hire hire, Viewer viewer) {
        return ownTask(hire, viewer, form -> form.equals(PackageForm.FORM)).orElse("/werk/regelingen-kiezen/" + hire.id());
    }

    /** An own task of the hire in which facts are told; the dossier when there is none. */
    private String tellAt(Hire hire, Viewer viewer) {
        return ownTask(hire, viewer, form -> form.startsWith("hire-") && !form.equals(PackageForm.FORM))
                .orElse("/dossiers/" + hire.dossierId());
    }

    private Optional<String> ownTask(Hire hire, Viewer viewer, Predicate<String> form) {
        return tasks.open(hire.dossierId(), viewer).stream()
                .filter(DossierTask::own)
                .map(DossierTask::task)
                .filter(task -> form.test(task.formId()))
                .findFirst()
                .map(task -> "/werk/taak/" + task.id());
    }
}
