package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PIM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.outcome.OutcomeContract;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Participants of the outcome contract of the demo who found work. */
@Profile("demo")
@Component
class OutcomePeople {

    static final List<Someone> FIRST = List.of(
            new Someone("Samira", "Oudkerk", 31, "1-02", HANNA), new Someone("Gerben", "Tolsma", 41, "1-01", PAULA),
            new Someone("Wessel", "Kramer", 43, "1-06", PAULA), new Someone("Imane", "Rahali", 42, "1-04", PIM));
    static final List<Someone> SECOND = List.of(
            new Someone("Jelle", "Postuma", 32, "2-03", HANNA), new Someone("Kaya", "Lindeman", 44, "2-01", PAULA),
            new Someone("Ruben", "Schippers", 45, "2-04", PIM), new Someone("Soumaya", "Idrissi", 46, "2-05", HANNA),
            new Someone("Bart", "Veldkamp", 47, "2-08", PIM));
    static final List<Someone> THIRD = List.of(
            new Someone("Noor", "Zijlstra", 33, "3-01", HANNA), new Someone("Ivo", "Hellinga", 48, "3-04", PAULA),
            new Someone("Merel", "Brandt", 49, "3-05", PIM));

    private static final int BORN_BEFORE = 20;

    private final Stage stage;
    private final Consents consents;

    OutcomePeople(Stage stage, Consents consents) {
        this.stage = stage;
        this.consents = consents;
    }

    /** One of them; the number is of the contract, and who hires belongs to one employer. */
    record Someone(String given, String family, int bsn, String number, DemoUser hr) {}

    /** Hired for good on one day; the loket of their municipality looks along, and some days later they agree to share the working days. */
    List<Hire> work(OutcomeContract it, List<Someone> people, LocalDate start) {
        LocalDate begun = stage.on(start.minusDays(16));
        List<Hire> hired = new ArrayList<>();
        for (Someone each : people) {
            Hire hire = stage.begins(each.hr().parties().get(0), each.hr(), HireAnswers.begin(
                    each.given(), each.family(), LocalDate.of(1990, 5, each.bsn() - BORN_BEFORE), begun));
            stage.does(hire, "hire-job", each.hr(), HireAnswers.permanent(each.hr().parties().get(0), start));
            stage.does(hire, "hire-person", each.hr(), HireAnswers.person());
            hired.add(hire);
        }
        LocalDate chosen = stage.on(start.minusDays(12));
        for (int at = 0; at < people.size(); at++) {
            stage.does(hired.get(at), "hire-package", people.get(at).hr(), Map.of("schemes", Set.of()));
            consents.give(hired.get(at).dossierId(), Hire.SUBJECT, DemoParty.MUNICIPALITY.id(), WorksAs.LOKET, chosen, stage.viewer(people.get(at).hr()));
        }
        LocalDate on = stage.on(start.plusDays(3));
        for (int at = 0; at < people.size(); at++) {
            Someone each = people.get(at);
            stage.does(hired.get(at), "hire-bsn", each.hr(), Map.of("person.bsn", Invented.bsn(each.bsn()).digits()));
            stage.sends("resultaat-deelname", hired.get(at).id(), each.hr(), Map.of(
                    "contract", it.id(), "number", each.number(), "consentOn", on, "consent", "true"));
        }
        return hired;
    }

    /** The last of them, whom Pim hired, found other work. */
    void leaves(List<Hire> hired, LocalDate day) {
        LocalDate last = stage.on(day);
        Hire hire = hired.get(hired.size() - 1);
        stage.sends("dienstverband-eindigt", hire.dossierId(), PIM, Map.of("lastDay", last, "reason", "RESIGNATION", "things", "NO"));
        stage.does(hire, "employment-final-pay", PIM, Map.of("doneOn", last));
    }
}
