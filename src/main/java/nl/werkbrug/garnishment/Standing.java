package nl.werkbrug.garnishment;

import nl.werkbrug.garnishment.calculation.Precedence;

/**
 * Where a garnishment stands against others on the same wage; a choice on the dossier, after asking the coordinating bailiff.
 *
 * @param tenth whether a tax claim also takes up to a tenth of the protected part (article 19 lid 1 Invorderingswet 1990)
 */
public record Standing(Precedence precedence, boolean tenth) {

    /** Nobody has settled it. */
    public static final Standing UNSETTLED = new Standing(Precedence.UNSETTLED, false);
}
