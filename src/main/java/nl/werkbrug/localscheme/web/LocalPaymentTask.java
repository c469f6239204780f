package nl.werkbrug.localscheme.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.localscheme.LocalClaim;
import nl.werkbrug.localscheme.LocalClaims;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The municipality sees whether the employee still works, and pays; that it does not pay is signed by a team lead. */
@Component
class LocalPaymentTask implements TaskHandler {

    private static final String CHECK = "local-scheme-check";
    private static final String SIGN = "local-scheme-sign";
    private static final String PAY = "local-scheme-pay";

    private final LocalClaims claims;
    private final LocalClaimTable table;
    private final Employers employers;

    LocalPaymentTask(LocalClaims claims, LocalClaimTable table, Employers employers) {
        this.claims = claims;
        this.table = table;
        this.employers = employers;
    }

    /**
     * The model of the template.
     *
     * @param payee who gets the money; null while it is not to be paid yet
     */
    record Grant(LocalClaim claim, Employer payee) {}

    @Override
    public Set<String> formIds() {
        return Set.of(CHECK, SIGN, PAY);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        LocalClaim claim = table.get(task.businessKey());
        Employer payee = task.formId().equals(PAY) ? employers.find(claim.employerId()).orElseThrow() : null;
        return new FormPage.Above("localscheme/payment", new Grant(claim, payee));
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return Optional.of(task.formId())
                .filter(SIGN::equals)
                .map(form -> new FirstSigner(table.get(task.businessKey()).notPaid().proposedBy()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Optional<String> own = task.formId().equals(SIGN) && says(answers, "SIGN")
                ? claims.maySign(task.businessKey(), viewer) : Optional.empty();
        if (own.isPresent()) {
            return Preview.mistake("outcome", own.get());
        }
        boolean letter = task.formId().equals(SIGN) && says(answers, "SIGN");
        return letter ? Preview.warning(List.of(Words.of("localscheme.local-payment.the-employer-gets-a"))) : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        return switch (task.formId()) {
            case CHECK -> check(id, answers, viewer);
            case SIGN -> sign(id, answers, viewer);
            default -> {
                claims.paid(id, answers.date("paidOn").orElseThrow(), answers.text("reference").orElse(null), viewer);
                yield TaskResult.Done.said("localscheme.local-payment.the-payment-has-been");
            }
        };
    }

    private TaskResult check(String id, Answers answers, Viewer viewer) {
        boolean met = says(answers, "MET");
        claims.checked(id, met, answers.text("because").orElse(null), viewer);
        return TaskResult.Done.routed(met ? "localscheme.local-payment.recorded-now-it-can"
                : "localscheme.local-payment.a-team-lead-decides", Map.of("met", met));
    }

    private TaskResult sign(String id, Answers answers, Viewer viewer) {
        if (!says(answers, "SIGN")) {
            return TaskResult.Done.routed("localscheme.local-payment.sent-back", Map.of("signed", false), answers.text("because")
                    .map(LocalPaymentTask::shortened).orElse(""));
        }
        Optional<String> own = claims.maySign(id, viewer);
        if (own.isPresent()) {
            return TaskResult.Refused.in("outcome", own.get());
        }
        claims.notPaid(id, viewer);
        return TaskResult.Done.routed("localscheme.local-payment.the-employer-gets-a-2", Map.of("signed", true));
    }

    private static String shortened(String text) {
        return text.length() > 350 ? text.substring(0, 350) : text;
    }

    private static boolean says(Answers answers, String outcome) {
        return answers.text("outcome").filter(outcome::equals).isPresent();
    }
}
