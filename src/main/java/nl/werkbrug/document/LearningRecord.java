package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * What an employer keeps of somebody who learns at work in one school year: agreement, attendance and progress.
 *
 * @param schoolYear such as 2025/2026
 * @param attendance may be empty
 * @param weeks with guidance, as they were kept
 * @param asked the weeks that were asked for; null when none were
 * @param outcome what came of the request, in Dutch
 * @param granted null when nothing was
 * @param keepUntil an estimate; null without a decision
 */
public record LearningRecord(
        Letter letter, String schoolYear, Learner learner, List<Stretch> attendance, int weeks, Integer asked, String outcome,
        Money granted, LocalDate keepUntil)
        implements DocumentModel {

    public LearningRecord {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(learner, "learner");
        attendance = List.copyOf(attendance);
    }

    /** @param recognition code of the company; null when it needs none */
    public record Learner(
            String name, String level, String course, String school, String recognition, LocalDate agreedOn, LocalDate first,
            LocalDate last) {}

    /** @param progress null when nothing was written */
    public record Stretch(LocalDate first, LocalDate last, int daysAWeek, String guide, String progress) {}

    @Override
    public DocumentType type() {
        return DocumentType.LEARNING_RECORD;
    }
}
