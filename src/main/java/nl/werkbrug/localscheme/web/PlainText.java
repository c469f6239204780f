package nl.werkbrug.localscheme.web;

/** Whether a text can stand on a form that is made from it: what a form file may not hold either. */
final class PlainText {

    private PlainText() {}

    static boolean is(String text) {
        return !text.isBlank() && !text.startsWith("=") && !text.contains("{{")
                && text.chars().noneMatch(c -> c < ' ' || c == '<' || c == '>');
    }
}
