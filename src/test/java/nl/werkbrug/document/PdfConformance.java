package nl.werkbrug.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF which rules a PDF breaks. */
final class PdfConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** The broken rules of PDF/UA-1 and PDF/A-2a, one line each; empty when the PDF is right. */
    static List<String> brokenRules(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> brokenRules(pdf, flavour))
                .distinct()
                .toList();
    }

    private static Stream<String> brokenRules(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> flavour + " " + check.getRuleId().getClause() + ": " + check.getMessage() + " at "
                            + check.getLocation().getContext())
                    .toList()
                    .stream();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the document", e);
        }
    }
}
