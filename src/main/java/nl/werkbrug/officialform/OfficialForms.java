package nl.werkbrug.officialform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.officialform.store.FieldTable;
import nl.werkbrug.officialform.store.FormTable;
import nl.werkbrug.officialform.store.VersionTable;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms of authorities. Only an operator changes them; everybody may know which there are. */
@Service
public class OfficialForms {

    private final FormTable forms;
    private final VersionTable versions;
    private final FieldTable fields;
    private final FormKinds kinds;
    private final AuditTrail audit;
    private final Clock clock;

    OfficialForms(FormTable forms, VersionTable versions, FieldTable fields, FormKinds kinds, AuditTrail audit, Clock clock) {
        this.forms = forms;
        this.versions = versions;
        this.fields = fields;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    /** A form with the version that counts today. */
    public record InForce(OfficialForm form, FormVersion version) {}

    /**
     * Begins a form with its first version.
     *
     * @return id of the version; empty when the authority has a form with this title for this kind already
     */
    @Transactional
    public Optional<String> begin(String kind, String authority, String title, NewFile file, Viewer viewer) {
        requireOperator(viewer);
        if (forms.exists(kind, authority, title)) {
            return Optional.empty();
        }
        OfficialForm form = new OfficialForm(UUID.randomUUID().toString(), kind, authority, title);
        forms.insert(form, viewer.userId());
        return Optional.of(add(form.id(), file, viewer));
    }

    /**
     * Adds a version; what filled a field of the newest one fills the field of the same name and kind here. The same file for the
     * same day is added once.
     */
    @Transactional
    public String add(String formId, NewFile file, Viewer viewer) {
        requireOperator(viewer);
        String print = Prints.of(file.upload());
        return versions.brought(formId, file.validFrom(), print).map(FormVersion::id)
                .orElseGet(() -> insert(formId, file, print, viewer));
    }

    private String insert(String formId, NewFile file, String print, Viewer viewer) {
        List<MappedField> before = versions.of(formId).stream().findFirst().map(it -> fields.of(it.id())).orElse(List.of());
        String id = UUID.randomUUID().toString();
        versions.insert(
                new FormVersion(id, formId, file.validFrom(), file.source(), FormVersion.State.DRAFT, file.accepted().pages(),
                        file.accepted().removed(), null),
                new VersionTable.File(file.accepted().form(), print), viewer.userId());
        for (PdfField field : file.accepted().fields()) {
            fields.insert(id, field);
            before.stream().filter(it -> it.filling() != null && same(it.field(), field)).findFirst()
                    .ifPresent(it -> fields.fill(id, field.number(), it.filling()));
        }
        audit.did(viewer.userId(), "ADD_VERSION", "official-form", formId, id);
        return id;
    }

    private static boolean same(PdfField one, PdfField other) {
        return one.name().equals(other.name()) && one.kind() == other.kind() && one.options().equals(other.options());
    }

    /** Says what fills a field; null empties it. */
    @Transactional
    public void fill(String versionId, int number, Filling filling, Viewer viewer) {
        requireOperator(viewer);
        fields.fill(versionId, number, filling);
        audit.did(viewer.userId(), "MAP_FIELD", "official-form-version", versionId, "field " + number);
    }

    /** Offers a version to employers, or no longer. */
    @Transactional
    public void use(String versionId, boolean inUse, Viewer viewer) {
        requireOperator(viewer);
        if (versions.state(versionId, inUse ? FormVersion.State.IN_USE : FormVersion.State.DRAFT)) {
            audit.did(viewer.userId(), inUse ? "USE" : "STOP_USING", "official-form-version", versionId, null);
        }
    }

    /** The forms for any of these schemes that employers can fill in today. */
    @Transactional(readOnly = true)
    public List<InForce> inForce(Set<Scheme> schemes) {
        LocalDate today = DutchTime.today(clock);
        return forms.all().stream().filter(it -> isFor(it, schemes)).flatMap(form -> versions.of(form.id()).stream()
                .filter(it -> it.inUse() && !it.validFrom().isAfter(today)).findFirst()
                .map(it -> new InForce(form, it)).stream()).toList();
    }

    private boolean isFor(OfficialForm form, Set<Scheme> schemes) {
        return kinds.find(form.kind()).stream().flatMap(it -> it.schemes().stream()).anyMatch(schemes::contains);
    }

    private static void requireOperator(Viewer viewer) {
        if (!viewer.is(Role.OPERATOR)) {
            throw new NotVisible("official-form", viewer.userId());
        }
    }
}
