package nl.werkbrug.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after white space or a hyphen, and inside a very long word such as a mail address, which would
 * otherwise run over the next column. The renderer's own ways cut "B.V." in two, or short words that fit on the next line.
 */
class LongWords implements FSTextBreaker {

    private static final int LONG_WORD = 23;
    /** References and addresses are read in pieces anyway. The renderer asks again for the rest of a word it has cut. */
    private static final int LONG_REFERENCE = 13;

    private static final int PIECE = 11;
    private static final int DONE = -1;

    private String text = "";
    private int at;
    private int piecesUntil;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        piecesUntil = 0;
    }

    /** The next place where a line may end, or -1. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        int end = wordEnd();
        if (isLong(text.substring(at, end))) {
            piecesUntil = end;
        }
        at = at < piecesUntil && end - at > PIECE ? whole(at + PIECE) : end;
        return at;
    }

    private static boolean isLong(String word) {
        if (word.indexOf('\u00a0') >= 0) {
            return false;
        }
        boolean reference = word.chars().anyMatch(sign -> Character.isDigit(sign) || "@/._".indexOf(sign) >= 0);
        return word.strip().length() >= (reference ? LONG_REFERENCE : LONG_WORD);
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !mayEndAfter(text.charAt(end))) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    /** A space that must not break is no white space here. */
    private static boolean mayEndAfter(char sign) {
        return sign == '-' || Character.isWhitespace(sign);
    }

    /** A sign of two characters stays in one piece. */
    private int whole(int position) {
        return Character.isLowSurrogate(text.charAt(position)) ? position + 1 : position;
    }
}
