package nl.werkbrug.garnishment.writ;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Finds parts of a file that would grow without end when unpacked; PDFBox unpacks a part wholly in memory. */
final class StreamCheck {

    private static final int LARGEST_UNPACKED = 30_000_000;
    private static final int LARGEST_PACKED_OTHERWISE = 64_000;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private StreamCheck() {}

    static boolean harmless(COSDocument document) throws IOException {
        for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
            // A negative place is inside another part, which holds no parts of its own.
            boolean ownPart = entry.getValue() > 0;
            COSBase object = ownPart ? document.getObjectFromPool(entry.getKey()).getObject() : null;
            if (object instanceof COSStream stream && !harmless(stream)) {
                return false;
            }
        }
        return true;
    }

    private static boolean harmless(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            // Reading text leaves pictures packed.
            return true;
        }
        List<COSBase> filters = filters(stream.getFilters());
        if (filters.size() == 1 && FLATE.contains(filters.get(0))) {
            return unpacksWithin(stream);
        }
        return filters.isEmpty() || stream.getLength() <= LARGEST_PACKED_OTHERWISE && filters.size() == 1;
    }

    private static List<COSBase> filters(COSBase filters) {
        if (filters instanceof COSArray several) {
            return StreamSupport.stream(several.spliterator(), false).toList();
        }
        return filters == null ? List.of() : List.of(filters);
    }

    private static boolean unpacksWithin(COSStream stream) throws IOException {
        try (InputStream unpacked = new InflaterInputStream(stream.createRawInputStream())) {
            return unpacked.skip(LARGEST_UNPACKED) < LARGEST_UNPACKED;
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            // PDFBox takes what it can from a damaged part and stops there too.
            return true;
        }
    }
}
