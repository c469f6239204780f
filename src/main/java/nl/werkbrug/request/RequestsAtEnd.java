package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.hire.ChosenRequests;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.scheme.Applicant;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What the end of an employment means for requests: those that were not sent stop, those under way are withdrawn by letter for the
 * time after the last day. A municipality that decides here hears of it anyway. What was granted to a procedure is told by that.
 */
@Component
class RequestsAtEnd implements SchemeAtEnd {

    private final RequestTable requests;
    private final RequestKinds kinds;
    private final RequestDesks desks;
    private final ChosenRequests chosen;
    private final DutchFormats formats;

    RequestsAtEnd(RequestTable requests, RequestKinds kinds, RequestDesks desks, ChosenRequests chosen, DutchFormats formats) {
        this.requests = requests;
        this.kinds = kinds;
        this.desks = desks;
        this.chosen = chosen;
        this.formats = formats;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return requests.ofHire(hire.id()).stream().flatMap(it -> ends(it, hire).stream()).toList();
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return requests.ofHire(hire.id()).stream()
                .filter(it -> it.asked() != null && counts(it) && !kind(it).afterEmployment())
                .map(it -> goesOn(it, hire))
                .toList();
    }

    private Optional<Consequence> ends(AuthorityRequest it, Hire hire) {
        if (kind(it).afterEmployment()) {
            return it.running() ? Optional.of(stays(it)) : Optional.empty();
        }
        if (it.state() == State.TO_ASK) {
            return Optional.of(Consequence.of(about(it), Words.in(Language.DUTCH, "request.kept.end-not")));
        }
        return counts(it) ? Optional.of(asked(it, hire)) : Optional.empty();
    }

    private static Consequence stays(AuthorityRequest it) {
        return Consequence.of(about(it), it.state() == State.TO_ASK
                ? Words.in(Language.DUTCH, "request.kept.end-still") : Words.in(Language.DUTCH, "request.kept.end-on"));
    }

    private Consequence asked(AuthorityRequest it, Hire hire) {
        if (it.asked().atLoket()) {
            return Consequence.of(about(it), Words.in(Language.DUTCH, "request.kept.end-today"));
        }
        String who = desks.addressee(it.asked().desk(), hire);
        boolean ours = kind(it).applicants().contains(Applicant.EMPLOYER);
        String line = !it.running() ? about(it)
                : "Aanvraag van " + formats.date(it.asked().on()) + ": " + it.title() + ". " + (ours
                        ? "Voor de tijd na de laatste dag trekken wij deze aanvraag in."
                        : "De werknemer vroeg dit zelf aan, en hoort van u of het doorloopt.");
        return Consequence.of(about(it), it.running() && ours
                        ? Words.in(Language.DUTCH, "request.kept.end-withdraw", who)
                        : Words.in(Language.DUTCH, "request.kept.end-letter", who))
                .telling(who, EndOfEmployment.TELL_TERM, line);
    }

    private Consequence goesOn(AuthorityRequest it, Hire hire) {
        if (it.asked().atLoket()) {
            return Consequence.of(about(it), Words.in(Language.DUTCH, "request.kept.stays-today"));
        }
        String who = desks.addressee(it.asked().desk(), hire);
        return Consequence.of(about(it), Words.in(Language.DUTCH, "request.kept.stays-letter", who))
                .telling(who, EndOfEmployment.TELL_TERM, about(it) + (it.running() ? ". Deze aanvraag geldt weer helemaal." : ""));
    }

    /** Whether it is under way, or was granted with nobody else to tell of it. */
    private boolean counts(AuthorityRequest it) {
        boolean granted = it.state() == State.GRANTED || it.state() == State.PARTLY;
        return it.asked() != null && it.asked().desk() != Desk.CLIENT && (it.running() || granted && chosen.knows(it.choiceId()));
    }

    private RequestKind kind(AuthorityRequest it) {
        return kinds.get(it.kind());
    }

    private static String about(AuthorityRequest it) {
        return StringUtils.capitalize(it.title());
    }
}
