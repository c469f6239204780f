package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.RecalculatedRun;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.RunCorrection;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What a new protected amount changes about booked runs, before it is reported. */
@Component
class ProtectedAmountPreview {

    private final Recalculations recalculations;
    private final PageFormats formats;

    ProtectedAmountPreview(Recalculations recalculations, PageFormats formats) {
        this.recalculations = recalculations;
        this.formats = formats;
    }

    Preview of(String dossierId, ProtectedAmount proposed) {
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(Words.of("garnishment.voet.new", proposed.inWords()), "",
                Words.of("garnishment.voet.from", formats.date(proposed.validFrom())), false));
        List<RecalculatedRun> changed = recalculations.preview(dossierId, proposed);
        if (changed.isEmpty()) {
            lines.add(new Preview.Line(Words.of("garnishment.voet.runs"), "", Words.of("garnishment.voet.no-change"), false));
            return new Preview(lines, List.of(), List.of());
        }
        changed.forEach(again -> add(again, lines));
        boolean bare = proposed.isPercentage()
                && changed.stream().anyMatch(again -> again.run().entry().holidayBuiltUp().isZero());
        String nothingNetted = Words.of("garnishment.voet.no-netting");
        return new Preview(
                lines, bare ? List.of(nothingNetted, Words.of("garnishment.voet.without-holiday")) : List.of(nothingNetted), List.of());
    }

    private void add(RecalculatedRun again, List<Preview.Line> lines) {
        for (Garnishment it : again.garnishments()) {
            if (!again.difference(it).isZero()) {
                lines.add(new Preview.Line(
                        Words.of("garnishment.voet.run", formats.date(again.run().payDay()), named(again, it)),
                        formats.money(again.run().withheldFor(it.id()).plus(again.difference(it))),
                        Words.of("garnishment.voet.should-have", formats.money(again.run().withheldFor(it.id()))), false));
            }
        }
        recalculations.consequences(again).forEach(due -> lines.add(new Preview.Line(
                words(due.kind()), formats.money(due.amount()), due.kind().label(Language.current()), true)));
    }

    private static String named(RecalculatedRun again, Garnishment it) {
        return again.garnishments().size() == 1 ? "" : Words.of("garnishment.voet.for", it.creditor());
    }

    static String words(RunCorrection.Kind kind) {
        return switch (kind) {
            case GIVE_BACK -> Words.of("garnishment.voet.to-employee");
            case ASK_BACK -> Words.of("garnishment.voet.ask-back");
            case SHORT -> Words.of("garnishment.voet.too-little");
        };
    }
}
