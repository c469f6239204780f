package nl.werkbrug.document;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The picture in a JPEG or PNG file and nothing besides: what else such files hold, such as where and when a photo was taken, colour
 * profiles and compressed texts, is thrown away before anything reads it.
 *
 * @param upright how the camera was held, as EXIF counts it: 1 for upright, up to 8
 */
record BarePicture(Kind kind, byte[] bytes, int upright) {

    /** The kinds that are read, by the name of their reader. */
    enum Kind { JPEG, PNG }

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PNG_PARTS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    /** What a camera says of itself, and the only such part that says how colours are kept. */
    private static final int FIRST_APP = 0xe0;
    private static final int EXIF_APP = 0xe1;
    private static final int ADOBE_APP = 0xee;
    private static final int LAST_APP = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Whether a file begins like a picture that is read here. */
    static boolean begins(byte[] file) {
        return isJpeg(file) || isPng(file);
    }

    /** @throws IllegalArgumentException when the file is cut off or no picture */
    static BarePicture of(byte[] file) {
        try {
            return isPng(file) ? png(file) : jpeg(file);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IllegalArgumentException("cut off", e);
        }
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == 0xff;
    }

    private static boolean isPng(byte[] file) {
        return Arrays.equals(PNG, 0, PNG.length, file, 0, Math.min(PNG.length, file.length));
    }

    private static BarePicture png(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(PNG.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(PNG, 0, PNG.length);
        while (true) {
            int from = in.position();
            int length = in.getInt();
            String part = StandardCharsets.US_ASCII.decode(in.slice(in.position(), 4)).toString();
            int whole = Math.addExact(ENTRY, Math.max(0, length));
            if (length < 0 || whole > file.length - from) {
                throw new IllegalArgumentException("cut off");
            }
            if (PNG_PARTS.contains(part)) {
                out.write(file, from, whole);
            }
            if (part.equals("IEND")) {
                return new BarePicture(Kind.PNG, out.toByteArray(), 1);
            }
            in.position(from + whole);
        }
    }

    private static BarePicture jpeg(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int upright = 1;
        while (true) {
            int from = in.position();
            if ((in.get() & 0xff) != 0xff) {
                throw new IllegalArgumentException("no JPEG");
            }
            int part = in.get() & 0xff;
            if (part == 0xff) {
                in.position(from + 1);
                continue;
            }
            if (part == START_OF_SCAN) {
                out.write(file, from, file.length - from);
                refuseWithoutEnd(file, from);
                return new BarePicture(Kind.JPEG, out.toByteArray(), upright);
            }
            int length = in.getShort() & 0xffff;
            if (length < 2 || from + 2 + length > file.length) {
                throw new IllegalArgumentException("cut off");
            }
            if (part == EXIF_APP) {
                upright = Math.max(upright, orientation(ByteBuffer.wrap(file, from + 4, length - 2).slice()));
            }
            boolean told = part >= FIRST_APP && part <= LAST_APP && part != ADOBE_APP || part == COMMENT;
            if (!told) {
                out.write(file, from, 2 + length);
            }
            in.position(from + 2 + length);
        }
    }

    /** A reader fills what is missing of a file that was cut off with grey, without a word. */
    private static void refuseWithoutEnd(byte[] file, int from) {
        for (int at = from; at < file.length - 1; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == END) {
                return;
            }
        }
        throw new IllegalArgumentException("cut off");
    }

    /** How the camera was held; 1 when that is not said, or in a way that cannot be read. */
    private static int orientation(ByteBuffer exif) {
        try {
            byte[] mark = new byte[EXIF.length];
            exif.get(mark);
            if (!Arrays.equals(mark, EXIF)) {
                return 1;
            }
            ByteBuffer tiff = exif.slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int first = tiff.getInt(4);
            int entries = tiff.getShort(first) & 0xffff;
            for (int number = 0; number < entries; number++) {
                int at = first + 2 + number * ENTRY;
                if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
                    int value = tiff.getShort(at + 8) & 0xffff;
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return 1;
        }
    }
}
