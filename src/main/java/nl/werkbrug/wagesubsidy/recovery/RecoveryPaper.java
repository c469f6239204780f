package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import nl.werkbrug.document.RecoveryStatement;
import nl.werkbrug.wagesubsidy.SubsidyPost;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** Makes the calculation that goes with a decision to take subsidy back. */
@Component
class RecoveryPaper {

    private final RecoveryAmounts amounts;
    private final SubsidyPost post;

    RecoveryPaper(RecoveryAmounts amounts, SubsidyPost post) {
        this.amounts = amounts;
        this.post = post;
    }

    /** Makes the PDF; returns the document's id. */
    String statement(Recovery it, WageSubsidy subsidy, LocalDate madeKnownOn) {
        return post.keep(subsidy, new RecoveryStatement(
                post.letter(subsidy), madeKnownOn, it.cause().dutchLabel(),
                amounts.months(it.id()).stream()
                        .map(month -> new RecoveryStatement.Month(month.month(), month.paid(), month.due(), month.difference()))
                        .toList(),
                amounts.total(it.id()),
                amounts.instalments(it.id()).stream()
                        .map(part -> new RecoveryStatement.Instalment(part.number(), part.dueOn(), part.amount()))
                        .toList()));
    }
}
