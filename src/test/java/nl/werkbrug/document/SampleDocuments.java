package nl.werkbrug.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every document type with every variant: once with all facts, once with as few as it allows. */
final class SampleDocuments {

    private SampleDocuments() {}

    record Sample(String name, DocumentModel model) {}

    static Stream<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        add(samples, "full", full());
        add(samples, "barest", barest());
        return samples.stream();
    }

    static Stream<DocumentModel> full() {
        Stream<DocumentModel> letters = ChangeFixtures.full()
                .map(change -> new ChangeLetter(DocumentFixtures.letter(), DocumentFixtures.garnishment(), change));
        Stream<DocumentModel> confirmations =
                Stream.of(DeductionConfirmation.Kind.values()).map(DocumentFixtures::deduction);
        return Stream.of(
                        Stream.of(DocumentFixtures.declaration(), DocumentFixtures.leaflet(), DocumentFixtures.leafletAboutDeduction(), PayRunFixtures.full(),
                                TermNoteFixtures.full(), OverviewFixtures.full()),
                        Stream.of(
                                WageValueFixtures.full(),
                                JobCoachFixtures.full(),
                                WageSubsidyFixtures.objection(),
                                WageSubsidyFixtures.supplement(),
                                WageSubsidyFixtures.withdrawal(),
                                WageSubsidyFixtures.recovery(),
                                WageSubsidyFixtures.penalty(),
                                WageSubsidyFixtures.copy(),
                                SheetFixtures.full(),
                                SickReportFixtures.full(),
                                MandateFixtures.full(),
                                TrialFixtures.agreement(),
                                TrialFixtures.hired(),
                                ProvisionFixtures.full(),
                                LearningFixtures.full(),
                                SocialReturnFixtures.full(),
                                OutcomeFixtures.full(),
                                ContactFixtures.full(),
                                CustomBudgetFixtures.full(),
                                CustomBudgetFixtures.claim(),
                                OwnLinkFixtures.full(),
                                HelpFixtures.full(),
                                SpecificationFixtures.full()),
                        Stream.<DocumentModel>of(DocumentFixtures.seenAndSigned()),
                        SubsidyFixtures.full(),
                        EmploymentEndFixtures.full(),
                        SignalFixtures.full(),
                        AuthorityFixtures.full(),
                        confirmations,
                        letters)
                .flatMap(models -> models);
    }

    private static Stream<DocumentModel> barest() {
        Stream<DocumentModel> letters = ChangeFixtures.barest()
                .map(change -> new ChangeLetter(
                        DocumentFixtures.barestLetter(), DocumentFixtures.barestGarnishment(), change));
        Stream<DocumentModel> confirmations =
                Stream.of(DeductionConfirmation.Kind.values()).map(DocumentFixtures::barestDeduction);
        return Stream.of(
                        Stream.of(
                                DocumentFixtures.barestDeclaration(),
                                DocumentFixtures.barestLeaflet(), DocumentFixtures.barestLeafletAboutDeduction(),
                                PayRunFixtures.barest(),
                                TermNoteFixtures.barest(),
                                OverviewFixtures.barest()),
                        Stream.of(
                                WageValueFixtures.barest(),
                                JobCoachFixtures.barest(),
                                WageSubsidyFixtures.barestObjection(),
                                WageSubsidyFixtures.barestSupplement(),
                                WageSubsidyFixtures.barestWithdrawal(),
                                WageSubsidyFixtures.barestRecovery(),
                                WageSubsidyFixtures.barestPenalty(),
                                WageSubsidyFixtures.barestCopy(),
                                SheetFixtures.barest(),
                                SickReportFixtures.barest(),
                                MandateFixtures.barest(),
                                TrialFixtures.barestAgreement(),
                                ContactFixtures.barest(),
                                CustomBudgetFixtures.barest(),
                                CustomBudgetFixtures.barestClaim(),
                                OwnLinkFixtures.barest(),
                                HelpFixtures.barest(),
                                SignalFixtures.barest(),
                                TrialFixtures.barest(TrialLetter.Outcome.NOT_HIRED),
                                ProvisionFixtures.barest(),
                                LearningFixtures.barest(),
                                SocialReturnFixtures.barest(),
                                OutcomeFixtures.barest(),
                                SpecificationFixtures.barest()),
                        Stream.<DocumentModel>of(DocumentFixtures.barestSeenAndSigned()),
                        SubsidyFixtures.barest(),
                        EmploymentEndFixtures.barest(),
                        AuthorityFixtures.barest(),
                        confirmations,
                        letters)
                .flatMap(models -> models);
    }

    private static void add(List<Sample> samples, String fill, Stream<DocumentModel> models) {
        models.forEach(model -> samples.add(new Sample(free(name(model) + "-" + fill, samples), model)));
    }

    /** The name, with a number for a second letter of a kind. */
    private static String free(String name, List<Sample> samples) {
        long taken = samples.stream().filter(it -> it.name().matches(name + "(-[0-9]+)?")).count();
        return taken == 0 ? name : name + "-" + (taken + 1);
    }

    private static String name(DocumentModel model) {
        if (model instanceof ChangeLetter letter) {
            return "change-letter-" + letter.change().kind().name().toLowerCase(Locale.ROOT);
        }
        if (model instanceof DeductionConfirmation confirmation) {
            return "deduction-" + confirmation.kind().name().toLowerCase(Locale.ROOT);
        }
        if (model instanceof EmploymentEndLetter letter) {
            return "employment-end-" + letter.kind().name().toLowerCase(Locale.ROOT);
        }
        return model.type().template();
    }
}
