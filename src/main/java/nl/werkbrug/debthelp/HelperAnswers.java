package nl.werkbrug.debthelp;

import java.util.Optional;
import nl.werkbrug.debthelp.HelpEvent.Via;
import nl.werkbrug.debthelp.ReferralCourse.Told;
import nl.werkbrug.debthelp.store.HelperLinkTable;
import nl.werkbrug.debthelp.store.ReferralTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a helper without a login tells through a one-time link. */
@Service
public class HelperAnswers {

    private final HelperLinkTable links;
    private final ReferralTable table;
    private final ReferralCourse course;

    HelperAnswers(HelperLinkTable links, ReferralTable table, ReferralCourse course) {
        this.links = links;
        this.table = table;
        this.course = course;
    }

    /** The referral behind a link that still works; empty for a guess and for an old one. */
    @Transactional(readOnly = true)
    public Optional<Referral> find(String secret) {
        return links.referral(secret).map(table::get).filter(it -> !it.over());
    }

    /** Whether there ever was such a link. */
    @Transactional(readOnly = true)
    public boolean known(String secret) {
        return links.known(secret);
    }

    /** Keeps what is told and uses the link up; false when it was used or taken back in between. */
    @Transactional
    public boolean tell(String secret, Told told, String by, Via via) {
        Optional<Referral> it = find(secret);
        return it.isPresent() && links.use(secret) && course.tellByMessage(it.get().id(), told, by, null, via);
    }
}
