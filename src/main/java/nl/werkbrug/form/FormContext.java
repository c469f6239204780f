package nl.werkbrug.form;

import java.util.Map;

/**
 * What the page knows besides what is typed.
 *
 * @param address      address of the page; the form is posted there and "Wijzigen" links lead there
 * @param facts        known facts by key: shown, and only asked when the person says they are wrong
 * @param prefill      values by key that stand in the fields on first sight; same types as in {@link Answers}
 * @param origins      where a value in a field was taken from, in Dutch, by key; shown beside the field
 * @param supply       options by the name in {@code valuesKey}, and variables for conditions
 * @param files        uploads of this draft and what was wrong with a new one
 * @param draftVersion version of the draft the page was made from, 0 when there is none
 */
public record FormContext(
        String address, Map<String, KnownFact> facts, Map<String, ?> prefill, Map<String, String> origins,
        Supply supply, UploadedFiles files, int draftVersion) {

    /** A page without known facts, files or draft; add those with the methods below. */
    public static FormContext at(String address) {
        return new FormContext(address, Map.of(), Map.of(), Map.of(), Supply.NONE, UploadedFiles.NONE, 0);
    }

    public FormContext withFacts(Map<String, KnownFact> known) {
        return new FormContext(address, Map.copyOf(known), prefill, origins, supply, files, draftVersion);
    }

    public FormContext withPrefill(Map<String, ?> values) {
        return new FormContext(address, facts, Map.copyOf(values), origins, supply, files, draftVersion);
    }

    public FormContext withOrigins(Map<String, String> places) {
        return new FormContext(address, facts, prefill, Map.copyOf(places), supply, files, draftVersion);
    }

    public FormContext withSupply(Supply supplied) {
        return new FormContext(address, facts, prefill, origins, supplied, files, draftVersion);
    }

    public FormContext withFiles(UploadedFiles uploaded) {
        return new FormContext(address, facts, prefill, origins, supply, uploaded, draftVersion);
    }

    public FormContext withDraft(int version) {
        return new FormContext(address, facts, prefill, origins, supply, files, version);
    }
}
