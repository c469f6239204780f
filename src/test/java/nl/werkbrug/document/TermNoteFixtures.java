package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;

/** A term to which everything happened, and one that ran on undisturbed. */
final class TermNoteFixtures {

    private TermNoteFixtures() {}

    static TermNote full() {
        return new TermNote(
                DocumentFixtures.letter(), "Uiterlijk deze dag beslist de overheid op het bezwaar. Een commissie geeft advies.",
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 20), false, "Gemeente Voorbeeldstad-Zuidoost (overheid die beslist)",
                "wet", "artikel 7:10 lid 1 Awb", steps(),
                "U kunt de overheid in gebreke stellen. Na twee weken loopt er een dwangsom.", true);
    }

    static TermNote barest() {
        return new TermNote(
                DocumentFixtures.barestLetter(), "Uiterlijk deze dag maakt u bezwaar.", LocalDate.of(2026, 6, 1), null, false,
                null, null, "artikel 6:7 Awb", List.of(new TermNote.Step("De termijn telt vanaf 1 juni 2026.", null)), null, false);
    }

    private static List<TermNote.Step> steps() {
        String awb = "artikel 7:10 lid 1 Awb";
        return List.of(
                step("De termijn telt vanaf de laatste dag om bezwaar te maken: maandag 2 maart 2026. Die dag zelf telt niet mee.", awb),
                step("De termijn is 12 weken. De laatste dag is maandag 25 mei 2026.", awb),
                step("De termijn is verlengd met 6 weken (De commissie kon niet eerder bij elkaar komen). Het bericht is van 4 mei "
                        + "2026. De laatste dag wordt maandag 6 juli 2026.", "artikel 7:10 lid 3 Awb"),
                step("De termijn stond 6 dagen stil, van woensdag 8 april 2026 tot dinsdag 14 april 2026 (De overheid vroeg om de "
                        + "loonstroken van januari tot en met maart). De laatste dag wordt zondag 12 juli 2026.", "artikel 4:15 Awb"),
                step("De termijn stond 6 dagen stil, van maandag 4 mei 2026 tot zondag 10 mei 2026 (Overleg). De laatste dag wordt "
                        + "zaterdag 18 juli 2026.", "artikel 4:15 Awb"),
                step("De termijn kan niet eindigen op een zaterdag, zondag of feestdag. Dat is hier: zaterdag 18 juli 2026, zondag "
                        + "19 juli 2026. De laatste dag wordt maandag 20 juli 2026.", "artikel 1 lid 1 Algemene termijnenwet"));
    }

    private static TermNote.Step step(String text, String source) {
        return new TermNote.Step(text, source);
    }
}
