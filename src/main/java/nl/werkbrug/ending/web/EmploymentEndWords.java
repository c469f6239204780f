package nl.werkbrug.ending.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What follows from an end, for the page to check: money at stake first. */
@Component
class EmploymentEndWords {

    private final DutchFormats formats;

    EmploymentEndWords(DutchFormats formats) {
        this.formats = formats;
    }

    /**
     * The page to check.
     *
     * @param things whether something must be brought back
     * @param letter whether the employee gets a letter
     */
    Preview of(List<Consequence> all, boolean things, boolean letter) {
        List<Preview.Line> lines = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        all.stream().filter(it -> it.atRisk() != null).forEach(it -> {
            lines.add(new Preview.Line("Geld: " + it.about(), formats.money(it.atRisk()), it.why(), true));
            warnings.add(it.about() + ": het gaat om " + formats.money(it.atRisk()) + ". Kijk of de laatste dag klopt voor u verstuurt.");
        });
        all.forEach(it -> lines.add(new Preview.Line(it.about(), it.happens(), "", false)));
        if (letter) {
            lines.add(new Preview.Line("Brief aan de werknemer", "Wij maken hem. U geeft of stuurt hem zelf.", "", false));
        }
        lines.add(new Preview.Line(
                "Ziek op de laatste dag?", "Meld dat uiterlijk op die dag bij UWV.", "artikel 38 en 38a Ziektewet", false));
        lines.add(new Preview.Line("Daarna doet u", tasks(all, things), "U krijgt hiervoor taken.", false));
        all.stream().filter(it -> it.warning() != null).forEach(it -> warnings.add(it.about() + ": " + it.warning()));
        return new Preview(lines, warnings, mistakes(all));
    }

    private static String tasks(List<Consequence> all, boolean things) {
        List<String> tasks = new ArrayList<>(List.of("eindafrekening betalen"));
        if (all.stream().anyMatch(it -> it.tell() != null && it.tell().term() != null)) {
            tasks.add("instanties inlichten");
        }
        if (things) {
            tasks.add("spullen terugnemen");
        }
        return String.join(", ", tasks);
    }

    private static List<FieldError> mistakes(List<Consequence> all) {
        return all.stream().filter(it -> it.wrongDay() != null).findFirst()
                .map(it -> List.of(FieldError.in("lastDay", it.wrongDay()))).orElse(List.of());
    }
}
