package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.RecalculatedRun;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.RunCorrection;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What a new protected amount changes about booked runs, before it is reported. */
@Component
class ProtectedAmountPreview {

    private static final String NOTHING_NETTED =
            "Er wordt niets verrekend met een volgende betaling. Dat mag alleen als de deurwaarder het schriftelijk goedvindt.";

    private static final String WITHOUT_HOLIDAY =
            "Van een loonrun is niet bekend hoeveel vakantiebijslag is opgebouwd. Die telt nu niet mee in de voet. Reken het na.";

    private final Recalculations recalculations;
    private final DutchFormats formats;

    ProtectedAmountPreview(Recalculations recalculations, DutchFormats formats) {
        this.recalculations = recalculations;
        this.formats = formats;
    }

    Preview of(String dossierId, ProtectedAmount proposed) {
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line("Nieuwe voet: " + proposed.inWords(formats), "", "vanaf " + formats.date(proposed.validFrom()), false));
        List<RecalculatedRun> changed = recalculations.preview(dossierId, proposed);
        if (changed.isEmpty()) {
            lines.add(new Preview.Line("Loonruns die al zijn vastgelegd", "", "Daar verandert niets.", false));
            return new Preview(lines, List.of(), List.of());
        }
        changed.forEach(again -> add(again, lines));
        boolean bare = proposed.isPercentage()
                && changed.stream().anyMatch(again -> again.run().entry().holidayBuiltUp().isZero());
        return new Preview(lines, bare ? List.of(NOTHING_NETTED, WITHOUT_HOLIDAY) : List.of(NOTHING_NETTED), List.of());
    }

    private void add(RecalculatedRun again, List<Preview.Line> lines) {
        for (Garnishment it : again.garnishments()) {
            if (!again.difference(it).isZero()) {
                lines.add(new Preview.Line(
                        "Loonrun van " + formats.date(again.run().payDay()) + named(again, it),
                        formats.money(again.run().withheldFor(it.id()).plus(again.difference(it))),
                        "Ingehouden is " + formats.money(again.run().withheldFor(it.id())) + ". Dit had het moeten zijn.", false));
            }
        }
        recalculations.consequences(again).forEach(due -> lines.add(new Preview.Line(
                words(due.kind()), formats.money(due.amount()), due.kind().label(), true)));
    }

    private static String named(RecalculatedRun again, Garnishment it) {
        return again.garnishments().size() == 1 ? "" : ", voor " + it.creditor();
    }

    static String words(RunCorrection.Kind kind) {
        return switch (kind) {
            case GIVE_BACK -> "Naar de werknemer";
            case ASK_BACK -> "Terug te vragen aan de deurwaarder";
            case SHORT -> "Te weinig ingehouden";
        };
    }
}
