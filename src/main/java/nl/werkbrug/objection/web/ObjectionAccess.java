package nl.werkbrug.objection.web;

import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.Sender;
import org.springframework.stereotype.Component;

/** Finds a decision or an objection for somebody who works on it, or says that there is none. */
@Component
class ObjectionAccess {

    private final AllContested contested;
    private final ObjectionTable objections;
    private final Dossiers dossiers;
    private final ActingFor actingFor;

    ObjectionAccess(AllContested contested, ObjectionTable objections, Dossiers dossiers, ActingFor actingFor) {
        this.contested = contested;
        this.objections = objections;
        this.dossiers = dossiers;
        this.actingFor = actingFor;
    }

    Contested decision(String id, Viewer viewer, WorksAs worksAs) {
        Contested it = contested.find(id).orElseThrow(() -> new NotVisible("decision", id));
        dossiers.mayAct(it.dossierId(), it.subject(), viewer, worksAs);
        return it;
    }

    /**
     * A decision to which the viewer can object: for the party that got it, or for the employee.
     *
     * @param forEmployeeId the party that does it for the employee; null when it is the party that got the decision
     */
    record Own(Contested decision, String forEmployeeId) {

        Sender sender() {
            return forEmployeeId == null ? Sender.addressee(decision.employerId()) : Sender.employee(forEmployeeId);
        }
    }

    Own own(String id, Viewer viewer) {
        Contested it = contested.find(id).orElseThrow(() -> new NotVisible("decision", id));
        String forEmployee = contested.maker(it).actsForEmployee(it, viewer).orElse(null);
        if (forEmployee == null) {
            dossiers.mayAct(it.dossierId(), it.subject(), viewer, WorksAs.PAYROLL);
        }
        return new Own(it, forEmployee);
    }

    boolean othersToo(Contested it) {
        return contested.maker(it).othersToo(it);
    }

    boolean addresseeToo(Contested it) {
        return contested.maker(it).addresseeToo(it);
    }

    /**
     * One that the viewer can withdraw, or record as withdrawn: the municipality does so for who gets letters by post, unless the
     * viewer objected for the employee. A colleague who did not object may only stand in for who did.
     */
    Objection withdrawable(String id, Viewer viewer) {
        Objection it = objections.find(id).orElseThrow(() -> new NotVisible("objection", id));
        return withdrawsFor(it, viewer) ? it : objection(id, viewer, byPost(it) ? WorksAs.LOKET : WorksAs.PAYROLL);
    }

    /** One that the viewer brought in for the employee. */
    Objection forEmployee(String id, Viewer viewer) {
        return objections.find(id).filter(it -> through(it, viewer)).orElseThrow(() -> new NotVisible("objection", id));
    }

    private boolean through(Objection it, Viewer viewer) {
        return contested.through(it, viewer);
    }

    /** Whether the viewer objected for the employee, or stands in for who did. */
    boolean withdrawsFor(Objection it, Viewer viewer) {
        return through(it, viewer) && objections.filer(it.id(), viewer).isPresent();
    }

    /** The viewer in the place of who objected for the employee. */
    Viewer acting(Objection it, Viewer viewer) {
        return withdrawsFor(it, viewer) ? actingFor.at(objections.filer(it.id(), viewer).orElseThrow(), viewer) : viewer;
    }

    Contested about(Objection it) {
        return contested.of(it);
    }

    boolean byPost(Objection it) {
        return contested.of(it).byPost();
    }

    Objection objection(String id, Viewer viewer, WorksAs worksAs) {
        Objection it = objections.find(id).orElseThrow(() -> new NotVisible("objection", id));
        Contested about = contested.of(it);
        dossiers.mayAct(about.dossierId(), about.subject(), viewer, worksAs);
        return it;
    }

    static String page(Contested it) {
        return "/dossiers/" + it.dossierId();
    }

    String page(Objection it) {
        return page(contested.of(it));
    }
}
