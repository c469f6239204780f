package nl.werkbrug.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.LegalAndOwn;
import nl.werkbrug.deadline.MunicipalDeadlines;
import nl.werkbrug.deadline.MunicipalTerm;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.deadline.TermKind;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Words;

/** The form of an own term as it was filled in. */
public record OwnTermInput(String termijn, String lengte, String eenheid, String bron, String dag, String maand, String jaar) {

    /** What it says when nothing is wrong with it. */
    public record Checked(String termCode, TermLength length, String source, LocalDate validFrom) {}

    public OwnTermInput {
        termijn = stripped(termijn);
        lengte = stripped(lengte);
        eenheid = stripped(eenheid);
        bron = stripped(bron);
        dag = stripped(dag);
        maand = stripped(maand);
        jaar = stripped(jaar);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** Which terms a municipality can set a shorter one for: those of the law that a public body must keep. */
    public static boolean offered(Term term) {
        return term.kind() == TermKind.LAW && OwnTerms.fits(term.owner()) && term.length().count() > 0
                && term.length().unit() != TermUnit.CALENDAR_DATE;
    }

    /** What is wrong, by field, in Dutch; empty when nothing is. */
    public Map<String, String> errors(TermCatalogue catalogue, Deadlines deadlines) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Term> legal = catalogue.find(termijn).filter(OwnTermInput::offered);
        if (legal.isEmpty()) {
            errors.put("termijn", Words.of("agenda.own-term.choose"));
        }
        if (length().isEmpty()) {
            errors.put("lengte", Words.of("agenda.own-term.number"));
        } else if (legal.isPresent() && day().isPresent()) {
            checkShorter(legal.get(), deadlines, errors);
        }
        if (bron.isEmpty() || bron.length() > 200) {
            errors.put("bron", Words.of("agenda.own-term.where"));
        }
        if (day().isEmpty()) {
            errors.put("dag", Words.of("agenda.own-term.day"));
        }
        return errors;
    }

    /** @throws java.util.NoSuchElementException when it has errors */
    public Checked checked() {
        return new Checked(termijn, length().orElseThrow(), bron, day().orElseThrow());
    }

    private void checkShorter(Term legal, Deadlines deadlines, Map<String, String> errors) {
        try {
            if (!shorter(legal, deadlines)) {
                errors.put("lengte", Words.of("agenda.own-term.shorter", legal.shownLength()));
            }
        } catch (NotComputable unknown) {
            errors.put("dag", unknown.shown());
        }
    }

    private boolean shorter(Term legal, Deadlines deadlines) {
        MunicipalTerm own = new MunicipalTerm(legal.code(), length().orElseThrow(), bron, false);
        LegalAndOwn both = new MunicipalDeadlines(deadlines, (municipality, code, event) -> Optional.of(own))
                .compute(legal.code(), Course.from(day().orElseThrow()), "");
        return both.own().orElseThrow().unrolled().isBefore(both.legal().unrolled());
    }

    private Optional<TermLength> length() {
        if (!lengte.matches("[1-9]\\d?") || !eenheid.matches("DAYS|WEEKS")) {
            return Optional.empty();
        }
        return Optional.of(TermLength.of(Integer.parseInt(lengte), TermUnit.valueOf(eenheid)));
    }

    private Optional<LocalDate> day() {
        if (!jaar.matches("20\\d\\d")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
