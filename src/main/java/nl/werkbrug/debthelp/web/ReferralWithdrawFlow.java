package nl.werkbrug.debthelp.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralCourse;
import nl.werkbrug.debthelp.ReferralRights;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Noting that the employee takes the consent for a referral back. */
@Component
class ReferralWithdrawFlow implements FormFlow {

    private final ReferralRights rights;
    private final ReferralTable table;
    private final ReferralCourse course;

    ReferralWithdrawFlow(ReferralRights rights, ReferralTable table, ReferralCourse course) {
        this.rights = rights;
        this.table = table;
        this.course = course;
    }

    @Override
    public String name() {
        return "schuldhulp-intrekken";
    }

    @Override
    public FormPage open(String referralId, Viewer viewer) {
        Referral it = rights.mayWithdraw(referralId, viewer);
        FormPage page = FormPage.of(
                "debt-help-withdraw", Words.of("debthelp.withdraw.title"), "/dossiers/" + it.dossierId(),
                "debt-help-withdraw:" + referralId + ":" + viewer.userId());
        return it.status().endsSight() ? page.done(Words.of("debthelp.withdraw.over")) : page;
    }

    @Override
    @Transactional
    public FormResult submit(String referralId, Answers answers, Viewer viewer) {
        Referral it = rights.mayWithdraw(referralId, viewer);
        boolean referrer = table.asReferrer(referralId, viewer).isPresent();
        return course.withdraw(referralId, null, viewer)
                ? new FormResult.Done(referrer ? "/dossiers/" + it.dossierId() : "/inbox", Words.of("debthelp.withdraw.done"))
                : new FormResult.Before();
    }
}
