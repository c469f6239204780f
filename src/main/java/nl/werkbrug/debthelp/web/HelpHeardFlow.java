package nl.werkbrug.debthelp.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.HelpEvent.Via;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralCourse;
import nl.werkbrug.debthelp.ReferralRights;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who referred passes on what a helper without a login told by phone or letter. */
@Component
class HelpHeardFlow implements FormFlow {

    private final ReferralRights rights;
    private final ReferralCourse course;
    private final HelpStatusAnswers answered;

    HelpHeardFlow(ReferralRights rights, ReferralCourse course, HelpStatusAnswers answered) {
        this.rights = rights;
        this.course = course;
        this.answered = answered;
    }

    @Override
    public String name() {
        return "schuldhulp-gehoord";
    }

    @Override
    public FormPage open(String referralId, Viewer viewer) {
        Referral it = rights.asReferrer(referralId, viewer);
        FormPage page = FormPage.of(
                HelpStatusAnswers.FORM, Words.of("debthelp.heard.title", it.helper().name()), "/dossiers/" + it.dossierId(),
                "debt-help-heard:" + referralId + ":" + viewer.userId());
        if (it.over() || it.helper().channel() == Referral.Channel.INBOX) {
            return page.done(Words.of("debthelp.heard.not"));
        }
        return page.withOptions(answered.options(it)).withVariables(answered.variables(it)).withPrefill(answered.prefill(it))
                .withTold(FormPage.Told.about(it.dossierId(), Referral.SUBJECT));
    }

    @Override
    public Preview preview(String referralId, Answers answers, Viewer viewer) {
        return new Preview(
                List.of(), List.of(),
                answered.mistake(rights.asReferrer(referralId, viewer), answers).map(List::of).orElse(List.of()));
    }

    @Override
    @Transactional
    public FormResult submit(String referralId, Answers answers, Viewer viewer) {
        Referral it = rights.asReferrer(referralId, viewer);
        if (it.over() || it.helper().channel() == Referral.Channel.INBOX) {
            return new FormResult.Before();
        }
        Preview preview = preview(referralId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        return course.tellByMessage(referralId, answered.told(answers), viewer.displayName(), viewer.userId(), Via.REFERRER)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("debthelp.heard.done"))
                : new FormResult.Before();
    }
}
