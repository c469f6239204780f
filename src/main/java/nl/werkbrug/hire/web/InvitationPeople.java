package nl.werkbrug.hire.web;

import java.time.Clock;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.invite.Invitation;
import nl.werkbrug.hire.invite.InvitationAnswers;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import org.springframework.stereotype.Component;

/** Who is who around an invitation, and whether answering still makes sense. */
@Component
class InvitationPeople {

    private final Hires hires;
    private final HireConsents consents;
    private final InvitationAnswers answers;
    private final Employers employers;
    private final Clock clock;

    InvitationPeople(Hires hires, HireConsents consents, InvitationAnswers answers, Employers employers, Clock clock) {
        this.hires = hires;
        this.consents = consents;
        this.answers = answers;
        this.employers = employers;
        this.clock = clock;
    }

    /** What somebody with a link finds. */
    enum State {
        OPEN, USED, EXPIRED, REVOKED,
        /** The employer gathers no facts any more, or the employee took the consent back. */
        CLOSED,
        UNKNOWN
    }

    State state(Invitation it) {
        Hire hire = hire(it);
        boolean allowed = it.kind() == Invitation.Kind.PERSON || consents.given(hire.dossierId());
        return hire.state() == Hire.State.INTAKE && allowed
                ? State.valueOf(it.state(clock.instant()).name())
                : State.CLOSED;
    }

    Hire hire(Invitation it) {
        return hires.get(it.hireId());
    }

    String employer(Hire hire) {
        return employers.find(hire.employerId()).orElseThrow().name();
    }

    /** Enough for a coach to know about whom it is. */
    String shortName(Hire hire) {
        Person person = answers.person(hire);
        return person.givenName() + " " + person.familyName().charAt(0) + ".";
    }
}
