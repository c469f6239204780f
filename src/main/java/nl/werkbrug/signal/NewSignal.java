package nl.werkbrug.signal;

/**
 * A signal that somebody gives.
 *
 * @param text what was written, checked by {@link SignalWords}
 * @param code the code with which it can be followed; the same code twice is one signal; null for one that the product raised itself
 */
public record NewSignal(String municipalityId, SignalKind kind, String text, Reporter reporter, String code) {}
