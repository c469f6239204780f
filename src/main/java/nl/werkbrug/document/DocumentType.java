package nl.werkbrug.document;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/**
 * The kinds of document the product makes. A new kind is one constant, one template and one {@link DocumentModel}.
 *
 * <p>The version goes up by one with every change of a text, so that a stored document says which wording it had.
 */
public enum DocumentType {

    /** Third party's declaration to the bailiff; Rv 476a, 476b and Besluit Verklaring derdenbeslag. */
    DECLARATION("declaration", 3, "verklaring-derdenbeslag"),
    /** Letter to the bailiff about something that changed; Rv 475 to 478. */
    CHANGE_LETTER("change-letter", 3, "bericht-loonbeslag"),
    /** Explanation for the employee; Rv 475i and 476a lid 1. */
    EMPLOYEE_LEAFLET("employee-leaflet", 2, "uitleg-loonbeslag"),
    /** The same about a deduction that seizes nothing, such as that for the CAK; Zvw 18f. */
    DEDUCTION_LEAFLET("employee-leaflet", 2, "uitleg-inhouding"),
    /** Every step of one pay run's split, for the employee and the payroll office. */
    PAY_RUN_STATEMENT("pay-run-statement", 2, "specificatie-loonbeslag"),
    /** Decision on alimony returned as seen; Rv 479g. */
    SEEN_AND_SIGNED("seen-and-signed", 1, "voor-gezien"),
    /** Word to the tax authority or CAK that the deduction starts; IW 1990 art. 19, Zvw art. 18f. */
    DEDUCTION_CONFIRMATION("deduction-confirmation", 1, "bevestiging-inhouding"),
    /** How the date of a term was computed, to show to another party. */
    TERM_NOTE("term-note", 1, "termijnbrief"),
    /** What was withheld in a month or a year, to whom it went and what is left. */
    WITHHOLDING_OVERVIEW("withholding-overview", 2, "overzicht-loonbeslag"),
    /** A decision of a municipality about loonkostensubsidie; Pw 10d, Awb 3:41. */
    WAGE_SUBSIDY_DECISION("wage-subsidy-decision", 4, "besluit-loonkostensubsidie"),
    /** What an authority owes because it decided late; Awb 4:18. */
    PENALTY_DECISION("penalty-decision", 2, "besluit-dwangsom"),
    /** The letter with a copy of a decision about loonkostensubsidie for the employee; Awb 3:41. */
    DECISION_COPY("decision-copy", 2, "kopie-besluit"),
    /** What an expert measured at the workplace; model of Staatscourant 2021, 9937. */
    WAGE_VALUE_REPORT("wage-value-report", 2, "rapport-loonwaarde"),
    /** What a municipality pays an employer of loonkostensubsidie, line by line. */
    WAGE_SUBSIDY_SPECIFICATION("wage-subsidy-specification", 2, "specificatie-loonkostensubsidie"),
    /** Word that an objection to a decision of a municipality came; Awb 6:14. */
    OBJECTION_CONFIRMATION("objection-confirmation", 5, "bevestiging-bezwaar"),
    /** What is missing in an objection that came by letter; Awb 6:6. */
    OBJECTION_SUPPLEMENT("objection-supplement", 3, "aanvullen-bezwaar"),
    /** Word that an objection was withdrawn; Awb 6:21. */
    OBJECTION_WITHDRAWAL("objection-withdrawal", 1, "intrekking-bezwaar"),
    /** Calculation and plan of loonkostensubsidie that is taken back; Awb 4:57 and 4:87. */
    RECOVERY_STATEMENT("wage-subsidy-recovery", 2, "berekening-terugvordering"),
    /** What an authority needs to know for a scheme, to be sent by the employer itself. */
    APPLICATION_SHEET("application-sheet", 2, "aanvraagblad"),
    /** Word that an employment ends, or does not end after all: to the employee. */
    EMPLOYMENT_END("employment-end", 2, "einde-dienstverband"),
    /** The same to UWV or another authority. */
    EMPLOYMENT_END_AUTHORITY("employment-end", 2, "einde-dienstverband-instantie"),
    /** What UWV asks when an employer reports an employee with a no-riskpolis; ZW 38a. */
    SICK_REPORT_SHEET("sick-report-sheet", 2, "meldblad-uwv"),
    /** An employee lets the employer ask for a doelgroepverklaring; Wtl 2.7 and 2.15. */
    TARGET_GROUP_MANDATE("target-group-mandate", 1, "machtiging-doelgroepverklaring"),
    /** What a job coach did in a period and what came of it; protocols of UWV of 2014 and 2015. */
    JOB_COACH_REPORT("job-coach-report", 2, "verslag-jobcoach"),
    /** A decision of a municipality on a request; Awb 3:41. */
    AUTHORITY_DECISION("authority-decision", 2, "besluit-aanvraag"),
    /** A decision of a municipality on an objection to its decision on a request; Awb 7:12. */
    OBJECTION_DECISION("objection-decision", 7, "beslissing-bezwaar"),
    /** What changes for who asked, because somebody else objected; Awb 7:11. */
    CHANGED_DECISION("changed-decision", 2, "gewijzigd-besluit"),
    /** A municipality asks an employer to complete a request or to give a view; Awb 4:5 and 4:7. */
    AUTHORITY_QUESTION("authority-question", 4, "vraag-aanvraag"),
    /** What employer, employee and authority agree about working on trial; Pw 8a and the rules of UWV. */
    TRIAL_AGREEMENT("trial-agreement", 2, "overeenkomst-proefplaatsing"),
    /** How a trial placement ended, for the employee. */
    TRIAL_LETTER("trial-letter", 2, "brief-proefplaatsing"),
    /** With what was bought, what was paid and what is asked back of a provision at work; Re-integratiebesluit 10. */
    PROVISION_CLAIM("provision-claim", 1, "declaratie-voorziening"),
    /** What an employer keeps of learning at work in a school year; Subsidieregeling praktijkleren 5 and 23. */
    LEARNING_RECORD("learning-record", 1, "administratie-praktijkleren"),
    /** Who counted for a contract with social return, for the client. */
    SOCIAL_RETURN_PROOF("social-return-proof", 1, "bewijs-social-return"),
    /** How an outcome contract stands. */
    OUTCOME_REPORT("outcome-report", 3, "rapport-resultaatcontract"),
    /** Who is the one to call at a municipality from now on, to a party of a dossier. */
    CONTACT_LETTER("contact-letter", 1, "brief-contactpersoon"),
    /** What a municipality decides about a request for a custom budget; Awb 3:41 when it is a besluit. */
    CUSTOM_BUDGET_LETTER("custom-budget-letter", 7, "brief-maatwerkbudget"),
    /** Money of a custom budget is asked back because no receipt came; an agreement of our own. */
    CUSTOM_BUDGET_CLAIM("custom-budget-claim", 4, "brief-terugbetalen"),
    /** The code with which an employee decides who looks along; it is not kept. */
    OWN_LINK_LETTER("own-link-letter", 1, "brief-code"),
    /** Refers an employee to debt help, with what the employee lets go along; Wgs 4. */
    HELP_REFERRAL("help-referral", 1, "verwijzing-hulp"),
    /** Writes to who gave a signal and has no mail address; Awb 9:6 and 9:12 for a complaint. */
    SIGNAL_ANSWER("signal-answer", 6, "brief-signaal");

    private final String template;
    private final int templateVersion;
    private final String fileStem;

    DocumentType(String template, int templateVersion, String fileStem) {
        this.template = template;
        this.templateVersion = templateVersion;
        this.fileStem = fileStem;
    }

    /** Name of the template in {@code templates/documents}, without its ending. */
    public String template() {
        return template;
    }

    public int templateVersion() {
        return templateVersion;
    }

    /** The Dutch name of the document, without anything about a person. */
    public String title() {
        return Words.in(Language.DUTCH, "document.kept.type." + name());
    }

    /** A file name without personal data, such as {@code verklaring-derdenbeslag-WB-2026-0001.pdf}. */
    public String fileName(String caseReference) {
        String safe = caseReference.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = safe.isEmpty() ? fileStem : fileStem + "-" + safe;
        return stem.substring(0, Math.min(stem.length(), 100)) + ".pdf";
    }
}
