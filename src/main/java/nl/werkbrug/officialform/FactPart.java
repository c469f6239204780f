package nl.werkbrug.officialform;

import nl.werkbrug.form.Questions.Type;

/** Which part of a fact goes into a field: forms often split a day or an amount over several. */
public enum FactPart {
    WHOLE("het hele gegeven", null),
    DAY("alleen de dag", Type.DATE),
    MONTH("alleen de maand", Type.DATE),
    YEAR("alleen het jaar", Type.DATE),
    EUROS("alleen de hele euro's", Type.MONEY),
    CENTS("alleen de centen", Type.MONEY);

    private final String label;
    private final Type type;

    FactPart(String label, Type type) {
        this.label = label;
        this.type = type;
    }

    /** The Dutch words shown to users. */
    public String label() {
        return label;
    }

    /** Whether a fact of this type has such a part. */
    public boolean isOf(Type fact) {
        return type == null || type == fact;
    }
}
