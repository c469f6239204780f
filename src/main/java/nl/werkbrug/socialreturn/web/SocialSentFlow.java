package nl.werkbrug.socialreturn.web;

import java.time.Clock;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialContracts;
import nl.werkbrug.socialreturn.SocialProofs;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** The employer says on which day it sent the proof to the client. */
@Component
class SocialSentFlow implements FormFlow {

    private final SocialContracts contracts;
    private final SocialProofs proofs;
    private final Clock clock;

    SocialSentFlow(SocialContracts contracts, SocialProofs proofs, Clock clock) {
        this.contracts = contracts;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "social-return-verstuurd";
    }

    @Override
    public FormPage open(String contractId, Viewer viewer) {
        SocialContract it = contracts.get(contractId, viewer);
        return FormPage.of(
                        "social-return-sent", Words.of("socialreturn.social-sent.proof-sent"), back(it),
                                "social-return-sent:" + contractId + ":" + viewer.userId())
                .withPrefill(Map.of("sentOn", DutchTime.today(clock)));
    }

    @Override
    public FormResult submit(String contractId, Answers answers, Viewer viewer) {
        SocialContract it = contracts.get(contractId, viewer);
        proofs.told(it.id(), answers.date("sentOn").orElseThrow(), answers.text("how").orElseThrow(), viewer);
        return new FormResult.Done(back(it), Words.of("socialreturn.social-sent.recorded-that-the-proof"));
    }

    private static String back(SocialContract it) {
        return SocialReturnPages.HOME + "/contract/" + it.id();
    }
}
