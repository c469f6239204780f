package nl.werkbrug.debthelp;

import java.util.List;
import nl.werkbrug.shared.Labelled;

/** How far a referral to debt help is. */
public enum HelpStatus implements Labelled {
    SENT(Phase.RECEIVE),
    RECEIVED(Phase.TALK),
    NOT_TAKEN(Phase.OVER),
    TALK_PLANNED(Phase.TALK),
    TALK_HELD(Phase.FOLLOW),
    OFFER_MADE(Phase.FOLLOW),
    DECLINED(Phase.OVER),
    MORATORIUM_ASKED(Phase.FOLLOW),
    MORATORIUM_GRANTED(Phase.FOLLOW),
    SETTLEMENT_REACHED(Phase.FOLLOW),
    SETTLEMENT_FAILED(Phase.FOLLOW),
    /** Nothing is owed any more: the settlement was carried out, or everything was paid. */
    DEBTS_SETTLED(Phase.FOLLOW),
    BUSY(Phase.FOLLOW),
    FINISHED(Phase.OVER),
    WITHDRAWN(Phase.OVER);

    private static final List<HelpStatus> FIRST = List.of(RECEIVED, TALK_PLANNED, TALK_HELD, NOT_TAKEN, DECLINED);
    private static final List<HelpStatus> BEFORE_TALK =
            List.of(TALK_PLANNED, TALK_HELD, MORATORIUM_ASKED, MORATORIUM_GRANTED, NOT_TAKEN, DECLINED);
    private static final List<HelpStatus> LATER = List.of(
            BUSY, OFFER_MADE, DECLINED, MORATORIUM_ASKED, MORATORIUM_GRANTED, SETTLEMENT_REACHED, SETTLEMENT_FAILED,
            DEBTS_SETTLED, FINISHED);

    private final Phase phase;

    HelpStatus(Phase phase) {
        this.phase = phase;
    }

    /** What the helper is asked for next. */
    public enum Phase { RECEIVE, TALK, FOLLOW, OVER }

    public Phase phase() {
        return phase;
    }

    public boolean over() {
        return phase == Phase.OVER;
    }

    /** What a helper can tell after this, the most likely first. */
    public List<HelpStatus> next() {
        return switch (phase) {
            case RECEIVE -> FIRST;
            case TALK -> BEFORE_TALK;
            case FOLLOW -> LATER;
            case OVER -> List.of();
        };
    }

    /** Whether the employee's facts are of no use to the helper any more. */
    public boolean endsSight() {
        return this == NOT_TAKEN || this == DECLINED || this == WITHDRAWN;
    }

    @Override
    public String labelKey() {
        return "debthelp.status." + name();
    }
}
