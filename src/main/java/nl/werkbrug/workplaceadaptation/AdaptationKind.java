package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.scheme.HireFacts.AdaptationNeed;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** What is needed at work; it says who asks for it. */
public enum AdaptationKind implements Labelled {
    /** Costs that stay with the company (article 36 WIA): the employer asks. */
    FIXED,
    AID,
    TRANSPORT,
    INTERPRETER,
    /** Anything else that goes along with the employee (article 35 WIA). */
    OTHER;

    @Override
    public String labelKey() {
        return "workplaceadaptation.kind." + name();
    }

    /** Whether the employee takes it along, and so asks for it. */
    public boolean portable() {
        return this != FIXED;
    }

    /** Who asks, in Dutch. */
    public String applicant() {
        return portable() ? Words.in(Language.DUTCH, "kept.who.employee") : Words.in(Language.DUTCH, "kept.who.employer");
    }

    /** The kind of request in {@code requests/}. */
    public String request() {
        return portable() ? "PORTABLE_PROVISION" : "WORKPLACE_ADAPTATION";
    }

    /** What the decision tables call it. */
    public AdaptationNeed need() {
        return portable() ? AdaptationNeed.PORTABLE : AdaptationNeed.FIXED;
    }
}
