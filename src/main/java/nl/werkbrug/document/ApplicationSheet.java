package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything an authority needs to know for one scheme, filled in with what was told once. The employer sends it itself.
 *
 * @param subject what is asked for, as it follows "Betreft: aanvraag", such as "loonkostensubsidie"
 * @param sendTo where to send it and how, in Dutch
 * @param lastDay by which day it must be there; null when no day is known
 * @param parts the answers under their headings, at least one
 * @param bsnBasis the article that prescribes the BSN, which is written in by hand: others in the dossier see this paper; null when none does
 * @param attachments what to send along
 * @param signers who sign, at least one
 */
public record ApplicationSheet(
        Letter letter,
        String subject,
        String sendTo,
        LastDay lastDay,
        List<Part> parts,
        String bsnBasis,
        List<String> attachments,
        List<String> signers)
        implements DocumentModel {

    public ApplicationSheet {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sendTo, "sendTo");
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
        signers = List.copyOf(signers);
        if (parts.isEmpty() || signers.isEmpty()) {
            throw new IllegalArgumentException("A sheet has answers and somebody who signs");
        }
    }

    @Override
    public DocumentType type() {
        return DocumentType.APPLICATION_SHEET;
    }

    /**
     * The last day.
     *
     * @param over whether it had passed when the sheet was made
     * @param silenceRule what happens when the sheet comes later
     * @param estimate whether no source with authority states the term
     */
    public record LastDay(LocalDate day, boolean over, String source, String silenceRule, boolean estimate) {}

    /** Answers under one heading. */
    public record Part(String heading, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One answer. */
    public record Line(String label, String value) {}
}
