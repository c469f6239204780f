package nl.werkbrug.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.UploadLimit;
import org.springframework.stereotype.Component;

/** Decides whether a file may be kept: a PDF within {@link UploadLimit} that passes every check another module brings. */
@Component
class UploadRules {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final List<UploadCheck> checks;

    UploadRules(List<UploadCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * What is wrong with the file, if anything; the browser's word for its type is not asked.
     *
     * @param photos whether the person could have sent a photo too
     */
    Optional<Parsed.Wrong> mistake(String fileName, byte[] content, boolean photos) {
        if (content.length == 0) {
            return wrong(Problem.FILE_EMPTY, fileName);
        }
        if (content.length > UploadLimit.BYTES) {
            return Optional.of(tooLarge(fileName, content.length));
        }
        if (!Arrays.equals(PDF, 0, PDF.length, content, 0, Math.min(PDF.length, content.length))) {
            return wrong(photos ? Problem.PHOTO_TYPE : Problem.FILE_TYPE, fileName);
        }
        return checks.stream()
                .flatMap(check -> check.check(content).stream())
                .findFirst()
                .flatMap(reason -> wrong(Problem.FILE_REFUSED, fileName, reason));
    }

    /** The mistake of a file of so many bytes; such a file need not be read. */
    static Parsed.Wrong tooLarge(String fileName, long bytes) {
        long megabytes = (bytes + 1024 * 1024 - 1) / (1024 * 1024);
        return wrong(Problem.FILE_SIZE, fileName, megabytes, UploadLimit.MEGABYTES).orElseThrow();
    }

    static Parsed.Wrong refused(String fileName, String reason) {
        return wrong(Problem.FILE_REFUSED, fileName, reason).orElseThrow();
    }

    private static Optional<Parsed.Wrong> wrong(Problem problem, Object... details) {
        return Optional.of(new Parsed.Wrong(problem, "", List.of(details)));
    }
}
