package nl.werkbrug.journeys;

import java.time.LocalDate;

/** A payroll officer who works on one dossier, from its own page. */
final class Payroll {

    private final Visitor visitor;
    private final Runnable work;
    private String dossier;

    /** @param work lets the processes do what is due */
    Payroll(Visitor visitor, Runnable work) {
        this.visitor = visitor;
        this.work = work;
    }

    WritForm startsRegistering() {
        visitor.goesTo("/loonbeslag/registreren");
        visitor.follows("Overslaan en zelf invullen");
        return new WritForm(visitor);
    }

    void registers() {
        check("Registreren");
        dossier = visitor.page().url();
    }

    /** Works on this dossier, which is there already. */
    void goesOnWith(String address) {
        dossier = visitor.address(address);
        work.run();
    }

    String dossier() {
        return dossier;
    }

    void opens(String task) {
        visitor.page().navigate(dossier);
        visitor.follows(task);
    }

    void tellsEmployee(LocalDate day) {
        opens("Werknemer informeren");
        visitor.fills("toldOn", day);
        visitor.chooses("leaflet", "HANDED");
        visitor.chooses("delayAsked", "no");
        sends("Vastleggen");
    }

    void entersRun(String net) {
        opens("Loonrun invoeren");
        visitor.fills("wage", net);
        check("Vastleggen");
    }

    void pays(LocalDate day) {
        opens("Afdracht betalen");
        visitor.fills("paidOn", day);
        visitor.ticks("asStated");
        check("Vastleggen");
    }

    void reports(String kind, LocalDate from, Runnable more) {
        visitor.page().navigate(dossier);
        visitor.follows("Wijziging melden");
        visitor.chooses("kind", kind);
        visitor.fills("effectiveOn", from);
        more.run();
        check("Vastleggen");
    }

    /** Sends the form by way of its page to check. */
    void check(String button) {
        visitor.presses("Verder naar controleren");
        sends(button);
    }

    void sends(String button) {
        visitor.presses(button);
        work.run();
    }

    void looksAtDossier() {
        visitor.page().navigate(dossier);
        visitor.looks();
    }
}
