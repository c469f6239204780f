package nl.werkbrug.wagecostbenefit;

import nl.werkbrug.shared.Labelled;

/** What is known of the doelgroepregister in one period. Nothing is ever assumed. */
public enum RegisterStatus implements Labelled {
    UNKNOWN,
    IN,
    OUT;

    @Override
    public String labelKey() {
        return "wagecostbenefit.status." + name();
    }
}
