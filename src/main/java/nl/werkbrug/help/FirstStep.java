package nl.werkbrug.help;

import java.util.List;
import nl.werkbrug.access.Role;

/** Something that who is new does once; its words are in {@code messages/help}. */
public enum FirstStep {
    TAKE("CLAIM", "task", "/inbox?lijst=niemand"),
    FINISH("COMPLETE", "task", "/inbox"),
    DOSSIER("READ", "dossier", "/dossiers"),
    HAND_OVER("ASSIGN", "task", "/inbox?lijst=organisatie"),
    STAND_IN("STAND_IN", "user", "/vervanging"),
    LOG_HOURS("ADD", "coaching_visit", "/begeleiding"),
    MAILS("READ", "mail", "/beheer/mails"),
    MINUTES("SET", "field-minutes", "/beheer/een-keer-verteld"),
    FORMS("ADD_VERSION", "official-form", "/beheer/formulieren"),
    NOTICES("CHOOSE_NOTICE", "notice kind", "/meldingen/instellingen");

    private final String action;
    private final String objectType;
    private final String href;

    FirstStep(String action, String objectType, String href) {
        this.action = action;
        this.objectType = objectType;
        this.href = href;
    }

    /** The steps of a role, in the order in which to take them. */
    static List<FirstStep> of(Role role) {
        return switch (role) {
            case EMPLOYER_HR, EMPLOYER_PAYROLL, PAYROLL_AGENT, LOKET_CASEWORKER, OMBUDS, DEBT_COUNSELLOR, CONTRACT_MANAGER,
                    SERVICE_PROVIDER, EVALUATOR -> List.of(TAKE, FINISH, DOSSIER, NOTICES);
            case LOKET_TEAM_LEAD -> List.of(DOSSIER, HAND_OVER, STAND_IN, NOTICES);
            case JOB_COACH -> List.of(DOSSIER, LOG_HOURS, FINISH, NOTICES);
            case TRUSTED_INTERMEDIARY, INVESTOR -> List.of(DOSSIER, NOTICES);
            case OPERATOR -> List.of(MAILS, FORMS, MINUTES);
        };
    }

    /** Where it is done. */
    public String href() {
        return href;
    }

    String action() {
        return action;
    }

    String objectType() {
        return objectType;
    }

    /** The deed in the audit trail by which it is known that it was done. */
    String deed() {
        return action + " " + objectType;
    }
}
