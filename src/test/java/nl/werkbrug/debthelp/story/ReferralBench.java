package nl.werkbrug.debthelp.story;

import static nl.werkbrug.debthelp.story.DebtHelpDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.story.DebtHelpDesk.Cast;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An employee with two garnishments, and somebody who refers to debt help. */
@Story
abstract class ReferralBench {

    static final String STATUS = "debt-help-status";
    static final String NOTICE_MORATORIUM = "debt-help-moratorium";
    static final String NOTICE_RELEASE = "debt-help-release";

    @Autowired
    DebtHelpDesk help;

    @Autowired
    FormDesk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    World world;

    @Autowired
    GarnishmentTable garnishments;

    Cast it;

    @BeforeEach
    void an_employee_with_two_garnishments() {
        it = help.cast();
    }

    /** Referred, and the first talk was held. */
    String atWork() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        help.tells(own, it.counsellor(), "TALK_PLANNED", TODAY.plusDays(1), Map.of());
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());
        return own;
    }

    List<String> facts(String own) {
        return help.column("""
                select f.fact_value from debt_help_fact f join debt_help_referral r on r.id = f.referral_id
                 where r.dossier_id = :it order by f.line_number""", own);
    }

    GarnishmentStatus status(Garnishment garnishment) {
        return garnishments.get(garnishment.id()).status();
    }

    void assertNotVisible(String dossier, Viewer viewer) {
        assertThatThrownBy(() -> dossiers.visible(dossier, viewer)).isInstanceOf(NotVisible.class);
    }
}
