package nl.werkbrug.hire.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.hire.invite.Invitation;
import nl.werkbrug.hire.invite.Invitations;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inviting the employee or the job coach to answer by a one-time link. */
@Component
class InviteFlow implements FormFlow {

    private final HireRights rights;
    private final HireConsents consents;
    private final Invitations invitations;

    InviteFlow(HireRights rights, HireConsents consents, Invitations invitations) {
        this.rights = rights;
        this.consents = consents;
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return "aanname-uitnodigen";
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        FormPage page = FormPage.of(
                "hire-invite", Words.of("hire.invite.title"), "/dossiers/" + hire.dossierId(),
                "hire-invite:" + hireId + ":" + viewer.userId());
        return hire.state() == Hire.State.INTAKE
                ? page
                : page.done(Words.of("hire.invite.over"));
    }

    @Override
    public Preview preview(String hireId, Answers answers, Viewer viewer) {
        return refusal(rights.forEmployer(hireId, viewer), answers)
                .map(why -> Preview.mistake("kind", why))
                .orElse(Preview.NOTHING);
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        if (hire.state() != Hire.State.INTAKE) {
            return new FormResult.Before();
        }
        Preview preview = preview(hireId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Invitation it = invitations.invite(hire, kind(answers), answers.text("email").orElseThrow(), viewer);
        return new FormResult.Done(
                "/dossiers/" + hire.dossierId(),
                Words.of("hire.invite.done", it.kind().label()));
    }

    /** The coach speaks about the employee, so the employee must have agreed; the employee decides for himself. */
    private Optional<String> refusal(Hire hire, Answers answers) {
        return kind(answers) == Invitation.Kind.COACH && !consents.given(hire.dossierId())
                ? Optional.of(Words.of("hire.invite.consent"))
                : Optional.empty();
    }

    private static Invitation.Kind kind(Answers answers) {
        return Invitation.Kind.valueOf(answers.text("kind").orElseThrow());
    }
}
