package nl.werkbrug.officialform.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures how large a file becomes when its packed parts are unpacked, before anything else opens it: a small file can hold
 * more than fits in memory.
 */
final class PackedSize {

    private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};

    private PackedSize() {}

    /** Whether the packed parts together are larger than so many bytes. */
    static boolean exceeds(byte[] file, long limit) {
        long total = 0;
        for (int at = 0; at <= file.length - MARK.length; at++) {
            if (isMark(file, at)) {
                total += unpacked(file, start(file, at + MARK.length), limit - total);
                if (total > limit) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMark(byte[] file, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (file[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static int start(byte[] file, int at) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Stops soon after the limit; what is not packed this way counts as nothing. */
    private static long unpacked(byte[] file, int start, long limit) {
        Inflater inflater = new Inflater();
        byte[] out = new byte[1 << 16];
        try {
            inflater.setInput(file, start, file.length - start);
            while (!inflater.finished() && inflater.getBytesWritten() <= limit) {
                if (inflater.inflate(out) == 0) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            // Not packed, or packed in another way: what came out so far counts.
        }
        long written = inflater.getBytesWritten();
        inflater.end();
        return written;
    }
}
