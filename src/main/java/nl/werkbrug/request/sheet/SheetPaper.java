package nl.werkbrug.request.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.document.ApplicationSheet;
import nl.werkbrug.document.Letter;
import nl.werkbrug.dossier.References;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.WrittenAnswers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.request.RequestKind;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import org.springframework.stereotype.Component;

/** What stands on a sheet. Never the BSN: who looks along in the dossier sees the paper too. */
@Component
class SheetPaper {

    /** Not on paper as an answer: the number has a place of its own, and the signature is set by hand. */
    private static final List<String> LEFT_OUT = List.of("person.bsn", "signatory.name", "signatory.function");

    private final Forms forms;
    private final SheetDesk desk;
    private final Employers employers;
    private final References references;
    private final Clock clock;

    SheetPaper(Forms forms, SheetDesk desk, Employers employers, References references, Clock clock) {
        this.forms = forms;
        this.desk = desk;
        this.employers = employers;
        this.references = references;
        this.clock = clock;
    }

    /** @param files the keys of the questions to which a file was sent now: it has no words yet */
    ApplicationSheet of(SheetPlace place, Answers answers, List<String> files) {
        Destination to = desk.of(place.kind(), place.hire());
        RequestKind.Part part = place.part();
        return new ApplicationSheet(
                letter(place.hire(), to, answers), part.subject(), to.sendTo(), to.lastDay(), parts(part, answers, files),
                part.bsnBasis(), part.attachments(), part.signers());
    }

    Destination destination(SheetPlace place) {
        return desk.of(place.kind(), place.hire());
    }

    private List<ApplicationSheet.Part> parts(RequestKind.Part part, Answers answers, List<String> files) {
        Map<String, List<ApplicationSheet.Line>> parts = new LinkedHashMap<>();
        for (WrittenAnswers.Line line : WrittenAnswers.of(forms.in(Language.DUTCH, part.form()), answers)) {
            if (!LEFT_OUT.contains(line.key()) && !line.key().endsWith(".signed")) {
                String text = files.contains(line.key()) ? "wij sturen een kopie mee" : line.text();
                parts.computeIfAbsent(line.group(), heading -> new ArrayList<>())
                        .add(new ApplicationSheet.Line(line.label(), text));
            }
        }
        return parts.entrySet().stream().map(it -> new ApplicationSheet.Part(it.getKey(), it.getValue())).toList();
    }

    private Letter letter(Hire hire, Destination to, Answers answers) {
        Employer employer = employers.find(hire.employerId()).orElseThrow();
        Letter.Party sender = new Letter.Party(
                employer.name(), employer.address().lines(), answers.text("contact.name").orElse(null),
                answers.text("contact.phone").orElse(employer.phone()), answers.text("contact.email").orElse(employer.email()));
        Letter.Signatory signatory = answers.text("signatory.name")
                .map(name -> new Letter.Signatory(name, answers.text("signatory.function").orElse(null), null)).orElse(null);
        return new Letter(
                sender, Letter.Party.of("Aan: " + to.sendTo()), DutchTime.today(clock), references.of(hire.dossierId()), null, signatory);
    }
}
