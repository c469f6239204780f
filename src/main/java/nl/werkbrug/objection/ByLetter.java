package nl.werkbrug.objection;

import java.util.List;
import nl.werkbrug.access.WorksAs;

/**
 * How letters about an objection reach somebody without a login here: printed and posted by the municipality. The party that objects for
 * somebody reads them too (article 6:17 Awb).
 *
 * @param name to whom the letters go
 * @param address its lines; empty when it is not known
 * @param subject the wall behind which the reader keeps copies of its own
 * @param readerId the party that reads along; null for none
 * @param readerPart as what that party is let in; null for none
 */
public record ByLetter(String name, List<String> address, String subject, String readerId, WorksAs readerPart) {

    public ByLetter {
        address = List.copyOf(address);
    }
}
