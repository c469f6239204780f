package nl.werkbrug.signal;

import nl.werkbrug.signal.store.SignalKnocks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keys the codes of before, and forgets what networks did too often long ago. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class SignalHousekeeping {

    private final SignalCodes codes;
    private final SignalKnocks knocks;

    SignalHousekeeping(SignalCodes codes, SignalKnocks knocks) {
        this.codes = codes;
        this.knocks = knocks;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void run() {
        codes.keyOldOnes();
        knocks.forgetOld();
    }
}
