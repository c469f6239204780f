package nl.werkbrug.onboarding.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxNotes;
import nl.werkbrug.onboarding.Registration;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
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
                Words.of("onboarding.waiting.title", employer, loket.name()), List.of(now(it, loket), next(), call(loket)),
                "/werkgevers/" + it.employerId(), Words.of("onboarding.waiting.look"));
    }

    private static String now(Registration it, Party loket) {
        boolean asked = it.loketText() != null && it.answerText() == null;
        return asked
                ? Words.of("onboarding.waiting.question", loket.name())
                : Words.of("onboarding.waiting.checks", loket.name());
    }

    private static String next() {
        return Words.of("onboarding.waiting.next");
    }

    private static String call(Party loket) {
        return loket.phone() == null
                ? Words.of("onboarding.waiting.call", loket.name())
                : Words.of("onboarding.waiting.call", loket.name() + ": " + loket.phone());
    }
}
