package nl.werkbrug.dossier;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import nl.werkbrug.notification.MailAttempted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class MailTimelineTest {

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void the_dossier_shows_what_became_of_its_mail_without_repeating_itself() {
        String employer = world.employer("Bakkerij Het Anker");
        Viewer payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();

        for (MailAttempted.Outcome outcome : new MailAttempted.Outcome[] {
            MailAttempted.Outcome.FAILED, MailAttempted.Outcome.FAILED, MailAttempted.Outcome.SENT
        }) {
            events.publishEvent(new MailAttempted(
                    "mail-of-" + dossier, dossier, GARNISHMENT, "deurwaarder@example.nl", "Derdenverklaring", outcome));
        }

        assertThat(timeline.list(dossier, payroll))
                .extracting(TimelineItem::text)
                .containsExactly(
                        "Mail verstuurd aan deurwaarder@example.nl: Derdenverklaring.",
                        "Mail aan deurwaarder@example.nl is nog niet gelukt: Derdenverklaring."
                                + " Wij proberen het later opnieuw.");
    }

    @Test
    void the_address_of_somebody_whom_an_employee_trusts_is_told_to_nobody() {
        String employer = world.employer("Bakkerij Het Anker");
        Viewer payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, payroll).id();
        String fatima = "fatima-" + dossier + "@kerk.example";
        Viewer trusted = world.user("Fatima", Role.TRUSTED_INTERMEDIARY, employer);
        jdbc.sql("update app_user set email = :mail where id = :id").param("mail", fatima).param("id", trusted.userId()).update();

        events.publishEvent(new MailAttempted("mail-of-" + dossier, dossier, GARNISHMENT, fatima, "Er is nieuws", MailAttempted.Outcome.SENT));
        events.publishEvent(new MailAttempted("second-of-" + dossier, dossier, null, fatima, "Uitnodiging", MailAttempted.Outcome.SENT));

        assertThat(timeline.list(dossier, payroll)).extracting(TimelineItem::text).containsExactly("Mail verstuurd aan een vertrouwenspersoon: Er is nieuws.");
    }
}
