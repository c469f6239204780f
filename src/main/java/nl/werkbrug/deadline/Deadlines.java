package nl.werkbrug.deadline;

import java.time.LocalDate;

/**
 * Computes every date that follows from a term. A date is always computed from the start event, never from a date that
 * was itself computed, and moves off a Saturday, Sunday or holiday once, at the very end.
 */
public final class Deadlines {

    private final TermCatalogue catalogue;
    private final WorkingCalendar calendar;

    public Deadlines(TermCatalogue catalogue, WorkingCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** With the calendar of the product. */
    public Deadlines(TermCatalogue catalogue) {
        this(catalogue, WorkingCalendar.ofTheProduct());
    }

    /**
     * The newest version of the rule behind a code.
     *
     * @throws IllegalArgumentException for an unknown code, which the message names
     */
    public Term term(String code) {
        return catalogue.term(code);
    }

    /**
     * The version of the rule that holds for an event on the day.
     *
     * @throws IllegalArgumentException for an unknown code, which the message names
     */
    public Term term(String code, LocalDate event) {
        return catalogue.term(code, event);
    }

    /**
     * The date of a term that starts on the day of its event and runs on undisturbed.
     *
     * @throws IllegalArgumentException for an unknown code, which the message names
     * @throws NotComputable when the calendar of a year is not known, or no version of the term holds
     */
    public DeadlineResult compute(String termCode, LocalDate startEvent) {
        return compute(termCode, Course.from(startEvent));
    }

    /**
     * The date of a term with everything that happened to it; the version is the one of the day of the event.
     *
     * @throws IllegalArgumentException for an unknown code, which the message names
     * @throws NotComputable when the calendar of a year is not known, no version of the term holds, or the term cannot be
     *     suspended or extended like this
     */
    public DeadlineResult compute(String termCode, Course course) {
        return compute(catalogue.term(termCode, course.start()), course);
    }

    /** The date of a term that need not stand in the catalogue, such as {@link ChosenTerm}; idem. */
    public DeadlineResult compute(Term term, Course course) {
        return new Computation(term, course, calendar).run();
    }
}
