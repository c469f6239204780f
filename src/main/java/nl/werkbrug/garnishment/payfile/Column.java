package nl.werkbrug.garnishment.payfile;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a pay-run file, with the field of the same meaning in a message. */
enum Column {
    BSN("bsn", "bsn", Kind.BSN, true, "999999990",
            "Het burgerservicenummer van de werknemer."),
    PAY_DAY("betaaldag", "betaaldag", Kind.DAY, true, "25-05-2026",
            "De dag waarop u betaalt. Elke regel mag een eigen dag hebben."),
    NET("nettoloon", "nettoLoon", Kind.AMOUNT, true, "2100,00",
            "Het nettoloon van deze betaaldag, zonder de bedragen uit de andere kolommen."),
    UNTAXED("onbelaste_vergoedingen", "onbelasteVergoedingen", Kind.AMOUNT, false, "85,50",
            "Onbelaste vergoedingen, zoals reiskosten."),
    HOLIDAY_ALLOWANCE("vakantiebijslag", "vakantiebijslag", Kind.AMOUNT, false, "1250,00",
            "Vakantiebijslag die u nu betaalt, netto."),
    HOLIDAY_BUILT_UP("opbouw_vakantiebijslag", "opbouwVakantiebijslag", Kind.AMOUNT, false, "140,00",
            "Vakantiebijslag die de werknemer nu opbouwt en later krijgt, netto."),
    OTHER_NET("overig_netto", "overigNetto", Kind.AMOUNT, false, "",
            "Ander netto loon van deze betaaldag, zoals een bonus."),
    BACK_PAY("nabetaling", "nabetaling", Kind.AMOUNT, false, "75,00",
            "Loon over een eerdere betaaldag dat u nu betaalt, netto."),
    BACK_PAY_OVER("nabetaling_over", "nabetalingOver", Kind.DAY, false, "24-04-2026",
            "De betaaldag waar de nabetaling bij hoort. Nodig als u nabetaalt."),
    SET_OFF("verrekening", "verrekening", Kind.AMOUNT, false, "50,00",
            "Wat u inhoudt omdat de werknemer u nog iets moet betalen."),
    SET_OFF_KIND("verrekening_soort", "verrekeningSoort", Kind.SET_OFF, false, "VOORSCHOT",
            "Waarvoor u verrekent: VOORSCHOT, SCHADE, BOETE, TE_VEEL_BETAALD of HUUR. Nodig als u verrekent."),
    LAST("laatste_loonrun", "laatsteLoonrun", Kind.YES_NO, false, "nee",
            "ja als de werknemer hierna geen loon meer krijgt, anders nee of leeg."),
    UNIT("onderdeel", "onderdeel", Kind.TEXT, false, LineReader.EXAMPLE_UNIT,
            "De naam van de loonadministratie, als u er meer hebt. Hoogstens 60 tekens.");

    /** What a column holds. */
    enum Kind { BSN, DAY, AMOUNT, SET_OFF, YES_NO, TEXT }

    private static final Map<String, Column> BY_HEADING =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Column::heading, Function.identity()));
    private static final Set<String> FIELDS =
            Arrays.stream(values()).map(Column::field).collect(Collectors.toCollection(LinkedHashSet::new));

    private final String heading;
    private final String field;
    private final Kind kind;
    private final boolean required;
    private final String example;
    private final String explanation;

    Column(String heading, String field, Kind kind, boolean required, String example, String explanation) {
        this.heading = heading;
        this.field = field;
        this.kind = kind;
        this.required = required;
        this.example = example;
        this.explanation = explanation;
    }

    static Optional<Column> ofHeading(String normalised) {
        return Optional.ofNullable(BY_HEADING.get(normalised));
    }

    /** The names of all fields of a message, in order. */
    static Set<String> fields() {
        return Collections.unmodifiableSet(FIELDS);
    }

    /** All names of columns, for a message. */
    static String headings() {
        return Arrays.stream(values()).map(Column::heading).collect(Collectors.joining(", "));
    }

    String heading() {
        return heading;
    }

    String field() {
        return field;
    }

    Kind kind() {
        return kind;
    }

    boolean required() {
        return required;
    }

    String example() {
        return example;
    }

    String explanation() {
        return explanation;
    }

    /** The name as the source of the line knows it. */
    String in(PayProblem.Place place) {
        return place == PayProblem.Place.FILE ? heading : field;
    }
}
