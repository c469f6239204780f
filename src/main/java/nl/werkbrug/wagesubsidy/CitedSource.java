package nl.werkbrug.wagesubsidy;

import java.util.regex.Pattern;

/** How a letter names the source of a figure: as lawyers cite it, not as an address on the internet. */
final class CitedSource {

    private static final Pattern GAZETTE = Pattern.compile("(?:https://)?zoek\\.officielebekendmakingen\\.nl/stcrt-(\\d{4})-(\\d+)\\.html");
    private static final Pattern ACT = Pattern.compile("(?:https://)?wetten\\.overheid\\.nl/BWBR\\d+ \\((.+)\\)");

    private CitedSource() {}

    /** The same without addresses; null stays null. */
    static String of(String source) {
        return source == null ? null : ACT.matcher(GAZETTE.matcher(source).replaceAll("Staatscourant $1, $2")).replaceAll("$1");
    }
}
