package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.garnishment.StatedProtectedAmount;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountCheck;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Persons;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Registering a garnishment from the writ, for one employer. */
@Component
class RegisterFlow implements FormFlow {

    private final Employers employers;
    private final Persons persons;
    private final Registration registration;
    private final WritAnswers writ;
    private final WritDesk desk;
    private final ProtectedAmountCheck check;
    private final Clock clock;

    RegisterFlow(
            Employers employers,
            Persons persons,
            Registration registration,
            WritAnswers writ,
            WritDesk desk,
            ProtectedAmountCheck check,
            Clock clock) {
        this.employers = employers;
        this.persons = persons;
        this.registration = registration;
        this.writ = writ;
        this.desk = desk;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loonbeslag-registreren";
    }

    @Override
    public FormPage open(String employerId, Viewer viewer) {
        Employer employer = employers.forPayroll(employerId, viewer);
        return FormPage.of(
                "register-garnishment", Words.of("garnishment.register.title", employer.name()), "/loonbeslag/registreren",
                draftKey(employerId, viewer)).withOrigins(desk.origins(employerId, viewer));
    }

    /** Warnings, never blocks: the bailiff sets the protected amount, and the papers are what they are. */
    @Override
    public Preview preview(String employerId, Answers answers, Viewer viewer) {
        NewGarnishment it = writ.read(employerId, draftKey(employerId, viewer), answers);
        if (somebodyElse(it)) {
            return Preview.mistake("person.bsn", Words.of("garnishment.register.other-birthday"));
        }
        List<String> warnings = new ArrayList<>();
        if (!it.bailiff().ibanChecks()) {
            warnings.add(Words.of("garnishment.register.wrong-account"));
        }
        if (it.kind().seizes()) {
            protectedAmount(it).forEach(warning -> warnings.add(warning.text() + " (" + warning.source() + ")"));
        }
        return Preview.warning(warnings);
    }

    private List<ProtectedAmountWarning> protectedAmount(NewGarnishment it) {
        List<ProtectedAmountWarning> warnings = check.check(
                new StatedProtectedAmount(
                        Optional.ofNullable(it.protectedAmount()), Optional.ofNullable(it.protectedOn()), it.servedOn(),
                        household(it), Optional.empty()),
                DutchTime.today(clock));
        // A percentage is stated too; there is no amount to compare.
        return warnings.stream()
                .filter(warning -> it.protectedPercentage() == null || warning.code() != ProtectedAmountWarning.Code.NOT_STATED)
                .toList();
    }

    @Override
    public FormResult submit(String employerId, Answers answers, Viewer viewer) {
        employers.forPayroll(employerId, viewer);
        NewGarnishment it = writ.read(employerId, draftKey(employerId, viewer), answers);
        if (somebodyElse(it)) {
            return new FormResult.Refused(preview(employerId, answers, viewer).mistakes());
        }
        Garnishment garnishment = registration.register(it, viewer);
        desk.forget(employerId, viewer);
        return new FormResult.Done(
                "/dossiers/" + garnishment.dossierId(),
                Words.of("garnishment.register.done"));
    }

    /** A mistyped number must not lay the garnishment on a colleague. */
    private boolean somebodyElse(NewGarnishment it) {
        return persons.known(it.employerId(), it.employee().bsn())
                .filter(known -> !known.birthDate().equals(it.employee().birthDate()))
                .isPresent();
    }

    private static Optional<HouseholdType> household(NewGarnishment it) {
        return Optional.ofNullable(it.household()).map(HouseholdType::valueOf);
    }

    /** Under which the half-done form and its file are kept. */
    static String draftKey(String employerId, Viewer viewer) {
        return "register:" + employerId + ":" + viewer.userId();
    }
}
