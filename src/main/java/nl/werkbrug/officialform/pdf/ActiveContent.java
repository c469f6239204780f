package nl.werkbrug.officialform.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Words;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes out of a PDF whatever acts by itself or hides a file, wherever in the file it stands, and counts it. */
final class ActiveContent {

    private static final int MOST_OBJECTS = 1_000_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** What was found. */
    private enum Found {
        SCRIPT("scripts en rekenregels"),
        ACTION("knoppen of koppelingen die iets openen of versturen"),
        MEDIA("bijlagen, beeld en geluid"),
        XFA("een tweede, technische versie van het formulier (XFA)"),
        RIGHTS("afspraken met Adobe Reader over opslaan");

        private final String label;

        Found(String label) {
            this.label = label;
        }
    }

    private static final Map<String, Found> KEYS = Map.of(
            "AA", Found.SCRIPT, "JavaScript", Found.SCRIPT, "CO", Found.SCRIPT, "OpenAction", Found.ACTION, "EmbeddedFiles", Found.MEDIA,
            "RichMediaContent", Found.MEDIA, "XFA", Found.XFA, "Perms", Found.RIGHTS);
    private static final Map<String, Found> ACTIONS = Map.of(
            "JavaScript", Found.SCRIPT, "Launch", Found.ACTION, "SubmitForm", Found.ACTION, "ImportData", Found.ACTION,
            "GoToE", Found.ACTION, "GoToR", Found.ACTION, "Rendition", Found.MEDIA, "Movie", Found.MEDIA, "Sound", Found.MEDIA,
            "RichMediaExecute", Found.MEDIA);
    private static final Set<String> MEDIA = Set.of("FileAttachment", "Movie", "Sound", "Screen", "RichMedia", "3D");

    private final PDDocument document;
    private final Map<Found, Integer> found = new EnumMap<>(Found.class);
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> next = new ArrayDeque<>();

    ActiveContent(PDDocument document) {
        this.document = document;
    }

    /** What was taken out, in Dutch; null when there was nothing. */
    String remove() {
        visit(document.getDocumentCatalog().getCOSObject());
        while (!next.isEmpty()) {
            COSBase it = next.pop();
            if (it instanceof COSDictionary dictionary) {
                clean(dictionary);
            } else if (it instanceof COSArray array) {
                clean(array);
            }
        }
        return found.isEmpty()
                ? null : found.keySet().stream().map(it -> it.label).collect(Collectors.joining("; "));
    }

    private void clean(COSDictionary dictionary) {
        refuseHugePicture(dictionary);
        for (COSName key : List.copyOf(dictionary.keySet())) {
            COSBase value = dictionary.getDictionaryObject(key);
            Found what = KEYS.containsKey(key.getName()) && !isResource(value) ? KEYS.get(key.getName()) : active(value);
            if (what != null) {
                dictionary.removeItem(key);
                found.merge(what, 1, Integer::sum);
            } else {
                visit(value);
            }
        }
    }

    private void clean(COSArray array) {
        List<COSBase> kept = new ArrayList<>();
        for (int at = 0; at < array.size(); at++) {
            Found what = active(array.getObject(at));
            if (what == null) {
                kept.add(array.get(at));
                visit(array.getObject(at));
            } else {
                found.merge(what, 1, Integer::sum);
            }
        }
        if (kept.size() < array.size()) {
            array.clear();
            kept.forEach(array::add);
        }
    }

    /** An action that reaches outside the page, or an annotation that is no part of a form on paper; null for anything else. */
    private static Found active(COSBase value) {
        if (!(value instanceof COSDictionary it)) {
            return null;
        }
        Found action = it.getDictionaryObject(COSName.S) instanceof COSName kind ? ACTIONS.get(kind.getName()) : null;
        boolean media = it.getDictionaryObject(COSName.SUBTYPE) instanceof COSName subtype && MEDIA.contains(subtype.getName());
        return action == null && media ? Found.MEDIA : action;
    }

    /** A font, picture or colour may have any name, also one of those that mean something elsewhere. */
    private static boolean isResource(COSBase value) {
        if (value instanceof COSArray array) {
            return array.size() > 0 && array.getObject(0) instanceof COSName;
        }
        COSName type = value instanceof COSDictionary it ? it.getCOSName(COSName.TYPE) : null;
        return type != null && !type.getName().equals("Action");
    }

    private static void refuseHugePicture(COSDictionary it) {
        boolean picture = COSName.IMAGE.equals(it.getDictionaryObject(COSName.SUBTYPE));
        if (picture && (long) it.getInt(COSName.WIDTH) * it.getInt(COSName.HEIGHT) > MOST_PIXELS) {
            throw new Unusable(Words.of("officialform.active-content.an-image-in-this"));
        }
    }

    private void visit(COSBase value) {
        COSBase it = value instanceof COSObject reference ? reference.getObject() : value;
        boolean parts = it instanceof COSDictionary || it instanceof COSArray;
        if (parts && seen.add(it)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new Unusable(Words.of("officialform.active-content.this-pdf-is-too"));
            }
            next.push(it);
        }
    }
}
