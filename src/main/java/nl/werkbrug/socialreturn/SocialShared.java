package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client sees of contracts of which the employer shows them: who counts and how far it is, and nothing else of anybody. */
@Service
public class SocialShared {

    private static final String WHAT = "social return contract";

    private final SocialContractTable table;
    private final SocialProgress progress;
    private final SocialNames names;
    private final Employers employers;
    private final AuditTrail audit;

    SocialShared(SocialContractTable table, SocialProgress progress, SocialNames names, Employers employers, AuditTrail audit) {
        this.table = table;
        this.progress = progress;
        this.names = names;
        this.employers = employers;
        this.audit = audit;
    }

    /** A contract in the list. */
    public record Entry(SocialContract contract, String employer) {}

    /**
     * Somebody who counts.
     *
     * @param who the name when the employee agreed, else the personnel number; null when that is not known
     * @param hours a week, the newest
     */
    public record Counted(String who, LocalDate from, LocalDate until, BigDecimal hours, Money fulfilled, Money expected) {}

    /** One contract today. */
    public record Look(SocialContract contract, String employer, SocialProgress.Standing standing, List<Counted> people) {}

    /** Those at which the viewer may look along; the one that ends first comes first. */
    @Transactional(readOnly = true)
    public List<Entry> list(Viewer viewer) {
        return table.shared(viewer).stream().map(it -> new Entry(it, employer(it).name())).toList();
    }

    /** @throws NotVisible when there is none, or its employer does not let the viewer look along */
    @Transactional(readOnly = true)
    public SocialContract get(String contractId, Viewer viewer) {
        return table.shared(contractId, viewer).orElseThrow(() -> new NotVisible(WHAT, contractId));
    }

    /** That it was looked at is logged. */
    @Transactional
    public Look look(String contractId, Viewer viewer) {
        SocialContract it = get(contractId, viewer);
        audit.read(viewer.userId(), WHAT, contractId);
        SocialProgress.Standing standing = progress.forClient(it, viewer);
        return new Look(it, employer(it).name(), standing.withoutLines(), standing.lines().stream().map(this::counted).toList());
    }

    private Counted counted(SocialProgress.Line line) {
        SocialHire it = line.hire();
        return new Counted(
                names.forClient(it), it.link().countsFrom(), line.until(), it.newestHours(), line.fulfilled(), line.expected());
    }

    private Employer employer(SocialContract it) {
        return employers.find(it.employerId()).orElseThrow();
    }
}
