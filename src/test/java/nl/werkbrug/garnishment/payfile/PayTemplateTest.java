package nl.werkbrug.garnishment.payfile;

import static nl.werkbrug.garnishment.payfile.PayFileFixture.only;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.problems;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class PayTemplateTest {

    private static byte[] csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PayTemplate.writeCsv(out);
        return out.toByteArray();
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PayTemplate.writeXlsx(out);
        return out.toByteArray();
    }

    @Test
    void the_example_line_is_refused_until_it_is_taken_away() throws IOException {
        assertThat(problems(read(csv()))).containsExactly("regel " + (Column.values().length + 3) + ": EXAMPLE");
        assertThat(problems(read(xlsx()))).containsExactly("regel 2: EXAMPLE");
    }

    @Test
    void the_example_would_be_a_good_line_of_somebody() throws IOException {
        String own = new String(csv(), StandardCharsets.UTF_8).replace(LineReader.EXAMPLE_UNIT, "Noord");

        PayLine line = only(read(own.getBytes(StandardCharsets.UTF_8)));

        assertThat(line.backPayOver()).isPresent();
        assertThat(line.setOffKind()).contains(SetOffKind.VOORSCHOT);
    }

    @Test
    void the_second_sheet_explains_every_column() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx()))) {
            Sheet explanation = book.findSheet("Uitleg").orElseThrow();
            try (Stream<Row> rows = explanation.openStream()) {
                List<String> names = rows.skip(1).map(row -> row.getCellText(0)).toList();
                assertThat(names).containsAll(Stream.of(Column.values()).map(Column::heading).toList());
            }
        }
    }
}
