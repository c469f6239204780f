package nl.werkbrug.garnishment.writ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what kind of garnishment this is, and which public body sends it. Signs of two kinds, such as an exploot for alimony,
 * give both to choose from.
 */
final class InstitutionReader implements FactReader {

    private static final String HEAD = "(?:^|[\\n\\t])\\s*(";
    private static final String END = ")\\s*(?=[\\n\\t]|$)";

    /** A body as its name stands alone on a line of the first page; creditor null when it collects for others. */
    private record Body(Pattern name, String office, String creditor) {}

    private static final List<Body> BODIES = List.of(
            new Body(Words.anyCase(HEAD + "centraal justitieel incassobureau(?: \\(?cjib\\)?)?|cjib" + END),
                    "Centraal Justitieel Incassobureau (CJIB)", null),
            new Body(Words.anyCase(HEAD + "(?:het )?cak|centraal administratie kantoor" + END), "CAK", "CAK"),
            new Body(Words.anyCase(HEAD + "belastingdienst(?: [\\p{L}/ ]{1,40})?" + END), "Belastingdienst", "Belastingdienst"),
            new Body(Words.anyCase(HEAD + "lbio|landelijk bureau inning onderhoudsbijdragen(?: \\(lbio\\))?" + END), "LBIO", null));

    private record Sign(String kind, Pattern words) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("ORDINARY", Words.anyCase("exploot\\s+van\\s+(?:executoriaal\\s+)?(?:loon|derden)?beslag|proces-verbaal\\s+van\\s+(?:executoriaal\\s+)?"
                    + "(?:derden|loon)?beslag|executoriaal\\s+(?:derden|loon)?beslag\\s+(?:onder|gelegd|leg)")),
            new Sign("SIMPLIFIED", Words.anyCase("vereenvoudigd\\s+(?:derden|loon)?beslag")),
            new Sign("CJIB", Words.anyCase(HEAD + "(?:centraal justitieel incassobureau(?: \\(?cjib\\)?)?|cjib)" + END)),
            new Sign("TAX_CLAIM", Words.anyCase("loonvordering|(?:artikel|art\\.)\\s+19\\s+(?:van\\s+de\\s+)?invorderingswet")),
            new Sign("ALIMONY", Words.anyCase("achterstallige\\s+(?:alimentatie|onderhoudsbijdrage)|inning\\s+onderhoudsbijdragen|lopende\\s+alimentatie")),
            new Sign("CAK", Words.anyCase("bron(?:heffing|inhouding)\\s+(?:van\\s+de\\s+)?bestuursrechtelijke\\s+premie"
                    + "|bestuursrechtelijke\\s+premie[^.]{0,80}inhoud|inhoud[^.]{0,80}bestuursrechtelijke\\s+premie")));

    @Override
    public List<Finding> find(WritText text) {
        List<Finding> found = new ArrayList<>();
        for (Sign sign : SIGNS) {
            found.addAll(Words.all(text, sign.words(), Words.Making.value("kind", it -> sign.kind())));
        }
        WritText front = WritText.part(text.strands().stream().filter(strand -> strand.page() == 1).toList());
        for (Body body : BODIES) {
            found.addAll(Words.all(front, body.name(), (strand, match) -> Stream.of("bailiff.office", "creditor")
                    .filter(key -> key.equals("bailiff.office") || body.creditor() != null)
                    .map(key -> Finding.of(key, key.equals("creditor") ? body.creditor() : body.office(), strand, match)
                            .onlyIfNothingBetter())));
        }
        return found;
    }
}
