package nl.werkbrug.form;

import java.util.Map;

/**
 * What the page knows besides what is typed.
 *
 * @param address      address of the page; the form is posted there and "Wijzigen" links lead there
 * @param facts        known facts by key: shown, and only asked when the person says they are wrong
 * @param prefill      values by key that stand in the fields on first sight; same types as in {@link Answers}
 * @param supply       options by the name in {@code valuesKey}, and variables for conditions
 * @param files        uploads of this draft and what was wrong with a new one
 * @param draftVersion version of the draft the page was made from, 0 when there is none
 */
public record FormContext(
        String address, Map<String, KnownFact> facts, Map<String, ?> prefill, Supply supply, UploadedFiles files,
        int draftVersion) {

    /** A page without known facts, files or draft; add those with the methods below. */
    public static FormContext at(String address) {
        return new FormContext(address, Map.of(), Map.of(), Supply.NONE, UploadedFiles.NONE, 0);
    }

    public FormContext withFacts(Map<String, KnownFact> known) {
        return new FormContext(address, Map.copyOf(known), prefill, supply, files, draftVersion);
    }

    public FormContext withPrefill(Map<String, ?> values) {
        return new FormContext(address, facts, Map.copyOf(values), supply, files, draftVersion);
    }

    public FormContext withSupply(Supply supplied) {
        return new FormContext(address, facts, prefill, supplied, files, draftVersion);
    }

    public FormContext withFiles(UploadedFiles uploaded) {
        return new FormContext(address, facts, prefill, supply, uploaded, draftVersion);
    }

    public FormContext withDraft(int version) {
        return new FormContext(address, facts, prefill, supply, files, version);
    }
}
