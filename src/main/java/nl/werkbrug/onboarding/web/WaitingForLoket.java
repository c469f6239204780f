package nl.werkbrug.onboarding.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxNotes;
import nl.werkbrug.onboarding.Registration;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import org.springframework.stereotype.Component;

/** Somebody of an employer that registered itself reads in the inbox that the loket is looking, and what comes next. */
@Component
class WaitingForLoket implements InboxNotes {

    private final Registrations registrations;
    private final Parties parties;

    WaitingForLoket(Registrations registrations, Parties parties) {
        this.registrations = registrations;
        this.parties = parties;
    }

    @Override
    public List<Note> of(Viewer viewer) {
        return registrations.waiting(viewer).stream().map(this::note).toList();
    }

    private Note note(Registration it) {
        Party loket = parties.find(it.loketId()).orElseThrow();
        String employer = parties.find(it.employerId()).orElseThrow().name();
        return new Note(
                employer + ": de aanmelding wacht op " + loket.name(), List.of(now(it, loket), next(), call(loket)),
                "/werkgevers/" + it.employerId(), "Bekijk de gegevens van uw bedrijf");
    }

    private static String now(Registration it, Party loket) {
        boolean asked = it.loketText() != null && it.answerText() == null;
        return asked
                ? loket.name() + " heeft een vraag over uw gegevens. Zodra u antwoordt, kijkt het loket verder."
                : "Het loket van " + loket.name() + " kijkt of de gegevens van uw bedrijf kloppen. U hoeft nu niets te doen.";
    }

    private static String next() {
        return "Daarna krijgt u een mail en kunt u regelingen aanvragen. Wat u nu al invult, blijft bewaard.";
    }

    private static String call(Party loket) {
        return loket.phone() == null
                ? "Duurt het te lang? Bel het loket van " + loket.name() + "."
                : "Duurt het te lang? Bel het loket van " + loket.name() + ": " + loket.phone() + ".";
    }
}
