package nl.werkbrug.ending;

import java.util.List;
import java.util.function.Function;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.ending.EmploymentEndItems.Walled;
import org.springframework.stereotype.Component;

/** Everything that runs for an employee, asked subject by subject. */
@Component
class EmploymentEndSubjects {

    private final List<EndOfEmployment> subjects;

    EmploymentEndSubjects(List<EndOfEmployment> subjects) {
        this.subjects = subjects;
    }

    /** Only subjects that the viewer sees are asked, so that the others leave no trace. */
    List<Consequence> preview(DossierView dossier, EmploymentEnd supposed) {
        return subjects.stream()
                .filter(it -> dossier.subjects().contains(it.subject()))
                .flatMap(it -> it.preview(supposed).stream())
                .toList();
    }

    List<Walled> carryOut(EmploymentEnd end) {
        return each(it -> it.carryOut(end));
    }

    List<Walled> takeBack(EmploymentEnd end) {
        return each(it -> it.takeBack(end));
    }

    private List<Walled> each(Function<EndOfEmployment, List<Consequence>> deed) {
        return subjects.stream()
                .flatMap(it -> deed.apply(it).stream().map(one -> new Walled(it.subject(), one)))
                .toList();
    }
}
