package nl.werkbrug.notification;

/**
 * A file to send along.
 *
 * @param fileName without personal data
 * @param mediaType for example {@code application/pdf}
 */
public record Attachment(String fileName, String mediaType, byte[] bytes) {}
