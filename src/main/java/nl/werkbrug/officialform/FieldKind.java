package nl.werkbrug.officialform;

import nl.werkbrug.shared.Labelled;

/** What a field of a PDF takes. */
public enum FieldKind implements Labelled {
    TEXT,
    CHECKBOX,
    RADIO,
    CHOICE,
    /** Filled in by nobody but the person who signs. */
    SIGNATURE;

    @Override
    public String labelKey() {
        return "officialform.kind." + name();
    }

    /** Whether it takes one of its own options and nothing else. */
    public boolean hasOptions() {
        return this == CHECKBOX || this == RADIO || this == CHOICE;
    }
}
