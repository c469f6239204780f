package nl.werkbrug.form;

/** Makes the name of a sent file safe to show and to store. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * The last part of the name; control characters and marks that reverse the reading direction are left out, so that
     * a name cannot pass for another.
     */
    static String safe(String original) {
        String name = original == null ? "" : original.substring(lastSeparator(original) + 1);
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?]", "").strip().replaceAll("\\s+", " ");
        if (clean.isEmpty() || clean.matches("\\.+")) {
            return "bestand.pdf";
        }
        return clean.length() <= LONGEST ? clean : shortened(clean);
    }

    private static int lastSeparator(String name) {
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, Math.min(60, name.codePointCount(0, name.length()))))
                .strip() + "…" + extension;
    }
}
