package nl.werkbrug.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.werkbrug.bank.PaymentFixture.DAY;
import static nl.werkbrug.bank.PaymentFixture.MOMENT;
import static nl.werkbrug.bank.PaymentFixture.OURS;
import static nl.werkbrug.bank.PaymentFixture.THEIRS;
import static nl.werkbrug.bank.PaymentFixture.many;
import static nl.werkbrug.bank.PaymentFixture.order;
import static nl.werkbrug.bank.PaymentFixture.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class Pain001Test {

    private static final XPath XPATH = XPathFactory.newDefaultInstance().newXPath();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            GrpHdr/MsgId                                 | WB-2026-05-1
            GrpHdr/CreDtTm                               | 2026-05-22T09:30:00
            GrpHdr/NbOfTxs                               | 2
            GrpHdr/CtrlSum                               | 1000000000.00
            GrpHdr/InitgPty/Nm                           | Bakkerij Het Voorbeeld B.V.
            PmtInf/PmtMtd                                | TRF
            PmtInf/BtchBookg                             | true
            PmtInf/NbOfTxs                               | 2
            PmtInf/CtrlSum                               | 1000000000.00
            PmtInf/PmtTpInf/SvcLvl/Cd                    | SEPA
            PmtInf/ReqdExctnDt/Dt                        | 2026-05-26
            PmtInf/Dbtr/Nm                               | Bakkerij Het Voorbeeld B.V.
            PmtInf/DbtrAcct/Id/IBAN                      | NL91ABNA0417164300
            PmtInf/DbtrAgt/FinInstnId/Othr/Id            | NOTPROVIDED
            PmtInf/ChrgBr                                | SLEV
            PmtInf/CdtTrfTxInf[1]/PmtId/EndToEndId       | A1
            PmtInf/CdtTrfTxInf[1]/Amt/InstdAmt           | 999999999.99
            PmtInf/CdtTrfTxInf[1]/Amt/InstdAmt/@Ccy      | EUR
            PmtInf/CdtTrfTxInf[1]/Cdtr/Nm                | Deurwaarders De Voorbeeld
            PmtInf/CdtTrfTxInf[1]/CdtrAcct/Id/IBAN       | NL39RABO0300065264
            PmtInf/CdtTrfTxInf[1]/RmtInf/Ustrd           | Dossier 2026/123
            PmtInf/CdtTrfTxInf[2]/Amt/InstdAmt           | 0.01
            """, delimiter = '|')
    void every_field_holds_what_the_order_says(String path, String value) throws Exception {
        Document file = parsed(OfficialSchema.valid(order(payment("A1", "999999999.99"), payment("A2", "0.01"))));

        String found = XPATH.evaluate("/Document/CstmrCdtTrfInitn/" + path, file);

        assertThat(found).isEqualTo(value);
    }

    @Test
    void a_moment_in_winter_and_with_fractions_is_whole_dutch_seconds() throws Exception {
        var winter = new PaymentOrder("WB-1", Instant.parse("2026-12-31T23:30:00.987Z"), DAY, "Voorbeeld", OURS,
                List.of(payment("A", "1.00")));

        Document file = parsed(OfficialSchema.valid(winter));

        assertThat(XPATH.evaluate("//CreDtTm", file)).isEqualTo("2027-01-01T00:30:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Jansen & Zn. <b>B.V.</b>", "]]> <!-- x --> &amp;", "Piet \uD83D\uDE00 Jansen", "Eerste regel\nTweede regel",
        "Zoë Łukasz-Müller van ’t Hoff ĳ ﬁ", "\u0000\u0001 a \uFFFE", "Nguyễn Ştefan Đorđević", "=cmd|' /C calc'!A0",
        "Een heel lange naam van een gerechtsdeurwaarderskantoor met heel veel vennoten en dan nog iets erachter"
    })
    void every_text_that_was_made_fit_gives_a_valid_file(String typed) throws Exception {
        String name = SepaText.name(typed).text();
        var payment = new Payment(SepaText.id(typed).text(), Money.cents(1), name, THEIRS, SepaText.remittance(typed).text());

        Document file = parsed(OfficialSchema.valid(new PaymentOrder("M", MOMENT, DAY, name, OURS, List.of(payment))));

        assertThat(XPATH.evaluate("//Cdtr/Nm", file)).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_stated_sum_and_count_are_those_of_the_payments(Seeded seeded) throws Exception {
        List<Payment> payments = IntStream.rangeClosed(1, seeded.between(1, 30))
                .mapToObj(i -> payment("P" + i, seeded.euros(1, 100_000).toString())).toList();

        Document file = parsed(OfficialSchema.valid(order(payments)));

        Money sum = payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        assertThat(XPATH.evaluate("//GrpHdr/CtrlSum", file)).isEqualTo(sum.toString());
        assertThat(XPATH.evaluate("count(//CdtTrfTxInf)", file)).isEqualTo(String.valueOf(payments.size()));
        assertThat(XPATH.evaluate("//PmtInf/NbOfTxs", file)).isEqualTo(String.valueOf(payments.size()));
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(100);
    }

    @Test
    void the_same_order_gives_the_same_bytes_and_they_are_utf8() {
        byte[] once = OfficialSchema.valid(many(20));

        assertThat(OfficialSchema.valid(many(20))).isEqualTo(once);
        assertThat(new String(once, UTF_8)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    @Test
    void ten_thousand_payments_are_one_valid_file() throws Exception {
        assertThat(XPATH.evaluate("//GrpHdr/CtrlSum", parsed(OfficialSchema.valid(many(10_000))))).isEqualTo("1234500.00");
    }

    @Test
    void a_stream_that_fails_is_told_and_not_hidden() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> Pain001.write(many(5_000), full)).isInstanceOf(UnwrittenOrder.class);
    }

    @Test
    void the_schema_is_the_official_one_and_refuses() {
        byte[] wrong = new String(OfficialSchema.valid(many(1)), UTF_8).replace("TRF", "XXX").getBytes(UTF_8);

        assertThat(OfficialSchema.mistake(wrong)).contains("[CHK, TRF, TRA]");
    }

    private static Document parsed(byte[] file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }
}
