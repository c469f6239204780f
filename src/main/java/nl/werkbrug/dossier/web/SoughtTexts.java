package nl.werkbrug.dossier.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody sought, kept in the session under a key: the key stands in the address and the words do not, because addresses are
 * kept by browsers and logged by proxies, and words are names of people.
 */
final class SoughtTexts {

    private static final String ATTRIBUTE = "dossiers.sought";
    private static final int LONGEST = 200;
    private static final int MOST = 20;

    private SoughtTexts() {}

    /** Keeps it as long as the session lasts, or until twenty others were sought; returns the key. */
    static String keep(String text, HttpSession session) {
        Map<String, String> kept = new LinkedHashMap<>(all(session));
        for (Map.Entry<String, String> each : kept.entrySet()) {
            if (each.getValue().equals(text)) {
                return each.getKey();
            }
        }
        if (kept.size() == MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        String key = UUID.randomUUID().toString().substring(0, 8);
        kept.put(key, text);
        session.setAttribute(ATTRIBUTE, kept);
        return key;
    }

    /** What was kept under that key; empty when it is there no longer. */
    static String of(String key, HttpSession session) {
        return all(session).getOrDefault(key, "");
    }

    /** As it was typed, without what is too long to seek. */
    static String typed(String text) {
        String stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> all(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }
}
