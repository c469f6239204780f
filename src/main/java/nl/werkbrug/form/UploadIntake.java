package nl.werkbrug.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.shared.UploadLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files out of a request, keeps the good ones with the draft and says what is wrong with the others. */
@Service
public class UploadIntake {

    /** Name of the "Verwijder" checkboxes. */
    static final String REMOVE = "_remove";

    private final Uploads uploads;
    private final UploadRules rules;
    private final PhotoPages photos;

    UploadIntake(Uploads uploads, UploadRules rules, PhotoPages photos) {
        this.uploads = uploads;
        this.rules = rules;
        this.photos = photos;
    }

    /**
     * Takes the files of this form out of a request; call it before the form is checked.
     *
     * @param parameters posted texts, for the files the person wants removed
     * @param files      posted files by field; those of no file question in this form are ignored
     * @param user       user name of who sends
     * @return all files of the draft, and the mistakes
     */
    @Transactional
    public UploadedFiles take(
            FormDefinition form, String draftKey, Map<String, List<String>> parameters, Map<String, MultipartFile> files,
            String user) {
        List<FieldError> errors = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.FILE) {
                if (parameters.getOrDefault(REMOVE, List.of()).contains(field.key())) {
                    uploads.delete(draftKey, field.key());
                }
                take(field, draftKey, files.get(field.key()), user, errors);
            }
        }
        return new UploadedFiles(uploads.of(draftKey), List.copyOf(errors));
    }

    private void take(FormField field, String draftKey, MultipartFile file, String user, List<FieldError> errors) {
        if (file == null || file.getSize() == 0 && isBlank(file.getOriginalFilename())) {
            return;
        }
        String name = FileNames.safe(file.getOriginalFilename());
        if (file.getSize() > UploadLimit.BYTES) {
            // Far too large a file lies on disk; reading it would fill the memory.
            errors.add(FieldError.of(field, UploadRules.tooLarge(name, file.getSize())));
            return;
        }
        byte[] content = content(file);
        if (!field.hints().photos() || !photos.isPhoto(content)) {
            keep(field, draftKey, name, content, user, errors);
            return;
        }
        PhotoPages.Page page = photos.page(content);
        if (page.refused() == null) {
            keep(field, draftKey, name, page.pdf(), user, errors);
        } else {
            errors.add(FieldError.of(field, UploadRules.refused(name, page.refused())));
        }
    }

    private void keep(FormField field, String draftKey, String name, byte[] content, String user, List<FieldError> errors) {
        rules.mistake(name, content, field.hints().photos()).ifPresentOrElse(
                wrong -> errors.add(FieldError.of(field, wrong)),
                () -> uploads.keep(draftKey, field.key(), name, content, user));
    }

    private static boolean isBlank(String name) {
        return name == null || name.isBlank();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
