package nl.werkbrug.garnishment.payfile;

import java.util.LinkedHashMap;
import java.util.Map;

/** The least that makes a workbook, so that a test can put something hostile into any part of it. */
final class BareWorkbook {

    static final String HEADINGS = row(1, text("bsn"), text("betaaldag"), text("nettoloon"));

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private BareWorkbook() {}

    static Map<String, String> parts(String rows, Map<String, String> others) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE + "sharedStrings+xml'/></Types>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r='" + RELATIONS + "'><sheets>"
                + "<sheet name='Loonruns' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + PACKAGE + "relationships'>"
                + "<Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>gedeeld</t></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        parts.putAll(others);
        return parts;
    }

    static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    /** A good line but for the last cell. */
    static String line(int number, String lastCell) {
        return row(number, text(PayFileFixture.BSN), number("46167"), lastCell);
    }
}
