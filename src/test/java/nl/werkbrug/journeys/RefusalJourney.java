package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** A refusal of loonkostensubsidie: the employer is heard, objects, gives notice of default, and gets a decision. */
@UsesH2
class RefusalJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final LocalDate LATE = LocalDate.of(2026, 7, 13);

    private HiringDesk desk;

    @Test
    void refusal_with_hearing_objection_and_notice_of_default() throws IOException {
        clock.set(BEGUN);
        Map<String, Visitor> people = new HashMap<>();
        List.of("hanna", "lotte", "lars", "tamar", "tessa").forEach(name -> people.put(name, visitor(name)));
        desk = new HiringDesk(people, this::work);
        desk.goesOnWith(beforehand.toldHire("Karim", "Peters", BEGUN, new Beforehand.Job(START, LocalDate.of(2027, 3, 15), "24", false)));
        Visitor hanna = desk.opens("hanna", "Pakket bekijken en regelingen kiezen");
        hanna.chooses("schemes", "WAGE_SUBSIDY_MEASURED");
        hanna.page().waitForSelector("[name='consentOn-day']");
        hanna.fills("consentOn", BEGUN);
        desk.sendsChecked("hanna", "Alles starten");

        refusal();
        objection();
        noticeOfDefault();
        decisionOnObjection();
    }

    private void refusal() {
        Visitor lotte = desk.opens("lotte", "Aanvraag controleren");
        lotte.chooses("outcome", "COMPLETE");
        lotte.page().waitForSelector("[name='route']");
        lotte.chooses("route", "KNOWN");
        lotte.page().waitForSelector("[name='wageValue']");
        lotte.fills("wageValue", "100");
        lotte.fills("wageValueOn", BEGUN);
        desk.sendsChecked("lotte", "Versturen");
        proposesRefusal();
        Visitor hanna = desk.opens("hanna", "Uw zienswijze geven");
        hanna.fills("view", "Wij zien op de werkvloer een lager tempo.");
        desk.sendsChecked("hanna", "Versturen");
        desk.looks("lotte").follows("Besluit voorstellen");
        lotte.sees("Wij zien op de werkvloer een lager tempo.");
        proposesRefusal();
        desk.signs("tamar");
        desk.looks("hanna").sees("Afwijzing loonkostensubsidie");
    }

    private void proposesRefusal() {
        Visitor lotte = desk.opens("lotte", "Besluit voorstellen");
        lotte.chooses("outcome", "REFUSE");
        lotte.page().waitForSelector("[name='reasoning']");
        lotte.fills("reasoning", "De loonwaarde is 100 procent. Er is geen verschil met het minimumloon.");
        desk.sendsChecked("lotte", "Versturen");
    }

    private void objection() {
        Visitor hanna = desk.looks("hanna");
        hanna.follows("Bezwaar maken");
        hanna.fills("grounds", "De meting is niet op de werkplek gedaan.");
        desk.sendsChecked("hanna", "Bezwaar versturen");
        Visitor lars = desk.opens("lars", "Bezwaar beoordelen");
        lars.chooses("grounds", "COMPLETE");
        lars.chooses("committee", "no");
        desk.sends("lars", "Vastleggen");
        desk.opens("lars", "Indiener horen");
        lars.chooses("hearing", "WAIVED");
        lars.page().waitForSelector("[name='waived']");
        lars.chooses("waived", "DECLINED");
        desk.sends("lars", "Vastleggen");
    }

    /** The decision is late: the employer says so, and two weeks later a penalty runs. */
    private void noticeOfDefault() {
        clock.set(LATE);
        work();
        Visitor hanna = desk.looks("hanna");
        hanna.page().locator("a:has-text('beslist de overheid op het bezwaar')").first().click();
        hanna.looks();
        hanna.follows("Ingebrekestelling vastleggen");
        hanna.fills("receivedOn", LATE);
        desk.sends("hanna", "Vastleggen");
        clock.set(LATE.plusDays(17));
        work();
        hanna.goesTo("/termijnen/dwangsom");
        hanna.sees("€ 69");
    }

    private void decisionOnObjection() throws IOException {
        Visitor lars = desk.opens("lars", "Beslissing op bezwaar voorstellen");
        lars.chooses("outcome", "UNFOUNDED");
        lars.fills("reasoning", "De loonwaarde is op de werkplek gemeten, op 2 maart 2026.");
        desk.sendsChecked("lars", "Vastleggen");
        desk.opens("tessa", "Beslissing op bezwaar ondertekenen").chooses("outcome", "SIGN");
        desk.sendsChecked("tessa", "Versturen");
        Visitor hanna = desk.looks("hanna");
        byte[] letter = document(hanna, "Besluit over loonkostensubsidie");
        assertThat(PdfFiles.text(letter)).contains("Beslissing op bezwaar", "beroep");
    }
}
