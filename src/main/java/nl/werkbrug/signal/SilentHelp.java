package nl.werkbrug.signal;

import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.debthelp.HelpSilent;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalDeskTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Debt help that lets nothing be heard becomes a signal at the municipality for which it works, given by who referred. The loket reads
 * which organisation is silent and under which number, never who was referred.
 */
@Component
class SilentHelp {

    private final SignalIntake intake;
    private final SignalDeskTable desks;

    SilentHelp(SignalIntake intake, SignalDeskTable desks) {
        this.intake = intake;
        this.desks = desks;
    }

    /** Once for each silence. Nothing happens when nobody knows which municipality it is; the referrer was told already. */
    @EventListener
    @Transactional
    public void silent(HelpSilent silence) {
        municipality(silence).ifPresent(id -> intake.raise(
                silence.silenceKey(), id, SignalKind.STUCK,
                Words.in(Language.DUTCH, "signal.kept.help-silent", silence.helperName(), silence.reference()), silence.referrerUserId()));
    }

    private Optional<String> municipality(HelpSilent silence) {
        return silence.referrerPart() == WorksAs.LOKET ? Optional.of(silence.referrerPartyId())
                : Optional.ofNullable(silence.helperPartyId()).flatMap(desks::onlyDeskOf);
    }
}
