package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.norisk.sickness.Sickness.State;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/**
 * Somebody who leaves while he is ill, for whoever may know that: UWV takes over after the last day (article 38 and 38a
 * Ziektewet). The hire's own event does the work, see {@link SicknessEmployment}.
 */
@Component
class SicknessAtEnd implements EndOfEmployment {

    private static final String ABOUT = Words.in(Language.DUTCH, "norisk.kept.end.about");

    private final SicknessTable table;
    private final SicknessDays days;
    private final DutchFormats formats;

    SicknessAtEnd(SicknessTable table, SicknessDays days, DutchFormats formats) {
        this.table = table;
        this.days = days;
        this.formats = formats;
    }

    @Override
    public String subject() {
        return Sickness.SUBJECT;
    }

    @Override
    public List<Consequence> preview(EmploymentEnd supposed) {
        return Stream.concat(
                        open(supposed).stream().map(it -> ends(it, supposed)),
                        closed(supposed, supposed.toldBefore()).filter(it -> supposed.lastDay().isAfter(it.employedUntil())).map(it -> again()))
                .toList();
    }

    @Override
    public List<Consequence> carryOut(EmploymentEnd end) {
        return preview(end);
    }

    @Override
    public List<Consequence> takeBack(EmploymentEnd end) {
        return Stream.concat(open(end).stream().map(this::stays), closed(end, end.lastDay()).map(it -> again())).toList();
    }

    /** UWV knows of a sickness only once it was reported. */
    private Consequence stays(Sickness it) {
        return it.state() == State.TOLD
                ? Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.usual-term"))
                : Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.uwv-pays-on"))
                        .telling("UWV", null, line(it))
                        .warned(Words.in(Language.DUTCH, "norisk.kept.end.uwv-was-told"));
    }

    private String line(Sickness it) {
        return "Melding onder de no-riskpolis, eerste dag " + formats.date(it.firstDay());
    }

    /** What was over because of a last day that proves not to be the last. */
    private Stream<Sickness> closed(EmploymentEnd end, LocalDate lastDay) {
        return lastDay == null ? Stream.empty() : table.overOfDossier(end.dossierId(), lastDay).stream();
    }

    private static Consequence again() {
        return Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.closed"))
                .warned(Words.in(Language.DUTCH, "norisk.kept.end.still-sick"));
    }

    private List<Sickness> open(EmploymentEnd end) {
        return table.openOfDossier(end.dossierId()).stream()
                .filter(it -> it.recoveredOn() == null && !it.firstDay().isAfter(end.lastDay()))
                .toList();
    }

    private Consequence ends(Sickness it, EmploymentEnd end) {
        if (it.state() == State.TOLD) {
            return Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.not-done", days.report(it.firstDay(), it.foundOutOn(), end.lastDay()).end()));
        }
        return Consequence.of(ABOUT, Words.in(Language.DUTCH, "norisk.kept.end.uwv-pays-until"))
                .telling("UWV", null, line(it))
                .warned(Words.in(Language.DUTCH, "norisk.kept.end.send"));
    }
}
