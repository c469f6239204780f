package nl.werkbrug.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.wagesubsidy.payment.BatchFiles;
import nl.werkbrug.wagesubsidy.payment.BatchReader;
import nl.werkbrug.wagesubsidy.payment.Batches;
import nl.werkbrug.wagesubsidy.payment.PaymentRun;
import nl.werkbrug.wagesubsidy.payment.SubsidyBatch;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The municipality of the demo pays month by month; the month whose day has not come waits for approval. */
@Profile("demo")
@Component
class Payday {

    private final Stage stage;
    private final PaymentRun run;
    private final BatchReader reader;
    private final Batches batches;
    private final BatchFiles files;

    Payday(Stage stage, PaymentRun run, BatchReader reader, Batches batches, BatchFiles files) {
        this.stage = stage;
        this.run = run;
        this.reader = reader;
        this.batches = batches;
        this.files = files;
    }

    /**
     * Until that day, not later.
     *
     * @param after what else happens each month, after what could be paid
     */
    void every(LocalDate from, LocalDate today, Runnable after) {
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            LocalDate paidOn = WorkingWeek.after(month.atDay(Town.PAYMENT_DAY).minusDays(1));
            LocalDate proposedOn = WorkingWeek.after(month.atDay(Town.PAYMENT_DAY).minusDays(11));
            if (proposedOn.isBefore(today)) {
                proposed(proposedOn);
            }
            if (paidOn.isBefore(today)) {
                paid(proposedOn, paidOn);
            }
            if (proposedOn.isBefore(today)) {
                after.run();
            }
        }
    }

    private void proposed(LocalDate day) {
        stage.on(day);
        run.propose();
        SubsidyBatch it = latest();
        went(batches.prepared(it.id(), it.version(), lotte()));
    }

    private void paid(LocalDate proposedOn, LocalDate paidOn) {
        stage.on(WorkingWeek.after(proposedOn));
        SubsidyBatch it = latest();
        went(batches.approve(it.id(), it.version(), stage.viewer(DemoUser.TAMAR)));
        went(files.make(it.id(), lotte()));
        stage.on(paidOn);
        went(files.paid(it.id(), paidOn, Set.of(), lotte()));
    }

    private SubsidyBatch latest() {
        return reader.desks(lotte()).get(0).batches().get(0);
    }

    private Viewer lotte() {
        return stage.viewer(DemoUser.LOTTE);
    }

    private static void went(Optional<String> whyNot) {
        whyNot.ifPresent(why -> {
            throw new IllegalStateException("A payment of the demo was refused: " + why);
        });
    }
}
