package nl.werkbrug.wagesubsidy.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.UserNames;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The batches of the municipalities for which somebody works. */
@Service
public class BatchReader {

    private static final int MOST = 36;

    private final BatchTable batches;
    private final PaymentLineTable lines;
    private final BankPaymentTable payments;
    private final WageSubsidyTable subsidies;
    private final MunicipalityAccounts accounts;
    private final Desks desks;
    private final References references;
    private final Employers employers;
    private final Parties parties;
    private final UserNames names;
    private final AuditTrail audit;

    BatchReader(
            BatchTable batches,
            PaymentLineTable lines,
            BankPaymentTable payments,
            WageSubsidyTable subsidies,
            MunicipalityAccounts accounts,
            Desks desks,
            References references,
            Employers employers,
            Parties parties,
            UserNames names,
            AuditTrail audit) {
        this.batches = batches;
        this.lines = lines;
        this.payments = payments;
        this.subsidies = subsidies;
        this.accounts = accounts;
        this.desks = desks;
        this.references = references;
        this.employers = employers;
        this.parties = parties;
        this.names = names;
        this.audit = audit;
    }

    /** One municipality with its batches, the newest first. */
    public record Desk(Party municipality, MunicipalityAccounts.Account account, boolean leads, List<SubsidyBatch> batches) {}

    /** @throws NotVisible when the viewer works for no municipality */
    @Transactional(readOnly = true)
    public List<Desk> desks(Viewer viewer) {
        List<Desk> all = desks.municipalities(viewer).stream().map(id -> desk(id, viewer)).toList();
        if (all.isEmpty()) {
            throw new NotVisible("wage-subsidy-payments", viewer.userId());
        }
        return all;
    }

    private Desk desk(String id, Viewer viewer) {
        return new Desk(parties.find(id).orElseThrow(), accounts.of(id).orElse(null), desks.leads(id, viewer),
                batches.of(List.of(id), MOST));
    }

    /**
     * One batch; that it was read is logged.
     *
     * @throws NotVisible when it is not of a municipality of the viewer
     */
    @Transactional
    public BatchView view(String id, Viewer viewer) {
        SubsidyBatch batch = visible(id, viewer);
        audit.read(viewer.userId(), "wage-subsidy-batch", id);
        boolean leads = desks.leads(batch.municipalityId(), viewer);
        boolean mayApprove = leads && batch.state() == SubsidyBatch.State.PROPOSED && batch.preparedBy() != null
                && !batch.preparedBy().equals(viewer.userId());
        return new BatchView(
                batch, parties.find(batch.municipalityId()).orElseThrow().name(), name(batch.preparedBy()), name(batch.approvedBy()),
                accounts.of(batch.municipalityId()).orElse(null), leads, mayApprove, parts(id), payments.of(id));
    }

    SubsidyBatch visible(String id, Viewer viewer) {
        SubsidyBatch batch = batches.find(id).orElseThrow(() -> new NotVisible("wage-subsidy-batch", id));
        desks.work(batch.municipalityId(), viewer);
        return batch;
    }

    List<BatchView.Part> parts(String batchId) {
        Map<String, List<PaymentLine>> bySubsidy = new LinkedHashMap<>();
        lines.ofBatch(batchId).forEach(it -> bySubsidy.computeIfAbsent(it.wageSubsidyId(), key -> new ArrayList<>()).add(it));
        return bySubsidy.entrySet().stream().map(it -> part(subsidies.get(it.getKey()), it.getValue())).toList();
    }

    private BatchView.Part part(WageSubsidy it, List<PaymentLine> of) {
        String employer = employers.find(it.employerId()).orElseThrow().name();
        return new BatchView.Part(it.dossierId(), references.of(it.dossierId()), it.employerId(), employer, of);
    }

    private String name(String userId) {
        return userId == null ? null : names.of(userId);
    }
}
