package nl.werkbrug.bank;

import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;

/**
 * Writes a payment order as ISO 20022 pain.001.001.09, the customer credit transfer initiation of 2019, within the limits
 * of the SEPA credit transfer. The same order always gives the same bytes.
 */
public final class Pain001 {

    public static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    /** Also while the seconds are zero, which the ordinary notation would leave out. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Elements xml;

    private Pain001(Elements xml) {
        this.xml = xml;
    }

    /**
     * Writes the file payment by payment as UTF-8; the stream is flushed and stays open.
     *
     * @throws UnwrittenOrder when the stream fails
     */
    public static void write(PaymentOrder order, OutputStream out) {
        try {
            // The writer of the platform itself: another one on the class path must not change the bytes.
            var stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            stream.writeStartDocument("UTF-8", "1.0");
            new Pain001(new Elements(stream, NAMESPACE)).document(order);
            stream.writeEndDocument();
            stream.flush();
        } catch (XMLStreamException e) {
            throw new UnwrittenOrder(e);
        }
    }

    private void document(PaymentOrder order) throws XMLStreamException {
        Money total = order.total();
        xml.root("Document");
        xml.open("CstmrCdtTrfInitn");
        groupHeader(order, total);
        xml.open("PmtInf");
        paymentInformation(order, total);
        for (Payment payment : order.payments()) {
            transaction(payment);
        }
        xml.close(3);
    }

    private void groupHeader(PaymentOrder order, Money total) throws XMLStreamException {
        LocalDateTime moment = LocalDateTime.ofInstant(order.createdAt(), DutchTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
        xml.open("GrpHdr");
        xml.text(order.messageId(), "MsgId");
        xml.text(MOMENT.format(moment), "CreDtTm");
        totals(order, total);
        xml.text(order.debtorName(), "InitgPty", "Nm");
        xml.close(1);
    }

    /** One debit for the whole file on the statement, shared charges as SEPA asks, and the bank known by the account. */
    private void paymentInformation(PaymentOrder order, Money total) throws XMLStreamException {
        xml.text(order.messageId(), "PmtInfId");
        xml.text("TRF", "PmtMtd");
        xml.text("true", "BtchBookg");
        totals(order, total);
        xml.text("SEPA", "PmtTpInf", "SvcLvl", "Cd");
        xml.text(order.executeOn().toString(), "ReqdExctnDt", "Dt");
        xml.text(order.debtorName(), "Dbtr", "Nm");
        xml.text(order.debtorIban().value(), "DbtrAcct", "Id", "IBAN");
        xml.text("NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        xml.text("SLEV", "ChrgBr");
    }

    private void totals(PaymentOrder order, Money total) throws XMLStreamException {
        xml.text(String.valueOf(order.payments().size()), "NbOfTxs");
        xml.text(total.toString(), "CtrlSum");
    }

    private void transaction(Payment payment) throws XMLStreamException {
        xml.open("CdtTrfTxInf");
        xml.text(payment.endToEndId(), "PmtId", "EndToEndId");
        xml.open("Amt");
        xml.amount("InstdAmt", payment.amount());
        xml.close(1);
        xml.text(payment.creditorName(), "Cdtr", "Nm");
        xml.text(payment.creditorIban().value(), "CdtrAcct", "Id", "IBAN");
        xml.text(payment.remittance(), "RmtInf", "Ustrd");
        xml.close(1);
    }
}
