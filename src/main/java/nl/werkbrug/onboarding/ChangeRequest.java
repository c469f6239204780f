package nl.werkbrug.onboarding;

import java.util.List;
import java.util.Objects;
import nl.werkbrug.party.Branch;
import nl.werkbrug.party.OfficialData;

/**
 * Official data that an employer wants changed.
 *
 * @param loketText why the loket does not agree; null while it did not say so
 * @param decidedBy who of the loket decided; null while nobody did
 */
public record ChangeRequest(
        String id,
        String employerId,
        String dossierId,
        State state,
        OfficialData before,
        OfficialData wanted,
        String loketText,
        String decidedBy) {

    /** How far it is. */
    public enum State {
        OPEN,
        APPLIED,
        REFUSED
    }

    /** Whether money would go to, or come from, another account. */
    public boolean otherAccount() {
        return !Objects.equals(before.iban(), wanted.iban());
    }

    /** Whether something it changes is not any more as it was when it was asked. */
    boolean outdated(OfficialData now) {
        return moved(before.name(), wanted.name(), now.name()) || moved(before.kvkNumber(), wanted.kvkNumber(), now.kvkNumber())
                || moved(before.wageTaxNumber(), wanted.wageTaxNumber(), now.wageTaxNumber())
                || moved(before.iban(), wanted.iban(), now.iban()) || moved(before.branches(), wanted.branches(), now.branches());
    }

    /** The data as they are now with only the changes made. */
    OfficialData on(OfficialData now) {
        return new OfficialData(
                pick(before.name(), wanted.name(), now.name()), pick(before.kvkNumber(), wanted.kvkNumber(), now.kvkNumber()),
                pick(before.wageTaxNumber(), wanted.wageTaxNumber(), now.wageTaxNumber()),
                pick(before.iban(), wanted.iban(), now.iban()),
                ChangeRequest.<List<Branch>>pick(before.branches(), wanted.branches(), now.branches()));
    }

    private static boolean moved(Object before, Object wanted, Object now) {
        return !Objects.equals(before, wanted) && !Objects.equals(before, now);
    }

    private static <T> T pick(T before, T wanted, T now) {
        return Objects.equals(before, wanted) ? now : wanted;
    }
}
