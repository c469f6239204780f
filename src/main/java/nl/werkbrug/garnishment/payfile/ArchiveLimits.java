package nl.werkbrug.garnishment.payfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook once, throwing everything away, to know that it stays small: a few kilobytes can unpack to gigabytes.
 * What the archive says of its own sizes is not believed.
 */
final class ArchiveLimits {

    static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    private long unpacked;

    /**
     * @throws IOException when it is no archive
     * @throws RefusedSheet when it is too large or unpacks to what nobody can read
     */
    void check(byte[] content) throws IOException {
        SheetLimits sheets = new SheetLimits();
        try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new RefusedSheet(ProblemCode.FILE_TOO_LARGE);
            }
            for (ZipArchiveEntry part : parts) {
                try (InputStream in = new Counted(archive.getInputStream(part))) {
                    sheets.check(in);
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        sheets.finish();
    }

    /** Counts what comes out, and stops beyond the limit. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > MOST_UNPACKED) {
                throw new RefusedSheet(ProblemCode.FILE_TOO_LARGE);
            }
        }
    }
}
