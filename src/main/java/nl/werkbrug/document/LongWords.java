package nl.werkbrug.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: between words, and inside a very long word such as a mail address, which would otherwise run over
 * the next column. The renderer's own way ({@code word-wrap: break-word}) also cuts short words that fit on the next line.
 */
class LongWords implements FSTextBreaker {

    private static final int LONG = 23;
    private static final int PIECE = 11;

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("nl-NL"));
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        words.setText(newText);
    }

    /** The next place where a line may end, or -1. */
    @Override
    public int next() {
        int wordEnd = at >= words.current() ? words.next() : words.current();
        if (wordEnd == BreakIterator.DONE) {
            return BreakIterator.DONE;
        }
        boolean inLongWord = wordEnd - wordStart() >= LONG && wordEnd - at > PIECE;
        at = inLongWord ? whole(at + PIECE) : wordEnd;
        return at;
    }

    private int wordStart() {
        int end = words.current();
        int start = words.previous();
        words.next();
        return start == BreakIterator.DONE ? 0 : Math.min(start, end);
    }

    /** A sign of two characters stays in one piece. */
    private int whole(int position) {
        return Character.isLowSurrogate(text.charAt(position)) ? position + 1 : position;
    }
}
