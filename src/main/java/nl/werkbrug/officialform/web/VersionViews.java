package nl.werkbrug.officialform.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.officialform.FormKind;
import nl.werkbrug.officialform.FormKinds;
import nl.werkbrug.officialform.FormVersion;
import nl.werkbrug.officialform.MappedField;
import nl.werkbrug.officialform.OfficialForm;
import nl.werkbrug.officialform.fact.FactCatalogue;
import nl.werkbrug.officialform.store.FieldTable;
import nl.werkbrug.officialform.store.FormTable;
import nl.werkbrug.officialform.store.VersionTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a version for the operator's pages. */
@Component("officialFormVersionViews")
class VersionViews {

    private final FormTable forms;
    private final VersionTable versions;
    private final FieldTable fields;
    private final FormKinds kinds;
    private final FactCatalogue facts;

    VersionViews(FormTable forms, VersionTable versions, FieldTable fields, FormKinds kinds, FactCatalogue facts) {
        this.forms = forms;
        this.versions = versions;
        this.fields = fields;
        this.kinds = kinds;
        this.facts = facts;
    }

    /** @throws NotVisible when there is none */
    @Transactional(readOnly = true)
    VersionView of(String versionId) {
        FormVersion version = versions.find(versionId).orElseThrow(() -> new NotVisible("official-form-version", versionId));
        OfficialForm form = forms.find(version.formId()).orElseThrow();
        String kind = kinds.find(form.kind()).map(FormKind::title).orElse(form.kind());
        return new VersionView(form, kind, version, fields.of(versionId), facts);
    }

    /** @throws NotVisible when the version has no such field */
    MappedField field(VersionView view, int number) {
        return view.fields().stream().filter(it -> it.field().number() == number).findFirst()
                .orElseThrow(() -> new NotVisible("official-form-version", view.version().id()));
    }

    /** @throws NotVisible when the version has no such page */
    void requirePage(VersionView view, int page) {
        if (page < 1 || page > view.version().pages()) {
            throw new NotVisible("official-form-version", view.version().id());
        }
    }
}
