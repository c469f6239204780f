package nl.werkbrug.wagesubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.bank.Pain001;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.BatchFiles;
import nl.werkbrug.wagesubsidy.payment.BatchReader;
import nl.werkbrug.wagesubsidy.payment.BatchView;
import nl.werkbrug.wagesubsidy.payment.Batches;
import nl.werkbrug.wagesubsidy.payment.LineStandings;
import nl.werkbrug.wagesubsidy.payment.MunicipalityAccounts;
import nl.werkbrug.wagesubsidy.payment.PaymentCalendar;
import nl.werkbrug.wagesubsidy.payment.PaymentLineTable;
import nl.werkbrug.wagesubsidy.payment.PaymentRun;
import nl.werkbrug.wagesubsidy.payment.Specifications;
import nl.werkbrug.wagesubsidy.payment.SubsidyBatch;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A subsidy that was granted, and its payments month by month. */
@Story
abstract class SubsidyPaymentBench {

    static final LocalDate JUNE = LocalDate.of(2026, 6, 12);
    static final LocalDate JULY = LocalDate.of(2026, 7, 12);
    static final String IBAN = "NL91ABNA0417164300";

    @Autowired
    SubsidyBench subsidies;

    @Autowired
    PaymentRun run;

    @Autowired
    PaymentLineTable lines;

    @Autowired
    LineStandings standings;

    @Autowired
    Batches batches;

    @Autowired
    BatchReader reader;

    @Autowired
    BatchFiles files;

    @Autowired
    MunicipalityAccounts accounts;

    @Autowired
    RecoveryTable recoveries;

    @Autowired
    Specifications specifications;

    @Autowired
    PaymentCalendar calendar;

    @Autowired
    Setups setups;

    @BeforeEach
    void a_subsidy_that_was_granted() {
        subsidies.begin();
        accounts.set(subsidies.loket, "Gemeente Maasbrug", new Iban(IBAN), subsidies.lead);
    }

    void pay(Set<Integer> failed) {
        run.propose();
        String id = batch().id();
        batches.prepared(id, batch().version(), subsidies.caseworker);
        assertThat(batches.approve(id, batch().version(), subsidies.lead)).isEmpty();
        assertThat(files.make(id, subsidies.lead)).isEmpty();
        files.paid(id, subsidies.today(), failed, subsidies.lead);
    }

    SubsidyBatch batch() {
        return reader.desks(subsidies.lead).get(0).batches().get(0);
    }

    Money payable(WageSubsidy it) {
        BatchView view = reader.view(batch().id(), subsidies.lead);
        return view.parts().stream().filter(part -> part.dossierId().equals(it.dossierId())).findFirst().orElseThrow().payable();
    }

    List<String> amounts(WageSubsidy it) {
        return lines.ofSubsidy(it.id()).stream().map(line -> line.kind() + " " + line.amount() + " " + line.state()).toList();
    }

    String file(String batchId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Viewer viewer = subsidies.caseworker;
        Pain001.write(files.download(batchId, viewer), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
