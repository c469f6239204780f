package nl.werkbrug.hire.sheet.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.KnownFact;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.sheet.Destination;
import nl.werkbrug.hire.sheet.Sheet;
import nl.werkbrug.hire.sheet.SheetFacts;
import nl.werkbrug.hire.sheet.Sheets;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/** Fills in the sheet of one scheme for one hire; the id is {@code <hire>:<scheme>}. For who works for the employer. */
@Component
class SheetFlow implements FormFlow {

    private static final String CONTRACT_COPY = "employment.contractCopy";

    private final Hires hires;
    private final Dossiers dossiers;
    private final SheetFacts facts;
    private final Sheets sheets;
    private final Uploads uploads;
    private final DutchFormats formats;

    SheetFlow(Hires hires, Dossiers dossiers, SheetFacts facts, Sheets sheets, Uploads uploads, DutchFormats formats) {
        this.hires = hires;
        this.dossiers = dossiers;
        this.facts = facts;
        this.sheets = sheets;
        this.uploads = uploads;
        this.formats = formats;
    }

    /** The sheet of a hire that an address names. */
    private record Place(Sheet sheet, Scheme scheme, Hire hire) {

        String draftKey() {
            return "sheet:" + hire.id() + ":" + scheme;
        }
    }

    @Override
    public String name() {
        return "aanvraagblad";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Place here = place(id, viewer);
        return FormPage.of(
                        here.sheet().formId(), "Aanvraagblad " + here.sheet().subject(), "/dossiers/" + here.hire().dossierId(),
                        here.draftKey())
                .withAbove(new FormPage.Above("hire/sheet", here.hire().employerId()))
                .withTold(new FormPage.Told(here.hire().dossierId(), Hire.SUBJECT, known(here)));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        Place here = place(id, viewer);
        Destination sheet = sheets.destination(here.sheet(), here.hire(), answers);
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line("Stuur het blad zelf naar", sheet.sendTo(), "", true));
        if (sheet.lastDay() != null) {
            lines.add(new Preview.Line("Uiterlijk", formats.dateWithDay(sheet.lastDay().day()), sheet.lastDay().source(), true));
        }
        boolean over = sheet.lastDay() != null && sheet.lastDay().over();
        return new Preview(lines, over ? List.of("De laatste dag is voorbij. " + sheet.lastDay().silenceRule()) : List.of(), List.of());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Place here = place(id, viewer);
        sheets.make(here.sheet(), here.hire(), answers, contract(here, answers), viewer);
        return new FormResult.Done(
                "/dossiers/" + here.hire().dossierId(),
                "Het aanvraagblad staat bij de documenten. Het is nog niet verstuurd: druk het af, laat het tekenen en stuur het zelf op.");
    }

    private Map<String, KnownFact> known(Place here) {
        Map<String, KnownFact> known = new HashMap<>(facts.of(here.hire()));
        if (here.sheet() == Sheet.TARGET_GROUP_STATEMENT) {
            String kind = here.scheme() == Scheme.WAGE_COST_BENEFIT_REASSIGNED ? "REASSIGNED" : "DISABLED";
            known.put(Sheets.STATEMENT_KIND, new KnownFact(kind, "de gekozen regeling", null));
        }
        return known;
    }

    /** A file of this draft; what was known before is words, not a file. */
    private byte[] contract(Place here, Answers answers) {
        KnownFact before = facts.of(here.hire()).get(CONTRACT_COPY);
        boolean sent = before == null || answers.corrected().contains(CONTRACT_COPY);
        return sent ? answers.upload(CONTRACT_COPY).flatMap(file -> uploads.content(here.draftKey(), file)).orElse(null) : null;
    }

    private Place place(String id, Viewer viewer) {
        String[] parts = id.split(":", 2);
        Scheme scheme = Arrays.stream(Scheme.values()).filter(it -> parts.length == 2 && it.name().equals(parts[1]))
                .findFirst().orElseThrow(() -> new NotVisible("hire", id));
        Sheet sheet = Sheet.of(scheme).orElseThrow(() -> new NotVisible("hire", id));
        try {
            Hire hire = hires.get(parts[0]);
            dossiers.mayAct(hire.dossierId(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
            return new Place(sheet, scheme, hire);
        } catch (EmptyResultDataAccessException e) {
            throw new NotVisible("hire", id);
        }
    }
}
