package nl.werkbrug.garnishment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.form.Draft;
import nl.werkbrug.form.DraftOutcome;
import nl.werkbrug.form.Drafts;
import nl.werkbrug.form.StoredUpload;
import nl.werkbrug.form.Typed;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.garnishment.writ.Proposal.Candidate;
import nl.werkbrug.garnishment.writ.WritReader;
import nl.werkbrug.garnishment.writ.WritReading;
import nl.werkbrug.party.Employer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The writ that lies ready for a registration. Proposals are read from the file each time and kept nowhere; what a person
 * confirms goes into the half-done form, with the place it came from in a sealed draft beside it.
 */
@Component
class WritDesk {

    static final String FORM = "register-garnishment";

    /** The question of that form that takes the file. */
    static final String FILE = "writ";

    private static final String FILE_READ = "_file";

    private final Uploads uploads;
    private final Drafts drafts;
    private final AuditTrail audit;

    WritDesk(Uploads uploads, Drafts drafts, AuditTrail audit) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** The file and what was read in it. */
    record Opened(StoredUpload file, WritReading reading) {}

    Optional<StoredUpload> file(String employerId, Viewer viewer) {
        return Optional.ofNullable(uploads.of(RegisterFlow.draftKey(employerId, viewer)).get(FILE));
    }

    boolean hasDraft(String employerId, Viewer viewer) {
        return drafts.find(RegisterFlow.draftKey(employerId, viewer)).isPresent();
    }

    /** Reads the file that lies ready; empty when there is none. */
    Optional<Opened> open(Employer employer, Viewer viewer) {
        String key = RegisterFlow.draftKey(employer.id(), viewer);
        return file(employer.id(), viewer).flatMap(file -> uploads.content(key, file.id())
                .map(content -> new Opened(file, WritReader.read(content, ownValues(employer)))));
    }

    /**
     * Puts confirmed values into the half-done form.
     *
     * @param confirmed by key of the field
     * @return false when somebody changed the form at the same moment; then nothing was kept
     */
    @Transactional
    boolean takeOver(String employerId, StoredUpload file, Map<String, Candidate> confirmed, Viewer viewer) {
        Optional<Draft> draft = drafts.find(RegisterFlow.draftKey(employerId, viewer));
        Typed typed = draft.map(Draft::typed).orElseGet(Typed::nothing);
        for (Map.Entry<String, Candidate> one : confirmed.entrySet()) {
            typed = typed.with(one.getKey(), one.getValue().value());
        }
        // The question how the protected amount is stated decides which of the two is asked.
        if (confirmed.containsKey("voet.percentage")) {
            typed = typed.with("voet.statedAs", "PERCENTAGE");
        }
        if (confirmed.containsKey("voet.amount")) {
            typed = typed.with("voet.statedAs", "AMOUNT");
        }
        if (!save(RegisterFlow.draftKey(employerId, viewer), typed, draft, viewer)) {
            return false;
        }
        audit.did(viewer.userId(), "CONFIRM_PROPOSALS", "writ", file.id(), "confirmed " + confirmed.size());
        return keepOrigins(employerId, file, confirmed, viewer);
    }

    /** Where the values in the form were taken from, by key; nothing when another file lies ready by now. */
    Map<String, String> origins(String employerId, Viewer viewer) {
        Map<String, String> origins = new TreeMap<>();
        Optional<String> now = file(employerId, viewer).map(StoredUpload::sha256);
        kept(employerId, viewer).map(Draft::typed)
                .filter(typed -> now.isPresent() && typed.values().get(FILE_READ).equals(List.of(now.get())))
                .ifPresent(typed -> typed.values().forEach((key, texts) -> origins.put(key, texts.get(0))));
        origins.remove(FILE_READ);
        return origins;
    }

    /** Throws away where values came from: the form was sent, or another file is read. */
    @Transactional
    void forget(String employerId, Viewer viewer) {
        drafts.delete(originKey(employerId, viewer));
    }

    private boolean keepOrigins(String employerId, StoredUpload file, Map<String, Candidate> confirmed, Viewer viewer) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        this.origins(employerId, viewer).forEach((key, text) -> origins.put(key, List.of(text)));
        confirmed.forEach((key, it) ->
                origins.put(key, List.of("Uit het exploot, pagina %d: “%s”".formatted(it.page(), it.line()))));
        origins.put(FILE_READ, List.of(file.sha256()));
        save(originKey(employerId, viewer), new Typed(origins), kept(employerId, viewer), viewer);
        return true;
    }

    private boolean save(String key, Typed typed, Optional<Draft> before, Viewer viewer) {
        int version = before.map(Draft::version).orElse(0);
        return drafts.save(key, FORM, typed, version, viewer.displayName()) instanceof DraftOutcome.Saved;
    }

    private Optional<Draft> kept(String employerId, Viewer viewer) {
        return drafts.find(originKey(employerId, viewer));
    }

    private static String originKey(String employerId, Viewer viewer) {
        return "writ:" + employerId + ":" + viewer.userId();
    }

    private static Set<String> ownValues(Employer employer) {
        return Stream.of(
                        employer.iban() == null ? null : employer.iban().value(), employer.address().street(),
                        employer.address().postcode(), employer.phone(), employer.email())
                .filter(value -> value != null && !value.isBlank())
                .collect(Collectors.toSet());
    }
}
