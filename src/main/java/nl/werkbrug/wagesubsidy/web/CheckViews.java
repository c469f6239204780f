package nl.werkbrug.wagesubsidy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.deadline.LegalAndOwn;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Attachments;
import nl.werkbrug.wagesubsidy.Readiness;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** What a caseworker looks at before saying whether an application is complete, and when a decision is due. */
@Component
class CheckViews {

    private final Attachments attachments;
    private final Setups setups;
    private final Readiness readiness;
    private final Facts facts;
    private final References references;
    private final Persons persons;
    private final PageFormats formats;
    private final Texts texts;

    CheckViews(
            Attachments attachments,
            Setups setups,
            Readiness readiness,
            Facts facts,
            References references,
            Persons persons,
            PageFormats formats,
            Texts texts) {
        this.attachments = attachments;
        this.setups = setups;
        this.readiness = readiness;
        this.facts = facts;
        this.references = references;
        this.persons = persons;
        this.formats = formats;
        this.texts = texts;
    }

    /** One thing to look at; whether it is there. */
    record Row(String label, String value, boolean there) {}

    /**
     * An application to check.
     *
     * @param differences where the municipality does it another way than the law
     * @param due the last day to decide, by law and by the own term; computed from today while the term does not run
     */
    record View(WageSubsidy subsidy, List<Row> rows, List<String> differences, LegalAndOwn due) {}

    View of(WageSubsidy it) {
        return new View(it, rows(it), setups.differences(setups.of(it)), readiness.decideBy(it));
    }

    private List<Row> rows(WageSubsidy it) {
        List<Row> rows = new ArrayList<>();
        boolean bsn = persons.hasBsn(references.personOf(it.dossierId()));
        rows.add(new Row(texts.get("wagesubsidy.check-row.bsn"),
                bsn ? texts.get("wagesubsidy.check-row.known") : texts.get("wagesubsidy.check-row.not-known-yet"), bsn));
        rows.add(new Row(texts.get("wagesubsidy.check-row.first-day"), formats.date(it.startsOn()), true));
        rows.add(new Row(texts.get("wagesubsidy.check-row.last-day"),
                it.endsOn() == null ? texts.get("wagesubsidy.check-row.no-end") : formats.date(it.endsOn()), true));
        rows.add(new Row(texts.get("wagesubsidy.check-row.hours"),
                texts.get("wagesubsidy.check-row.hours-of", formats.number(it.hoursPerWeek()), formats.number(it.fullTimeHours())), true));
        rows.add(fact(it, "employment.function", texts.get("wagesubsidy.check-row.function")));
        rows.add(fact(it, "person.residence", texts.get("wagesubsidy.check-row.residence")));
        Set<Attachment> present = attachments.present(it);
        attachments.wanted(it).forEach(kind ->
                rows.add(new Row(texts.get("wagesubsidy.attachment." + kind),
                        present.contains(kind) ? texts.get("wagesubsidy.check-row.there") : texts.get("wagesubsidy.check-row.missing"), present.contains(kind))));
        return rows;
    }

    private Row fact(WageSubsidy it, String path, String label) {
        return facts.get(it.dossierId(), WageSubsidy.SUBJECT, path)
                .map(Fact::value)
                .map(value -> new Row(label, value, true))
                .orElse(new Row(label, texts.get("wagesubsidy.check-row.unknown"), false));
    }
}
