package nl.werkbrug.ending.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What follows from an end, for the page to check: money at stake first. */
@Component
class EmploymentEndWords {

    private final PageFormats formats;
    private final Texts texts;

    EmploymentEndWords(PageFormats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * The page to check.
     *
     * @param things whether something must be brought back
     * @param letter whether the employee gets a letter
     */
    Preview of(List<Consequence> found, boolean things, boolean letter) {
        List<Consequence> all = found.stream().map(Consequence::shown).toList();
        List<Preview.Line> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        all.stream().filter(it -> it.atRisk() != null).forEach(it -> {
            lines.add(new Preview.Line(texts.get("ending.words.money", it.about()), formats.money(it.atRisk()), it.why(), true));
            warnings.add(texts.get("ending.words.at-risk", it.about(), formats.money(it.atRisk())));
        });
        all.forEach(it -> lines.add(new Preview.Line(it.about(), it.happens(), "", false)));
        if (letter) {
            lines.add(new Preview.Line(texts.get("ending.words.letter"), texts.get("ending.words.letter-how"), "", false));
        }
        lines.add(new Preview.Line(
                texts.get("ending.words.sick"), texts.get("ending.words.sick-how"), "artikel 38 en 38a Ziektewet", false));
        lines.add(new Preview.Line(texts.get("ending.words.after"), tasks(all, things), texts.get("ending.words.tasks"), false));
        all.stream().filter(it -> it.warning() != null).forEach(it -> warnings.add(it.about() + ": " + it.warning()));
        return new Preview(lines, warnings, mistakes(all));
    }

    private String tasks(List<Consequence> all, boolean things) {
        List<String> tasks = new ArrayList<>(List.of(texts.get("ending.words.pay")));
        if (all.stream().anyMatch(it -> it.tell() != null && it.tell().term() != null)) {
            tasks.add(texts.get("ending.words.tell"));
        }
        if (things) {
            tasks.add(texts.get("ending.words.things"));
        }
        return String.join(", ", tasks);
    }

    private static List<FieldError> mistakes(List<Consequence> all) {
        return all.stream().filter(it -> it.wrongDay() != null).findFirst()
                .map(it -> List.of(FieldError.in("lastDay", it.wrongDay()))).orElse(List.of());
    }
}
