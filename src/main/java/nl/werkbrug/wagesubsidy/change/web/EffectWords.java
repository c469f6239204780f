package nl.werkbrug.wagesubsidy.change.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.change.ChangeEffects;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What a change does to the money, for the page to check. */
@Component
class EffectWords {

    private final PageFormats formats;
    private final Texts texts;

    EffectWords(PageFormats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /** What is shown when the wage value is measured first. */
    Preview measuredFirst() {
        return new Preview(
                List.of(new Preview.Line(
                        texts.get("wagesubsidy.effect.wage-value"), texts.get("wagesubsidy.effect.measured"),
                        texts.get("wagesubsidy.effect.measured-why"), true)),
                List.of(texts.get("wagesubsidy.effect.measured-talk")), List.of());
    }

    Preview of(SubsidyChange change, ChangeEffects.Effect effect) {
        String guess = effect.estimate() ? texts.get("wagesubsidy.effect.estimate") + " " : "";
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(texts.get("wagesubsidy.effect.now"), formats.money(effect.now()), "", false));
        for (Decision it : effect.decisions()) {
            lines.add(new Preview.Line(
                    texts.get("wagesubsidy.effect.from", formats.date(it.countsFrom())),
                    it.basis() == null
                            ? texts.get("wagesubsidy.effect.none")
                            : texts.get("wagesubsidy.effect.per-month", formats.money(it.basis().inclusive())), guess, true));
        }
        if (effect.decisions().isEmpty()) {
            lines.add(new Preview.Line(
                    texts.get("wagesubsidy.effect.from", formats.date(change.effectiveOn())), texts.get("wagesubsidy.effect.same"), "", true));
        }
        if (effect.extra().isPositive()) {
            lines.add(new Preview.Line(
                    texts.get("wagesubsidy.effect.extra"), formats.money(effect.extra()),
                    guess + texts.get("wagesubsidy.effect.next-payment"), true));
        }
        if (!effect.atRisk().isPositive()) {
            return new Preview(lines, List.of(), List.of());
        }
        lines.add(new Preview.Line(texts.get("wagesubsidy.effect.too-much"), formats.money(effect.atRisk()), guess, true));
        return new Preview(lines, List.of(texts.get("wagesubsidy.effect.warning", formats.money(effect.atRisk()))), List.of());
    }
}
