package nl.werkbrug.document;

import java.util.Optional;
import nl.werkbrug.form.UploadCheck;
import org.springframework.stereotype.Component;

/** Lets forms refuse a file that is no sound PDF. */
@Component
class PdfUploadCheck implements UploadCheck {

    @Override
    public Optional<String> check(byte[] content) {
        return PdfUpload.check(content) instanceof PdfUpload.Rejected rejected
                ? Optional.of(rejected.message())
                : Optional.empty();
    }
}
