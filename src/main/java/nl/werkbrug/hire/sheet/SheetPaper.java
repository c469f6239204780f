package nl.werkbrug.hire.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.document.ApplicationSheet;
import nl.werkbrug.document.Letter;
import nl.werkbrug.dossier.References;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.WrittenAnswers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
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

    SheetPaper(
            Forms forms, SheetDesk desk, Employers employers, References references, Clock clock) {
        this.forms = forms;
        this.desk = desk;
        this.employers = employers;
        this.references = references;
        this.clock = clock;
    }

    ApplicationSheet of(Sheet sheet, Hire hire, Answers answers) {
        Destination to = destination(sheet, hire, answers);
        return new ApplicationSheet(
                letter(sheet, hire, to, answers), sheet.subject(), to.sendTo(), to.lastDay(), parts(sheet, answers),
                sheet.bsnBasis(), sheet.attachments(), sheet.signers());
    }

    Destination destination(Sheet sheet, Hire hire, Answers answers) {
        boolean reassigned = answers.text(Sheets.STATEMENT_KIND).filter("REASSIGNED"::equals).isPresent();
        return desk.of(sheet, hire, answers.date(HirePaths.STARTS_ON).orElse(null), reassigned);
    }

    private List<ApplicationSheet.Part> parts(Sheet sheet, Answers answers) {
        Map<String, List<ApplicationSheet.Line>> parts = new LinkedHashMap<>();
        for (WrittenAnswers.Line line : WrittenAnswers.of(forms.get(sheet.formId()), answers)) {
            if (!LEFT_OUT.contains(line.key()) && !line.key().endsWith(".signed")) {
                parts.computeIfAbsent(line.group(), heading -> new ArrayList<>())
                        .add(new ApplicationSheet.Line(line.label(), text(line)));
            }
        }
        return parts.entrySet().stream().map(part -> new ApplicationSheet.Part(part.getKey(), part.getValue())).toList();
    }

    /** A file that was just sent has no words yet. */
    private static String text(WrittenAnswers.Line line) {
        return line.key().equals(Sheets.CONTRACT_COPY) ? "wij sturen een kopie mee" : line.text();
    }

    private Letter letter(Sheet sheet, Hire hire, Destination to, Answers answers) {
        Employer employer = employers.find(hire.employerId()).orElseThrow();
        Letter.Party sender = new Letter.Party(
                employer.name(), address(employer), answers.text("contact.name").orElse(null),
                answers.text("contact.phone").orElse(employer.phone()), answers.text("contact.email").orElse(employer.email()));
        Letter.Signatory signatory = answers.text("signatory.name")
                .map(name -> new Letter.Signatory(name, answers.text("signatory.function").orElse(null), null)).orElse(null);
        return new Letter(
                sender, Letter.Party.of("Aan: " + to.sendTo()), DutchTime.today(clock), references.of(hire.dossierId()), null, signatory);
    }

    private static List<String> address(Employer employer) {
        List<String> lines = new ArrayList<>();
        lines.add(employer.address().street());
        lines.add((Objects.toString(employer.address().postcode(), "") + "  " + Objects.toString(employer.address().city(), "")).strip());
        lines.removeIf(line -> line == null || line.isEmpty());
        return lines;
    }
}
