package nl.werkbrug.garnishment.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.werkbrug.garnishment.PayRunEntryText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The runs of a file as text until they are booked: without a BSN or a name, and packed, for there may be thousands. */
final class ImportedRunsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Kept(String dossierId, List<Integer> lines, String entry) {}

    private ImportedRunsText() {}

    static String of(List<ImportedRun> runs) {
        List<Kept> kept = runs.stream()
                .map(run -> new Kept(run.dossierId(), run.lines(), PayRunEntryText.toJson(run.entry())))
                .toList();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(JSON.writeValueAsBytes(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    static List<ImportedRun> read(String text) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            String json = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            return JSON.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                    .map(it -> new ImportedRun(it.dossierId(), it.lines(), PayRunEntryText.fromJson(it.entry())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
