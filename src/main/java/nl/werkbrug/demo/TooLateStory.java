package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LARS;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.TESSA;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.hire.Hire;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A municipality that decides too late: once it paid for that, and once the amount grows while somebody looks. */
@Profile("demo")
@Component
class TooLateStory {

    /** Five weeks to decide, with room for a weekend or holidays at the end. */
    private static final int UNTIL_NOTICE = 42;

    private final Stage stage;
    private final JdbcClient jdbc;

    TooLateStory(Stage stage, JdbcClient jdbc) {
        this.stage = stage;
        this.jdbc = jdbc;
    }

    /** Refused after a bit more than a week of penalty, which was set and paid. */
    void paid(LocalDate today) {
        LocalDate checked = today.minusDays(146);
        Hire hire = applied(CLEANING, PAULA, "Wies", "Hazelaar", LocalDate.of(1996, 7, 8), checked.minusDays(10));
        checked(hire, checked, 100);
        started(hire, PAULA, checked.plusDays(12), 26);
        notice(hire, PAULA, checked.plusDays(UNTIL_NOTICE));
        stage.on(checked.plusDays(UNTIL_NOTICE + 16));
        refuses(hire);
        stage.on(checked.plusDays(UNTIL_NOTICE + 20));
        stage.does(hire, "give-view", PAULA, Map.of("view", "Wij begrijpen het, maar vinden de beslissing wel erg laat."));
        LocalDate decided = stage.on(checked.plusDays(UNTIL_NOTICE + 23));
        refuses(hire);
        stage.does(hire, "sign-decision", TESSA, Map.of("outcome", "SIGN"));
        stage.does(hire, "send-copy", LARS, Map.of("channel", "POST", "sentOn", decided));
        stage.does(hire, "penalty-propose", LARS, Map.of("outcome", "OWED"));
        stage.does(hire, "sign-decision", TESSA, Map.of("outcome", "SIGN"));
        LocalDate paid = stage.on(checked.plusDays(UNTIL_NOTICE + 37));
        stage.does(hire, "penalty-pay", LARS, Map.of("paidOn", paid));
        stage.end();
    }

    /** Nothing was decided yet, and the two free weeks are over since about a week. */
    void running(LocalDate today) {
        LocalDate checked = today.minusDays(64);
        Hire hire = applied(BAKERY, HANNA, "Dilan", "Aksoy", LocalDate.of(1998, 1, 19), checked.minusDays(10));
        checked(hire, checked, 60);
        started(hire, HANNA, checked.plusDays(12), 27);
        notice(hire, HANNA, checked.plusDays(UNTIL_NOTICE));
        stage.end();
    }

    private Hire applied(DemoParty employer, DemoUser hr, String givenName, String familyName, LocalDate born, LocalDate day) {
        LocalDate begun = stage.on(day);
        Hire hire = stage.begins(employer, hr, HireAnswers.begin(givenName, familyName, born, begun));
        stage.does(hire, "hire-job", hr, HireAnswers.job(employer, begun.plusDays(21)));
        stage.does(hire, "hire-person", hr, HireAnswers.person());
        LocalDate chosen = stage.on(begun.plusDays(3));
        stage.does(hire, "hire-package", hr, Map.of("schemes", Set.of("WAGE_SUBSIDY_MEASURED"), "consentOn", chosen));
        return hire;
    }

    private void checked(Hire hire, LocalDate day, int wageValue) {
        LocalDate on = stage.on(day);
        stage.does(hire, "check-application", LARS, Map.of(
                "outcome", "COMPLETE", "route", "KNOWN", "wageValue", wageValue, "wageValueOn", on));
    }

    private void started(Hire hire, DemoUser hr, LocalDate day, int number) {
        stage.on(day);
        stage.does(hire, "hire-bsn", hr, Map.of("person.bsn", Invented.bsn(number).digits()));
    }

    private void notice(Hire hire, DemoUser hr, LocalDate day) {
        LocalDate received = stage.on(day);
        String clock = jdbc.sql("select id from running_deadline where dossier_id = :dossier and code = 'PW_10D_12'")
                .param("dossier", hire.dossierId())
                .query(String.class)
                .single();
        stage.sends("ingebrekestelling", clock, hr, Map.of("receivedOn", received));
    }

    private void refuses(Hire hire) {
        stage.does(hire, "propose-decision", LARS, Map.of(
                "outcome", "REFUSE", "reasoning", "De loonwaarde is 100 procent. Er is geen verschil met het minimumloon."));
    }
}
