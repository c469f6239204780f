package nl.werkbrug.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.werkbrug.shared.UploadLimit;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks at an uploaded file before it is stored: a bailiff must be able to open what goes along with a declaration. */
public final class PdfUpload {

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;

    private PdfUpload() {}

    /** What came out of the check. */
    public sealed interface Result {}

    /** The file can be stored; {@code pages} is at least 1. */
    public record Accepted(int pages) implements Result {}

    /** The file cannot be stored; {@code message} says how the user mends it. */
    public record Rejected(Code code, String message) implements Result {}

    /** Why a file is refused. */
    public enum Code {
        EMPTY,
        TOO_LARGE,
        NOT_PDF,
        PROTECTED,
        BROKEN;

        /** How the user mends it, in the language of the page. */
        String message() {
            return this == TOO_LARGE ? Words.of("document.upload.TOO_LARGE", UploadLimit.MEGABYTES) : Words.of("document.upload." + name());
        }
    }

    /** Checks a file by its content; its name and media type are not trusted. */
    public static Result check(byte[] file) {
        if (file == null || file.length == 0) {
            return rejected(Code.EMPTY);
        }
        if (file.length > UploadLimit.BYTES) {
            return rejected(Code.TOO_LARGE);
        }
        if (!contains(file, 0, Math.min(HEAD, file.length), "%PDF-")) {
            return rejected(Code.NOT_PDF);
        }
        // A file that was cut off lacks this mark. PDFBox would repair it, and lose pages without a word.
        if (!contains(file, Math.max(0, file.length - TAIL), file.length, "%%EOF")) {
            return rejected(Code.BROKEN);
        }
        return opened(file);
    }

    private static Result opened(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.isEncrypted() ? rejected(Code.PROTECTED) : counted(document);
        } catch (InvalidPasswordException e) {
            return rejected(Code.PROTECTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets broken structures with all of these; the reason is of no use to the user.
            return rejected(Code.BROKEN);
        }
    }

    private static Result counted(PDDocument document) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            page.getMediaBox();
            pages++;
        }
        return pages == 0 ? rejected(Code.BROKEN) : new Accepted(pages);
    }

    private static boolean contains(byte[] file, int from, int to, String mark) {
        return new String(Arrays.copyOfRange(file, from, to), StandardCharsets.ISO_8859_1).contains(mark);
    }

    private static Rejected rejected(Code code) {
        return new Rejected(code, code.message());
    }
}
