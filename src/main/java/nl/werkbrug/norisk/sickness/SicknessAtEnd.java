package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.norisk.sickness.Sickness.State;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/**
 * Somebody who leaves while he is ill, for whoever may know that: UWV takes over after the last day (article 38 and 38a
 * Ziektewet). The hire's own event does the work, see {@link SicknessEmployment}.
 */
@Component
class SicknessAtEnd implements EndOfEmployment {

    private static final String ABOUT = "Melding bij UWV";

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
                ? Consequence.of(ABOUT, "De gewone termijn geldt weer.")
                : Consequence.of(ABOUT, "UWV betaalt u verder. Wij maken een brief aan UWV.")
                        .telling("UWV", null, line(it))
                        .warned("Heeft u UWV al verteld dat de werknemer weggaat? Stuur dan deze brief.");
    }

    private String line(Sickness it) {
        return "Melding onder de no-riskpolis, eerste dag " + formats.date(it.firstDay());
    }

    /** What was over because of a last day that proves not to be the last. */
    private Stream<Sickness> closed(EmploymentEnd end, LocalDate lastDay) {
        return lastDay == null ? Stream.empty() : table.overOfDossier(end.dossierId(), lastDay).stream();
    }

    private static Consequence again() {
        return Consequence.of(ABOUT, "De melding is in Werkbrug al gesloten.")
                .warned("Is de werknemer nog ziek? Vertel UWV dat hij blijft, en meld hem in Werkbrug opnieuw ziek.");
    }

    private List<Sickness> open(EmploymentEnd end) {
        return table.openOfDossier(end.dossierId()).stream()
                .filter(it -> it.recoveredOn() == null && !it.firstDay().isAfter(end.lastDay()))
                .toList();
    }

    private Consequence ends(Sickness it, EmploymentEnd end) {
        if (it.state() == State.TOLD) {
            return Consequence.of(ABOUT, "Nog niet gedaan. Doe dit uiterlijk op "
                    + formats.date(days.report(it.firstDay(), it.foundOutOn(), end.lastDay()).end()) + ". De taak staat er.");
        }
        return Consequence.of(ABOUT, "UWV betaalt u tot en met de laatste dag. Wij maken een brief aan UWV.")
                .telling("UWV", null, line(it))
                .warned("Stuur de brief uiterlijk op de laatste dag, of meld het einde in het werkgeversportaal.");
    }
}
