package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.localscheme.SchemeVersion.Content;
import nl.werkbrug.localscheme.store.LocalPartTable;
import nl.werkbrug.localscheme.store.LocalSchemeTable;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.scheme.LocalCondition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a team lead makes the schemes of the municipality. What was published is never changed: a change is a new version. */
@Service
public class LocalSchemeDesk {

    /** The most conditions, and the most questions, of a scheme. */
    public static final int MOST_PARTS = 12;

    private static final int MOST_SCHEMES = 60;
    private static final String WHAT = "local scheme";

    private final LocalSchemeTable schemes;
    private final LocalVersionTable versions;
    private final LocalPartTable parts;
    private final AuditTrail audit;

    LocalSchemeDesk(LocalSchemeTable schemes, LocalVersionTable versions, LocalPartTable parts, AuditTrail audit) {
        this.schemes = schemes;
        this.versions = versions;
        this.parts = parts;
        this.audit = audit;
    }

    /** A scheme with its versions, the newest first. */
    public record Kept(KeptScheme scheme, List<SchemeVersion> versions) {

        public SchemeVersion newest() {
            return versions.get(0);
        }

        public Optional<SchemeVersion> published() {
            return versions.stream().filter(SchemeVersion::published).findFirst();
        }
    }

    /** The municipality that the viewer leads, or {@link NotVisible}. */
    @Transactional(readOnly = true)
    public String municipality(Viewer viewer) {
        return schemes.led(viewer).orElseThrow(() -> new NotVisible(WHAT, viewer.userId()));
    }

    @Transactional(readOnly = true)
    public List<Kept> list(Viewer viewer) {
        return schemes.led(municipality(viewer), viewer).stream().map(it -> new Kept(it, versions.of(it.id()))).toList();
    }

    /** @throws NotVisible when the viewer does not lead its municipality */
    @Transactional(readOnly = true)
    public Kept get(String schemeId, Viewer viewer) {
        KeptScheme it = schemes.ledOne(schemeId, viewer).orElseThrow(() -> new NotVisible(WHAT, schemeId));
        return new Kept(it, versions.of(it.id()));
    }

    /** One version; idem. */
    @Transactional(readOnly = true)
    public SchemeVersion version(String versionId, Viewer viewer) {
        SchemeVersion it = versions.find(versionId).orElseThrow(() -> new NotVisible(WHAT, versionId));
        get(it.schemeId(), viewer);
        return it;
    }

    /** Makes a draft; returns the id of the scheme, empty when there are too many. */
    @Transactional
    public Optional<String> make(Content content, Viewer viewer) {
        String municipality = municipality(viewer);
        if (schemes.of(municipality).size() >= MOST_SCHEMES) {
            return Optional.empty();
        }
        KeptScheme it = new KeptScheme(UUID.randomUUID().toString(), municipality, null);
        schemes.insert(it, viewer);
        versions.insert(UUID.randomUUID().toString(), it.id(), 1, content, viewer);
        did(viewer, "MAKE", it.id(), "1");
        return Optional.of(it.id());
    }

    /** @return false when it was published meanwhile */
    @Transactional
    public boolean change(String versionId, Content content, Viewer viewer) {
        SchemeVersion it = held(versionId, viewer);
        did(viewer, "CHANGE", it.schemeId(), Integer.toString(it.number()));
        return versions.change(versionId, content, viewer);
    }

    /** Another scheme of the municipality with this name would be mistaken for it. */
    @Transactional(readOnly = true)
    public boolean nameTaken(String title, String schemeId, Viewer viewer) {
        return list(viewer).stream().filter(it -> !it.scheme().id().equals(schemeId))
                .flatMap(it -> it.versions().stream()).anyMatch(it -> it.title().equalsIgnoreCase(title.strip()));
    }

    /** @return false when there are too many, or it was published meanwhile */
    @Transactional
    public boolean add(String versionId, LocalCondition condition, Viewer viewer) {
        SchemeVersion it = held(versionId, viewer);
        if (it.published() || it.asked().size() >= MOST_PARTS) {
            return false;
        }
        int place = 1 + it.asked().stream().mapToInt(SchemeVersion.Asked::place).max().orElse(0);
        parts.add(versionId, place, condition);
        did(viewer, "ADD_CONDITION", it.schemeId(), condition.about());
        return true;
    }

    /** Idem. The place of the question is not looked at. */
    @Transactional
    public boolean add(String versionId, LocalQuestion question, Viewer viewer) {
        SchemeVersion it = held(versionId, viewer);
        if (it.published() || it.questions().size() >= MOST_PARTS) {
            return false;
        }
        int place = 1 + it.questions().stream().mapToInt(LocalQuestion::place).max().orElse(0);
        parts.add(versionId, new LocalQuestion(place, question.label(), question.hint(), question.kind(), question.required()));
        did(viewer, "ADD_QUESTION", it.schemeId(), question.kind().name());
        return true;
    }

    /** Takes it out of a draft. @return false when the version was published in the meantime */
    @Transactional
    public boolean removeCondition(String versionId, int place, Viewer viewer) {
        SchemeVersion it = held(versionId, viewer);
        if (it.published()) {
            return false;
        }
        parts.removeCondition(versionId, place);
        did(viewer, "REMOVE_CONDITION", it.schemeId(), Integer.toString(place));
        return true;
    }

    /** Idem. */
    @Transactional
    public boolean removeQuestion(String versionId, int place, Viewer viewer) {
        SchemeVersion it = held(versionId, viewer);
        if (it.published()) {
            return false;
        }
        parts.removeQuestion(versionId, place);
        did(viewer, "REMOVE_QUESTION", it.schemeId(), Integer.toString(place));
        return true;
    }

    /** From then on it counts. @return false when it was published before */
    @Transactional
    public boolean publish(String versionId, LocalDate from, Viewer viewer) {
        SchemeVersion it = held(versionId, viewer);
        did(viewer, "PUBLISH", it.schemeId(), from.toString());
        return versions.publish(versionId, from, viewer);
    }

    /** A draft that begins as the newest version; the one that is there already when there is one. */
    @Transactional
    public void draft(String schemeId, Viewer viewer) {
        get(schemeId, viewer);
        schemes.lock(schemeId);
        SchemeVersion newest = versions.of(schemeId).get(0);
        if (newest.published()) {
            String id = UUID.randomUUID().toString();
            versions.insert(id, schemeId, newest.number() + 1, newest.content(), viewer);
            newest.asked().forEach(each -> parts.add(id, each.place(), each.condition()));
            newest.questions().forEach(each -> parts.add(id, each));
            did(viewer, "DRAFT", schemeId, Integer.toString(newest.number() + 1));
        }
    }

    @Transactional
    public void withdraw(String schemeId, LocalDate from, Viewer viewer) {
        get(schemeId, viewer);
        schemes.lock(schemeId);
        schemes.withdraw(schemeId, from);
        did(viewer, "WITHDRAW", schemeId, from.toString());
    }

    /** The version, while nobody else changes it. */
    private SchemeVersion held(String versionId, Viewer viewer) {
        schemes.lock(version(versionId, viewer).schemeId());
        return versions.find(versionId).orElseThrow();
    }

    private void did(Viewer viewer, String action, String schemeId, String detail) {
        audit.did(viewer.userId(), action, WHAT, schemeId, detail);
    }
}
