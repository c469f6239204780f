package nl.werkbrug.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.form.KnownFact;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.Words;

/**
 * A page with a form.
 *
 * @param formId the form to fill in
 * @param heading the heading of the page; names what it is about
 * @param back the address that "Terug" leads to
 * @param draftKey under which the half-done form is kept; whoever does the same work sees the same draft
 * @param prefill values that stand in the fields at first sight, by key
 * @param origins where a value in a field was taken from, in Dutch, by key
 * @param options options that the form takes from the page, by name
 * @param aside what stands beside the form; null when nothing does
 * @param above what stands above the form and must be read first; null when nothing does
 * @param variables values for the conditions of the form, by the names in its property {@code variables}
 * @param done why there is nothing to fill in any more, in Dutch; null when there is
 * @param told which dossier the form is about and what is known there: shown with its source instead of asked again
 * @param about whom and which dossier the form is about, for below the heading and in the title; null when the heading says it all
 */
public record FormPage(
        String formId,
        String heading,
        String back,
        String draftKey,
        Map<String, ?> prefill,
        Map<String, String> origins,
        Map<String, List<Option>> options,
        Aside aside,
        Above above,
        Map<String, Object> variables,
        String done,
        Told told,
        About about) {

    /** A page without anything known before. */
    public static FormPage of(String formId, String heading, String back, String draftKey) {
        return new FormPage(formId, heading, back, draftKey, Map.of(), Map.of(), Map.of(), null, null, Map.of(), null, Told.NOTHING, null);
    }

    public FormPage withPrefill(Map<String, ?> values) {
        return new FormPage(formId, heading, back, draftKey, Map.copyOf(values), origins, options, aside, above, variables, done, told, about);
    }

    public FormPage withOrigins(Map<String, String> places) {
        return new FormPage(formId, heading, back, draftKey, prefill, Map.copyOf(places), options, aside, above, variables, done, told, about);
    }

    public FormPage withOptions(Map<String, List<Option>> offered) {
        return new FormPage(formId, heading, back, draftKey, prefill, origins, Map.copyOf(offered), aside, above, variables, done, told, about);
    }

    public FormPage withAside(String template, Object model) {
        return new FormPage(
                formId, heading, back, draftKey, prefill, origins, options, new Aside(template, model), above, variables, done, told, about);
    }

    /** The same page with something beside the form. */
    public FormPage withAside(Aside beside) {
        return new FormPage(
                formId, heading, back, draftKey, prefill, origins, options, beside, above, variables, done, told, about);
    }

    /** The same page with something to read first. */
    public FormPage withAbove(Above first) {
        return new FormPage(
                formId, heading, back, draftKey, prefill, origins, options, aside, first, variables, done, told, about);
    }

    public FormPage withVariables(Map<String, Object> values) {
        return new FormPage(
                formId, heading, back, draftKey, prefill, origins, options, aside, above, Map.copyOf(values), done, told, about);
    }

    /** The same page when the work was done already, perhaps by somebody else. */
    public FormPage done(String why) {
        return new FormPage(formId, heading, back, draftKey, prefill, origins, options, aside, above, variables, why, told, about);
    }

    /** The same page about a dossier, where these facts are known by key. */
    public FormPage withTold(Told known) {
        return new FormPage(
                formId, heading, back, draftKey, prefill, origins, options, aside, above, variables, done, known, about);
    }

    /** The same page, which says below its heading whom it is about. */
    public FormPage withAbout(About whom) {
        return new FormPage(
                formId, heading, back, draftKey, prefill, origins, options, aside, above, variables, done, told, whom);
    }

    /** The heading for the title of the page: with whom it is about, so that two of a kind can be told apart among tabs. */
    public String title() {
        return about == null ? heading : Words.of("web.form-page.title", heading.replaceFirst("\\.$", ""), about.name(), about.reference());
    }

    /**
     * Whom a form is about.
     *
     * @param name the employee, or the name of the matter
     * @param reference number of the dossier
     */
    public record About(String name, String reference, String dossierId) {}

    /**
     * What a dossier knows already.
     *
     * @param dossierId the dossier the form is about; null when it is about none
     * @param subject the wall behind which it stands; null idem
     * @param facts known facts by key of the question
     */
    public record Told(String dossierId, String subject, Map<String, KnownFact> facts) {

        static final Told NOTHING = new Told(null, null, Map.of());

        /** A form about a dossier that shows no facts apart: what is known stands in its fields. */
        public static Told about(String dossierId, String subject) {
            return new Told(dossierId, subject, Map.of());
        }

        public Told {
            facts = Map.copyOf(facts);
        }
    }

    /** The fragment {@code above(model)} of a template. */
    public record Above(String template, Object model) {}

    /**
     * The fragment {@code aside(model)} of a template.
     *
     * @param jumps its parts, so that on a small screen one need not scroll past all of them; none when it is short
     */
    public record Aside(String template, Object model, List<Jump> jumps) {

        public Aside(String template, Object model) {
            this(template, model, List.of());
        }
    }

    /**
     * A part of the page to go to.
     *
     * @param id of the element, as its heading has it
     * @param key of the words in the message files
     */
    public record Jump(String id, String key) {}
}
