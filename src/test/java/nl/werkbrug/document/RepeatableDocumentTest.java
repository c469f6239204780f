package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.document.SampleDocuments.Sample;
import nl.werkbrug.shared.DutchFormats;
import org.junit.jupiter.api.Test;

/** A document can be made again and compared with what was sent. */
class RepeatableDocumentTest {

    @Test
    void the_same_model_gives_the_same_bytes_in_whatever_order_documents_are_made() {
        List<Sample> samples = new ArrayList<>(SampleDocuments.all().toList());
        Map<String, String> first = fingerprints(samples);
        Collections.reverse(samples);

        Map<String, String> again = fingerprints(samples);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void another_fact_gives_another_document() {
        byte[] one = SampleRendering.of(DocumentFixtures.leaflet());
        byte[] other = SampleRendering.of(DocumentFixtures.barestLeaflet());

        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    }

    @Test
    void the_moment_counts_to_the_second() {
        PdfRenderer renderer = new PdfRenderer(new DutchFormats());
        DocumentModel model = DocumentFixtures.seenAndSigned();

        byte[] one = renderer.render(model, DocumentFixtures.MOMENT).content();
        byte[] sameSecond = renderer.render(model, DocumentFixtures.MOMENT.plusMillis(500)).content();
        byte[] later = renderer.render(model, DocumentFixtures.MOMENT.plusSeconds(1)).content();

        assertThat(sameSecond).isEqualTo(one);
        assertThat(later).isNotEqualTo(one);
    }

    private static Map<String, String> fingerprints(List<Sample> samples) {
        PdfRenderer renderer = new PdfRenderer(new DutchFormats());
        Map<String, String> fingerprints = new HashMap<>();
        samples.forEach(sample -> fingerprints.put(
                sample.name(),
                Fingerprint.of(renderer.render(sample.model(), DocumentFixtures.MOMENT).content())));
        return fingerprints;
    }
}
