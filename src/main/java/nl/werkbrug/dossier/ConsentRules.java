package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Who may record a consent, and for whom. */
@Component
class ConsentRules {

    private final Dossiers dossiers;
    private final ConsentReader reader;
    private final Admission admission;
    private final Clock clock;

    ConsentRules(Dossiers dossiers, ConsentReader reader, Admission admission, Clock clock) {
        this.dossiers = dossiers;
        this.reader = reader;
        this.admission = admission;
        this.clock = clock;
    }

    /** Only the employer's payroll records consents: the garnishment is theirs to know. About an employer itself nobody consents. */
    void checkRecorder(String dossierId, String subject, Viewer viewer) {
        if (subject.equals(EmployerDossiers.SUBJECT)) {
            throw new NotVisible("dossier", dossierId);
        }
        dossiers.mayAct(dossierId, subject, viewer, WorksAs.PAYROLL);
    }

    boolean mayRecord(String dossierId, String subject, Viewer viewer) {
        return !subject.equals(EmployerDossiers.SUBJECT) && dossiers.acts(dossierId, subject, viewer, WorksAs.PAYROLL);
    }

    void checkGiving(
            String dossierId, String subject, String partyId, WorksAs part, LocalDate givenOn, Viewer viewer) {
        checkRecorder(dossierId, subject, viewer);
        if (givenOn.isAfter(DutchTime.today(clock))) {
            throw new IllegalArgumentException("A consent cannot be given in the future");
        }
        // Without this an id of another employer would let that employer's payroll in.
        boolean fits = reader.candidates(subject).stream()
                .anyMatch(candidate -> candidate.partyId().equals(partyId) && candidate.part() == part);
        if (!fits) {
            throw new NotVisible("party", partyId);
        }
    }

    /** Two clicks at the same moment must not become two consents. */
    void lock(String dossierId) {
        admission.lock(dossierId);
    }
}
