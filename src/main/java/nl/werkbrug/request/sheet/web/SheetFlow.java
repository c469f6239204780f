package nl.werkbrug.request.sheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.request.RequestKind;
import nl.werkbrug.request.RequestKinds;
import nl.werkbrug.request.sheet.Destination;
import nl.werkbrug.request.sheet.SheetFacts;
import nl.werkbrug.request.sheet.SheetPlace;
import nl.werkbrug.request.sheet.Sheets;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/**
 * Fills in one sheet for one hire; the id is {@code <hire>:<kind>:<part>}, or without the part for the first one. For who works
 * for the employer.
 */
@Component
class SheetFlow implements FormFlow {

    private final HireRights rights;
    private final RequestKinds kinds;
    private final SheetFacts facts;
    private final Sheets sheets;
    private final Uploads uploads;
    private final PageFormats formats;

    SheetFlow(HireRights rights, RequestKinds kinds, SheetFacts facts, Sheets sheets, Uploads uploads, PageFormats formats) {
        this.rights = rights;
        this.kinds = kinds;
        this.facts = facts;
        this.sheets = sheets;
        this.uploads = uploads;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "aanvraagblad";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SheetPlace here = place(id, viewer);
        return FormPage.of(
                        here.part().form(), Words.of("request.sheet.title", here.part().subject()), "/dossiers/" + here.hire().dossierId(),
                        here.draftKey())
                .withAbove(new FormPage.Above("request/sheet", here.hire().employerId()))
                .withTold(new FormPage.Told(here.hire().dossierId(), Hire.SUBJECT, facts.of(here.part(), here.hire())));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        Destination sheet = sheets.destination(place(id, viewer));
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(Words.of("request.sheet.send-to"), sheet.sendTo(), "", true));
        if (sheet.lastDay() != null) {
            lines.add(new Preview.Line(Words.of("request.sheet.by"), formats.dateWithDay(sheet.lastDay().day()), sheet.lastDay().source(), true));
        }
        boolean over = sheet.lastDay() != null && sheet.lastDay().over();
        return new Preview(lines, over ? List.of(Words.of("request.sheet.over", sheet.lastDay().silenceRule())) : List.of(), List.of());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SheetPlace here = place(id, viewer);
        sheets.make(here, answers, files(here, answers), viewer);
        return new FormResult.Done(
                "/dossiers/" + here.hire().dossierId(),
                Words.of("request.sheet.done"));
    }

    /** The files of this draft that stand in the answers; what was known before is words, not a file. */
    private Map<String, byte[]> files(SheetPlace here, Answers answers) {
        Map<String, byte[]> files = new HashMap<>();
        uploads.of(here.draftKey()).forEach((key, stored) -> {
            if (stored.id().equals(answers.values().get(key))) {
                uploads.content(here.draftKey(), stored.id()).ifPresent(content -> files.put(key, content));
            }
        });
        return files;
    }

    private SheetPlace place(String id, Viewer viewer) {
        String[] names = id.split(":", 3);
        Hire hire = rights.forEmployer(names[0], viewer);
        RequestKind kind = names.length < 2 ? null : kinds.find(names[1]).orElse(null);
        if (kind == null || kind.parts().isEmpty()) {
            throw new NotVisible("hire", id);
        }
        String part = names.length == 3 ? names[2] : kind.parts().keySet().iterator().next();
        if (kind.part(part).isEmpty()) {
            throw new NotVisible("hire", id);
        }
        return new SheetPlace(kind, part, hire);
    }
}
