package nl.werkbrug.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.scheme.Applicant;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Scheme;

/**
 * Something that can be asked at an authority, from one file in {@code requests/}.
 *
 * @param code such as JOB_COACH_INTERNAL; the name of the file
 * @param title what is asked for, in Dutch, as it follows "aanvraag"
 * @param taskTitle the same for the title of a task or mail: nothing about anybody's health; null for the title itself
 * @param schemes choosing one of these asks for this, when no procedure of its own does
 * @param desksOf the schemes that say where it is asked; the same ones, when nothing else is written
 * @param afterEmployment whether it can still be asked once the employment has ended
 * @param desks where it can be asked
 * @param parts the sheets by name, in their order; none when there is nothing to fill in
 */
public record RequestKind(
        String code,
        String title,
        String taskTitle,
        Set<Scheme> schemes,
        Set<Scheme> desksOf,
        List<Applicant> applicants,
        boolean afterEmployment,
        Map<Desk, AtDesk> desks,
        Map<String, Part> parts) {

    /** Whether only the employee can ask: then what is decided is for him, and the employer gets a copy. */
    public boolean ofEmployee() {
        return applicants.equals(List.of(Applicant.EMPLOYEE));
    }

    /** Days from which a term to ask counts. */
    public enum Event {
        /** The first working day. */
        START,
        /** The day on which somebody who is reassigned went to work again. */
        RESUMED,
        /** The day itself: the window of a year. */
        TODAY,
        /** The first working day, or the day itself when that is later. */
        TODAY_OR_START
    }

    /**
     * How it goes at one authority.
     *
     * @param where where to send it and how, in one or two Dutch sentences
     * @param source where that stands
     * @param ask the term to ask; null when none is known
     * @param askFrom from when that counts; null without a term
     * @param decide the term to decide, counted from the receipt; null when nobody decides
     * @param objection the term to decide on an objection
     */
    public record AtDesk(String where, String source, Grade grade, String ask, Event askFrom, String decide, String objection) {

        public boolean estimate() {
            return grade.isEstimate();
        }
    }

    /**
     * One sheet.
     *
     * @param form the form with its questions
     * @param subject what is asked for with it, as it follows "Aanvraagblad"
     * @param signers who sign, at least one
     * @param attachments what to send along
     * @param bsnBasis the article that prescribes the BSN; null when none was found
     * @param given answers that follow from the kind and are never asked, by key
     */
    public record Part(
            String form, String subject, List<String> signers, List<String> attachments, String bsnBasis, Map<String, String> given) {}

    /** The part of this name; empty when there is none. */
    public Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
