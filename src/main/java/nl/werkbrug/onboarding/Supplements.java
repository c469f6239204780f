package nl.werkbrug.onboarding;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employer mends or tells afterwards, in tasks that are its own. */
@Service
public class Supplements {

    private final RegistrationTable table;
    private final KnownEmployers known;
    private final Employers employers;
    private final Timeline timeline;

    Supplements(RegistrationTable table, KnownEmployers known, Employers employers, Timeline timeline) {
        this.table = table;
        this.known = known;
        this.employers = employers;
        this.timeline = timeline;
    }

    /**
     * Stores what was mended before the loket looks again.
     *
     * @param changed the employer with the mended data
     * @return false when another employer has the KvK number already; nothing is stored then
     */
    @Transactional
    public boolean answer(String id, Employer changed, String answer, Viewer viewer) {
        boolean taken = known.others(changed).stream().anyMatch(other -> !known.refused(other.id()));
        if (taken || !table.answered(id, answer, changed.kvkNumber())) {
            return false;
        }
        employers.agreed(changed, employers.branches(changed.id()), viewer);
        Registration it = table.get(id);
        timeline.add(new TimelineEntry(
                it.dossierId(), EmployerDossiers.SUBJECT, viewer.displayName(), "ONBOARDING",
                Words.in(Language.DUTCH, "onboarding.kept.answers", answer), null, null));
        return true;
    }

    /** Stores the account that was missing; false when it was told before, and that one stays. */
    @Transactional
    public boolean tellAccount(String employerId, Iban iban, Viewer viewer) {
        return employers.tellAccount(employerId, iban, viewer);
    }
}
