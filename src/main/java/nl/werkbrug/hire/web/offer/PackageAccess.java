package nl.werkbrug.hire.web.offer;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/** Finds a hire for somebody who is let in, or says that there is none. */
@Component
class PackageAccess {

    private final Hires hires;
    private final Dossiers dossiers;

    PackageAccess(Hires hires, Dossiers dossiers) {
        this.hires = hires;
        this.dossiers = dossiers;
    }

    /** For everybody who is let in to the dossier for hires. */
    Hire visible(String hireId, Viewer viewer) {
        Hire hire = find(hireId);
        if (!dossiers.visible(hire.dossierId(), viewer).subjects().contains(Hire.SUBJECT)) {
            throw new NotVisible("hire", hireId);
        }
        return hire;
    }

    /** For who acts for the employer. */
    Hire forEmployer(String hireId, Viewer viewer) {
        Hire hire = find(hireId);
        dossiers.mayAct(hire.dossierId(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
        return hire;
    }

    boolean mayChoose(Hire hire, Viewer viewer) {
        return hire.state() != Hire.State.STOPPED && dossiers.acts(hire.dossierId(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
    }

    private Hire find(String hireId) {
        try {
            return hires.get(hireId);
        } catch (EmptyResultDataAccessException none) {
            throw new NotVisible("hire", hireId);
        }
    }
}
