package nl.werkbrug.form;

import java.util.List;
import java.util.Map;

/**
 * The files of one draft.
 *
 * @param stored by key of the field
 * @param errors what was wrong with files that came with this request
 */
public record UploadedFiles(Map<String, StoredUpload> stored, List<FieldError> errors) {

    static final UploadedFiles NONE = new UploadedFiles(Map.of(), List.of());
}
