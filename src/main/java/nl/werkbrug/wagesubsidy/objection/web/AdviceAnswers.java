package nl.werkbrug.wagesubsidy.objection.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.objection.Advice;
import nl.werkbrug.wagesubsidy.objection.CommitteeAdvice;
import org.springframework.stereotype.Component;

/** What a committee advised and whether it is followed: out of the forms, and in words for the letter. */
@Component
class AdviceAnswers {

    private final CommitteeAdvice advices;
    private final Uploads uploads;
    private final DutchFormats formats;

    AdviceAnswers(CommitteeAdvice advices, Uploads uploads, DutchFormats formats) {
        this.advices = advices;
        this.uploads = uploads;
        this.formats = formats;
    }

    /** Whether there is an advice to follow or not. */
    boolean there(String objectionId) {
        return advices.of(objectionId).isPresent();
    }

    /** Keeps the advice when there is one; false when its file is missing. */
    boolean record(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text("advised").filter("yes"::equals).isEmpty()) {
            return true;
        }
        Optional<byte[]> pdf = answers.upload("advicePaper").flatMap(id -> uploads.content("task:" + task.id(), id));
        pdf.ifPresent(content -> advices.record(
                task.businessKey(), answers.date("advisedOn").orElseThrow(), answers.text("advice").orElseThrow(), content, viewer));
        return pdf.isPresent();
    }

    /** Why the answers depart from the advice; null when they follow it, or there is none. */
    static String departing(Answers answers) {
        return answers.text("follows").filter("no"::equals).flatMap(no -> answers.text("departing")).orElse(null);
    }

    /** What the letter says about the advice (article 7:13 lid 7 Awb); empty without one. */
    String inWords(String objectionId, Answers answers) {
        return advices.of(objectionId).map(it -> inWords(it, departing(answers))).orElse("");
    }

    private String inWords(Advice it, String departing) {
        String advised = "\nDe commissie gaf op " + formats.date(it.on()) + " dit advies: " + it.text() + "\n";
        return advised + (departing == null
                ? "Wij volgen dat advies. Het gaat met deze brief mee."
                : "Wij wijken af van dat advies. De reden is: " + departing
                        + "\nHet advies gaat met deze brief mee (artikel 7:13 lid 7 Awb).");
    }
}
