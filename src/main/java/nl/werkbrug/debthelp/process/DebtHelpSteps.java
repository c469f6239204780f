package nl.werkbrug.debthelp.process;

import java.time.LocalDate;
import nl.werkbrug.debthelp.ReferralCourse;
import nl.werkbrug.debthelp.ReferralPost;
import nl.werkbrug.debthelp.ReferralTerms;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a referral to debt help. */
@ProcessSteps("debtHelpSteps")
public class DebtHelpSteps {

    private final ReferralPost post;
    private final ReferralCourse course;
    private final ReferralTerms terms;

    DebtHelpSteps(ReferralPost post, ReferralCourse course, ReferralTerms terms) {
        this.post = post;
        this.course = course;
        this.terms = terms;
    }

    /** Sends the referral to who has no login. */
    public void send(String referralId) {
        post.send(referralId);
    }

    /** The day on which the helper is reminded. */
    public LocalDate remindOn(String referralId) {
        return terms.remindOn(referralId);
    }

    /** Reminds the helper. */
    public void remind(String referralId) {
        post.remind(referralId);
    }

    /** The day on which the referrer hears that nothing was said. */
    public LocalDate silentOn(String referralId) {
        return terms.silentOn(referralId);
    }

    /** Tells the referrer so. */
    public void tellSilence(String referralId) {
        post.tellSilence(referralId);
    }

    /** The help is over. */
    public void close(String referralId) {
        course.close(referralId);
    }
}
