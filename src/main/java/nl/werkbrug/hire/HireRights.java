package nl.werkbrug.hire;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a hire for somebody who works on it for the employer, or says that there is none. */
@Component
public class HireRights {

    private final Hires hires;
    private final Dossiers dossiers;

    HireRights(Hires hires, Dossiers dossiers) {
        this.hires = hires;
        this.dossiers = dossiers;
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    public Hire forEmployer(String hireId, Viewer viewer) {
        try {
            Hire hire = hires.get(hireId);
            dossiers.mayAct(hire.dossierId(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
            return hire;
        } catch (EmptyResultDataAccessException e) {
            throw new NotVisible("hire", hireId);
        }
    }
}
