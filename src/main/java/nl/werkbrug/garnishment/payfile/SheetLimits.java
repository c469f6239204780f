package nl.werkbrug.garnishment.payfile;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the parts of a workbook before the library reads them, with the same parser, and refuses what would make
 * the library run for ever or fill the memory: cells in far columns, texts and formulas that are too long, numbers of
 * thousands of digits, and references to shared texts that are not there.
 */
final class SheetLimits {

    private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})\\d{1,7}");
    /** Elements within a cell that hold text and nothing else. */
    private static final Set<String> LEAVES = Set.of("v", "f", "t");

    private static final int LONGEST_TEXT = 33_000;
    private static final int LONGEST_FORMULA = 1_000;
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_ARRAY_FORMULAS = 20;

    /** The library writes a shared formula out again for each of its cells; this many signs take it a second or two. */
    private static final long MOST_SHARED_FORMULA_SIGNS = 10_000_000;
    private static final int MOST_SHARED_TEXTS = 1_000_000;
    private static final int MOST_NAMED_PARTS = 2_000;

    private final XMLInputFactory parsers = parsers();
    private int sharedTexts;
    private long highestReference = -1;
    private int arrayFormulas;
    private int sharedFormulas;
    private int longestFormula;
    private int namedParts;

    private boolean inRow;
    private int cellsInRow;
    private boolean inCell;
    private boolean refersToShared;
    private boolean numeric;
    private String element = "";
    private String leaf = "";
    private final StringBuilder shortText = new StringBuilder();
    private int length;

    /**
     * Looks at one part, which may be a picture too; that ends before its first element.
     *
     * @throws RefusedSheet for a part that goes beyond a limit, or that starts as XML and does not end so
     */
    void check(InputStream part) {
        element = "";
        leaf = "";
        inRow = false;
        inCell = false;
        try {
            XMLStreamReader xml = parsers.createXMLStreamReader(part);
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
        } catch (RefusedSheet refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser has runtime exceptions of its own for a text that it looks at late.
            refuse(!element.isEmpty(), ProblemCode.NOT_READABLE);
        }
    }

    /** @throws RefusedSheet when a cell refers to a shared text that is in no part */
    void finish() {
        refuse(highestReference >= sharedTexts, ProblemCode.NOT_READABLE);
    }

    private void look(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml, xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            text(xml);
        }
    }

    private void start(XMLStreamReader xml, String name) {
        refuse(!leaf.isEmpty(), ProblemCode.NOT_READABLE);
        element = name;
        leaf = inCell && LEAVES.contains(name) ? name : "";
        length = 0;
        shortText.setLength(0);
        switch (name) {
            case "row" -> row();
            case "c" -> cell(xml);
            case "si" -> refuse(++sharedTexts > MOST_SHARED_TEXTS, ProblemCode.FILE_TOO_LARGE);
            case "sheet", "Relationship", "Override", "numFmt" ->
                    refuse(++namedParts > MOST_NAMED_PARTS, ProblemCode.NOT_READABLE);
            case "f" -> formula(xml.getAttributeValue(null, "t"));
            default -> { }
        }
    }

    private void formula(String type) {
        refuse("array".equals(type) && ++arrayFormulas > MOST_ARRAY_FORMULAS, ProblemCode.FORMULAS);
        refuse("shared".equals(type) && ++sharedFormulas * (long) longestFormula > MOST_SHARED_FORMULA_SIGNS,
                ProblemCode.FORMULAS);
    }

    private void row() {
        refuse(inRow, ProblemCode.NOT_READABLE);
        inRow = true;
        cellsInRow = 0;
    }

    private void cell(XMLStreamReader xml) {
        if (!inRow) {
            return;
        }
        refuse(inCell, ProblemCode.NOT_READABLE);
        inCell = true;
        refuse(++cellsInRow > PayTable.MOST_COLUMNS, ProblemCode.TOO_MANY_COLUMNS);
        String type = xml.getAttributeValue(null, "t");
        refersToShared = "s".equals(type);
        numeric = type == null || type.equals("n") || type.equals("b");
        String reference = xml.getAttributeValue(null, "r");
        if (reference != null) {
            Matcher cell = CELL.matcher(reference);
            refuse(!cell.matches(), ProblemCode.NOT_READABLE);
            refuse(column(cell.group(1)) > PayTable.MOST_COLUMNS, ProblemCode.TOO_MANY_COLUMNS);
        }
    }

    private void text(XMLStreamReader xml) {
        length += xml.getTextLength();
        refuse(length > LONGEST_TEXT, ProblemCode.NOT_READABLE);
        if (leaf.equals("f")) {
            longestFormula = Math.max(longestFormula, length);
            refuse(length > LONGEST_FORMULA, ProblemCode.FORMULAS);
        }
        if (leaf.equals("v") && (numeric || refersToShared)) {
            refuse(length > LONGEST_NUMBER, ProblemCode.NOT_READABLE);
            shortText.append(xml.getText());
        }
    }

    private void end(String name) {
        leaf = "";
        if (inCell && refersToShared && name.equals("v")) {
            String reference = shortText.toString();
            refuse(!reference.matches("\\d{0,9}"), ProblemCode.NOT_READABLE);
            highestReference = Math.max(highestReference, reference.isEmpty() ? -1 : Long.parseLong(reference));
        }
        if (name.equals("c")) {
            inCell = false;
        } else if (name.equals("row")) {
            inRow = false;
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    private static void refuse(boolean wrong, ProblemCode code) {
        if (wrong) {
            throw new RefusedSheet(code);
        }
    }

    /** The same parser with the same settings as in the library, so that both see the same. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return parsers;
    }
}
