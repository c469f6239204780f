package nl.werkbrug.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * The employer's declaration to the bailiff who laid the garnishment: Rv 476a lid 2, 476b and Besluit Verklaring
 * derdenbeslag, part 1 (wage). Order and wording are ours; art. 2 e of the Besluit accepts any writing the bailiff accepts.
 *
 * <p>Every part but the letter may be null. In lists null means "not stated" and an empty list means "none": for the bailiff
 * that is a difference.
 *
 * @param letter head of the document; its date is the date of signing
 * @param bailiff block A
 * @param creditor block B
 * @param debtor block C
 * @param employer block D
 * @param relation part 1
 * @param wage part 2
 * @param others parts 3 and 4
 * @param particulars part 5, conditions and circumstances in free text
 * @param attachments part 6, the names of the copies that go along
 * @param signing part 7
 */
public record Declaration(
        Letter letter,
        Bailiff bailiff,
        Creditor creditor,
        Debtor debtor,
        Employer employer,
        Relation relation,
        DeclaredWage wage,
        Others others,
        String particulars,
        List<String> attachments,
        Signing signing)
        implements DocumentModel {

    public Declaration {
        Objects.requireNonNull(letter, "letter");
        attachments = attachments == null ? null : List.copyOf(attachments);
    }

    @Override
    public DocumentType type() {
        return DocumentType.DECLARATION;
    }

    /** The bailiff and the garnishment he laid; {@code time} is null when the writ names no hour. */
    public record Bailiff(
            String name,
            String office,
            String address,
            String phone,
            String email,
            String fax,
            String reference,
            String iban,
            LocalDate garnishedOn,
            LocalTime time,
            LocalDate receivedOn) {}

    /** The creditor, who acts for him, and the claim in euros. */
    public record Creditor(
            String name, String place, String representative, String contact, Money claim, Money interestAndCosts) {}

    /** The employee; the BSN is given only when the bailiff's own form used it. */
    public record Debtor(String name, String address, LocalDate bornOn, String bsn) {}

    /** The employer as third party. */
    public record Employer(
            String legalName, String kvkNumber, String address, String contact, String phone, String email) {}

    /** What binds employer and employee. {@code reason} explains why nothing is owed; {@code until} is null while it runs. */
    public record Relation(
            Kind kind, String reason, LocalDate since, LocalDate until, Boolean permanent, String formerEmployment) {

        /** The choices of the form's first question. */
        public enum Kind {
            NONE("Er is geen rechtsverhouding en die was er ook niet"),
            EMPLOYMENT("Arbeidsovereenkomst, met inhouding van loonheffing"),
            PERIODIC_BENEFIT("Periodieke uitkering"),
            BANK_ACCOUNT("Bankrekening"),
            OTHER("Andere overeenkomst");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    /** Other garnishments and separate channels on the same wage, then pledges and assignments. */
    public record Others(List<OtherGarnishment> garnishments, List<OtherClaim> claims, List<Pledge> pledges) {
        public Others {
            garnishments = garnishments == null ? null : List.copyOf(garnishments);
            claims = claims == null ? null : List.copyOf(claims);
            pledges = pledges == null ? null : List.copyOf(pledges);
        }
    }

    /** A garnishment that already lies; {@code coordinating} when its bailiff collects for all (CDW). */
    public record OtherGarnishment(
            LocalDate laidOn,
            String bailiff,
            String contact,
            String reference,
            String creditor,
            Money amount,
            boolean coordinating) {}

    /** A tax claim, alimony order or simplified garnishment. {@code kind} is its Dutch name. */
    public record OtherClaim(String kind, String authority, LocalDate date, String reference, Money amount) {}

    /** A pledge on or assignment of wage. {@code kind} is its Dutch name. */
    public record Pledge(String kind, String holder, LocalDate date) {}

    /** Who signs, in what function, and how the declaration is sent (Besluit art. 2). */
    public record Signing(String name, String firstName, String function, LocalDate date, Way way) {

        /** Ways of sending, Besluit Verklaring derdenbeslag art. 2. */
        public enum Way {
            BY_HAND("Afgegeven bij de deurwaarder"),
            POST("Gewone post"),
            REGISTERED_POST("Aangetekende post"),
            FAX("Fax, op het nummer dat de deurwaarder noemde"),
            ELECTRONIC("Elektronisch, op het adres dat de deurwaarder noemde"),
            OTHER("Een ander schriftelijk bericht dat de deurwaarder accepteert");

            private final String label;

            Way(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }
}
