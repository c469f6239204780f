package nl.werkbrug.officialform;

import nl.werkbrug.form.Questions.Type;
import nl.werkbrug.shared.Labelled;

/** Which part of a fact goes into a field: forms often split a day or an amount over several. */
public enum FactPart implements Labelled {
    WHOLE(null),
    DAY(Type.DATE),
    MONTH(Type.DATE),
    YEAR(Type.DATE),
    EUROS(Type.MONEY),
    CENTS(Type.MONEY);

    private final Type type;

    FactPart(Type type) {
        this.type = type;
    }

    @Override
    public String labelKey() {
        return "officialform.part." + name();
    }

    /** Whether a fact of this type has such a part. */
    public boolean isOf(Type fact) {
        return type == null || type == fact;
    }
}
