package nl.werkbrug.socialreturn.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialCounting;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.socialreturn.SocialHire;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The employer mends the hours that count, without waiting for the yearly check. */
@Component
class SocialCorrectFlow implements FormFlow {

    private static final String FROM = "from";

    private final SocialHireTable table;
    private final SocialCounting counting;
    private final SocialCourse course;
    private final PageFormats formats;

    SocialCorrectFlow(SocialHireTable table, SocialCounting counting, SocialCourse course, PageFormats formats) {
        this.table = table;
        this.counting = counting;
        this.course = course;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "social-return-uren";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SocialHire it = get(id, viewer);
        FormPage page = FormPage.of(
                "social-return-correct", Words.of("socialreturn.social-correct.correct-the-hours-for"), back(it),
                        "social-return-correct:" + id + ":" + viewer.userId());
        return it.hasHours() ? page.withAbove(new FormPage.Above("socialreturn/hours", it))
                : page.done(Words.of("socialreturn.social-correct.the-employee-does-not"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        SocialHire it = get(id, viewer);
        if (!it.hasHours()) {
            return Preview.NOTHING;
        }
        List<FieldError> mistakes = mistakes(it, from(answers));
        if (!mistakes.isEmpty()) {
            return new Preview(List.of(), List.of(), mistakes);
        }
        SocialHire then = it.withHours(from(answers), hours(answers));
        boolean later = it.hours().stream().anyMatch(each -> each.from().isAfter(from(answers)));
        return new Preview(
                List.of(new Preview.Line(Words.of("socialreturn.social-correct.value-until-today"),
                        formats.money(counting.fulfilled(then)),
                                Words.of("socialreturn.now", counting.fulfilled(it)), true),
                        new Preview.Line(Words.of("socialreturn.social-correct.expected-until-the-last"),
                                formats.money(counting.expected(then)),
                                Words.of("socialreturn.now", counting.expected(it)), true)),
                later ? List.of(Words.of("socialreturn.social-correct.the-hours-that-were")) : List.of(),
                List.of());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SocialHire it = get(id, viewer);
        if (!it.hasHours()) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = mistakes(it, from(answers));
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        course.correct(id, from(answers), hours(answers), viewer);
        return new FormResult.Done(back(it), Words.of("socialreturn.social-correct.the-hours-have-been"));
    }

    private List<FieldError> mistakes(SocialHire it, LocalDate from) {
        LocalDate first = it.link().countsFrom();
        LocalDate last = counting.until(it);
        return from.isBefore(first) || from.isAfter(last)
                ? List.of(FieldError.in(FROM, Words.of("socialreturn.social-correct.the-employee-counts-from", first, last)))
                        : List.of();
    }

    private static LocalDate from(Answers answers) {
        return answers.date(FROM).orElseThrow();
    }

    private static BigDecimal hours(Answers answers) {
        return answers.number("hours").orElseThrow();
    }

    private static String back(SocialHire it) {
        return "/dossiers/" + it.dossierId();
    }

    private SocialHire get(String id, Viewer viewer) {
        return table.ofEmployer(id, viewer).orElseThrow(() -> new NotVisible("social return hire", id));
    }
}
