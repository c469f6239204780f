package nl.werkbrug.help;

import java.util.Locale;
import java.util.regex.Pattern;

/** A word that many do not know. What it means is in {@code messages/glossary}; the forms are how it stands in texts. */
public enum HardWord {
    AFDRACHT("afdracht", "afdrachten"),
    BESCHIKKING("beschikking", "beschikkingen"),
    BESLAGVRIJE_VOET("beslagvrije voet"),
    BEZWAAR("bezwaar", "bezwaarschrift"),
    BSN("BSN", "burgerservicenummer"),
    DERDENVERKLARING("derdenverklaring", "verklaring derdenbeslag", "derdenbeslag"),
    DEURWAARDER("gerechtsdeurwaarder", "deurwaarder"),
    DOELGROEPREGISTER("doelgroepregister", "banenafspraak"),
    DOELGROEPVERKLARING("doelgroepverklaring"),
    DWANGSOM("dwangsom"),
    EXPLOOT("exploot", "beslagexploot"),
    FORFAIT("forfait", "forfaitaire loonwaarde"),
    INGEBREKESTELLING("ingebrekestelling"),
    JOBCOACH("jobcoach", "jobcoaching"),
    LKV("loonkostenvoordeel", "LKV"),
    LOONBESLAG("loonbeslag", "loonbeslagen"),
    LOONHEFFINGENNUMMER("loonheffingennummer"),
    LOONKOSTENSUBSIDIE("loonkostensubsidie"),
    LOONWAARDE("loonwaarde", "loonwaardemeting"),
    NO_RISKPOLIS("no-riskpolis"),
    OVERBETEKENING("overbetekening"),
    PRAKTIJKLEREN("praktijkleren"),
    PROEFPLAATSING("proefplaatsing"),
    SOCIAL_RETURN("social return"),
    UITKERING("bijstandsuitkering"),
    ZIENSWIJZE("zienswijze");

    private final Pattern forms;

    HardWord(String... forms) {
        this.forms = Pattern.compile(
                "(?<![\\p{L}-])(" + String.join("|", forms) + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean in(String text) {
        return forms.matcher(text).find();
    }

    /** Its place on the page of words, and in the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
