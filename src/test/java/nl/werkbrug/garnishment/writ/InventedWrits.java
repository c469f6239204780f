package nl.werkbrug.garnishment.writ;

/** Letters as an employer gets them, each laid out in another way. Nobody in them exists; the numbers are kept for tests. */
public final class InventedWrits {

    private InventedWrits() {}

    /** An exploot in running text, dates in words, the amounts between the words, on two pages. */
    public static byte[] classic() {
        return new Paper()
                .at(60, 60, "Gerechtsdeurwaarders De Sluis", "Sluiskade 40", "6098 AA Sluisdorp")
                .at(380, 60, "Telefoon: 085 000 00 41", "Fax: 085 000 00 49", "E-mail: post@desluis.example",
                        "IBAN: NL60 DEMO 0000 0000 51", "BIC: DEMONL2A")
                .at(60, 150, "Dossiernummer: DS-040137/BG", "EXPLOOT VAN EXECUTORIAAL DERDENBESLAG")
                .prose(60, 200, 470, """
                        Heden, de twaalfde maart tweeduizend zesentwintig om 14.30 uur, op verzoek van de besloten vennootschap met
                        beperkte aansprakelijkheid Energie voor Maasbrug B.V., gevestigd te Maasbrug, voor deze zaak woonplaats
                        kiezende ten kantore van mij, heb ik, mr. A. Voorbeeld, als gerechtsdeurwaarder gevestigd te Sluisdorp en
                        aldaar kantoorhoudende te Sluisdorp aan de Sluiskade 40, uit kracht van een vonnis van de kantonrechter van
                        3 november 2025 beslag gelegd onder Bakkerij De Korst, gevestigd te Rotterdam aan de Kade 12, op al wat zij
                        verschuldigd is of zal worden, en wel ten laste van de heer M.P. van den Berg, geboren te Maasbrug op
                        4 april 1990, BSN 999900006, wonende te 6099 EA Maasbrug aan de Veerweg 11, hierna te noemen: geëxecuteerde.
                        """)
                .prose(60, 370, 470, """
                        Het beslag wordt gelegd voor de voldoening van € 2.840,00 aan hoofdsom, € 61,20 aan verschenen rente en
                        € 318,45 aan kosten, onverminderd de kosten van executie.
                        """)
                .nextPage()
                .prose(60, 60, 470, """
                        De beslagvrije voet is op 6 maart 2026 berekend. Op grond van de bekende gegevens bedraagt de beslagvrije
                        voet € 1.985,50 per maand. Daarbij is uitgegaan van de volgende leefsituatie: alleenstaande. U houdt het
                        meerdere in en maakt het over op de rekening van mijn kantoor, onder vermelding van het dossiernummer.
                        """)
                .pdf();
    }

    /** A form with boxes and a table of amounts; the costs are in parts. */
    public static byte[] table() {
        return new Paper()
                .at(60, 50, "Deurwaarderskantoor Rivierduin", "Duinpad 5 | 6097 BB Rivierduin")
                .at(60, 110, "PROCES-VERBAAL VAN DERDENBESLAG")
                .row(140, 60, "Ons kenmerk", 200, "RD 2026-00417")
                .row(158, 60, "Datum beslag", 200, "01-06-2026")
                .row(176, 60, "Tijdstip", 200, "09:40 uur")
                .row(194, 60, "Gerechtsdeurwaarder", 200, "B. de Vries-Oostra")
                .row(212, 60, "Schuldeiser", 200, "Woonstichting Maasoever")
                .row(230, 60, "Schuldenaar", 200, "mevrouw F. Yilmaz")
                .row(248, 60, "Geboortedatum", 200, "17-08-1985")
                .row(266, 60, "Werkgever", 200, "Bakkerij De Korst, Kade 12, 3011 AA Rotterdam")
                .row(310, 60, "Omschrijving", 420, "Bedrag")
                .row(328, 60, "Hoofdsom", 420, "€ 1.960,75")
                .row(346, 60, "Wettelijke rente tot en met 01-06-2026", 420, "€ 40,10")
                .row(364, 60, "Proceskosten", 420, "€ 187,30")
                .row(382, 60, "Explootkosten", 420, "€ 100,00")
                .row(400, 60, "Totaal", 420, "€ 2.288,15")
                .row(440, 60, "Beslagvrije voet per maand", 420, "€ 2.105,00")
                .row(458, 60, "Datum berekening beslagvrije voet", 420, "28-05-2026")
                .row(476, 60, "Leefsituatie", 420, "Gehuwd met kinderen")
                .at(60, 540, "Betaal op NL33DEMO0000000052 ten name van Deurwaarderskantoor Rivierduin.",
                        "Vragen? Bel 085 000 00 42 of mail naar beslag@rivierduin.example.")
                .pdf();
    }

    /** A letter of the public body that collects fines. */
    public static byte[] fines() {
        return new Paper()
                .at(60, 60, "Centraal Justitieel Incassobureau", "Postbus 1794", "8901 CB Leeuwarden")
                .at(60, 130, "Aan: Bakkerij De Korst", "t.a.v. de salarisadministratie", "Kade 12", "3011 AA Rotterdam")
                .row(210, 60, "Datum", 200, "8 juni 2026")
                .row(226, 60, "CJIB-nummer", 200, "2 4519 3301 8822 7410")
                .row(242, 60, "Uw kenmerk", 200, "personeel 12")
                .at(60, 270, "Onderwerp: beslag op het loon van uw werknemer")
                .prose(60, 300, 470, """
                        Wij leggen beslag op het loon van uw werknemer K. Jansen, geboren op 21-12-1999, burgerservicenummer
                        9999.00.018. Er staat een boetebedrag open van € 410,00. Daar komen € 86,50 aan kosten bij. De beslagvrije
                        voet is € 1.790,15 per maand.
                        """)
                .prose(60, 370, 470, """
                        Maak het bedrag over naar NL06 DEMO 0000 0000 53. Hebt u een vraag? Bel (058) 215 35 35.
                        """)
                .pdf();
    }

    /** A letter about the penalty premium for health insurance; there is no total to pay. */
    public static byte[] premium() {
        return new Paper()
                .at(60, 60, "CAK", "Retouradres: Postbus 84030, 2508 AA Den Haag")
                .at(60, 120, "Den Haag, 3 juni 2026", "Ons kenmerk: 77.123.456")
                .prose(60, 180, 470, """
                        Uw werknemer is een bestuursrechtelijke premie verschuldigd. U houdt deze premie in op het loon van uw
                        werknemer mevrouw S. el Amrani, BSN 999900031, geboren op 2 februari 1979. Dit heet bronheffing
                        bestuursrechtelijke premie.
                        """)
                .at(60, 250, "Bestuursrechtelijke premie per maand: € 187,00", "Rekeningnummer: NL76 DEMO 0000 0000 54")
                .pdf();
    }

    /** A decision of the tax collector, with an account number that is mistyped. */
    public static byte[] tax() {
        return new Paper()
                .at(60, 60, "Belastingdienst", "Postbus 100, 6400 AA Heerlen")
                .at(60, 110, "LOONVORDERING", "Dagtekening: 15 mei 2026", "Vorderingsnummer: 9999.00.043.L.01.5501")
                .prose(60, 170, 470, """
                        Op grond van artikel 19 van de Invorderingswet 1990 vorder ik van u het loon van uw werknemer, voor zover dat
                        hoger is dan de beslagvrije voet.
                        """)
                .row(230, 60, "Belastingschuldige", 260, "Jan Pieter Smit")
                .row(250, 60, "Belastingschuld", 260, "€ 3.125")
                .row(270, 60, "Invorderingsrente", 260, "€ 44,-")
                .row(290, 60, "Vervolgingskosten", 260, "€ 98,00")
                .row(310, 60, "Beslagvrije voet", 260, "€ 450,00 per week")
                .row(330, 60, "Rekeningnummer", 260, "NL50 DEMO 0000 0000 55")
                .pdf();
    }

    /** Two columns of text beside each other; it speaks of alimony, of two amounts of arrears and two mail addresses. */
    public static byte[] columns() {
        return new Paper()
                .at(60, 60, "Kustlijn Gerechtsdeurwaarders en Incasso")
                .prose(60, 110, 220, """
                        Op 20 mei 2026 heb ik, Anna Maria Duinker, toegevoegd gerechtsdeurwaarder, werkzaam bij Kustlijn
                        Gerechtsdeurwaarders en Incasso, kantoorhoudende te 4456 CD Zeedorp aan de Haven 3-5, executoriaal
                        derdenbeslag gelegd op verzoek van mevrouw L. de Ouder, wonende te Zeedorp aan het Strand 9. Het dossier
                        heeft het dossiernummer 26.10455.
                        """)
                .prose(320, 110, 220, """
                        De achterstand in de alimentatie bedraagt een bedrag van € 930,00. Volgens een tweede opgave is
                        de achterstand € 1.240,00. De lopende alimentatietermijn is € 310,00 per maand. Betaal op rekening
                        NL49 DEMO 0000 0000 55. De beslagvrije voet bedraagt € 1.640,00 per maand.
                        """)
                .at(60, 330, "info@kustlijn.example", "alimentatie@kustlijn.example")
                .pdf();
    }

    /** For a low income: the protected amount is a part of the net wage. */
    public static byte[] lowIncome() {
        return new Paper()
                .at(60, 60, "Gerechtsdeurwaarders De Sluis", "Sluiskade 40", "6098 AA Sluisdorp", "Dossiernummer: DS-040138/BG")
                .prose(60, 150, 470, """
                        Het beslag wordt gelegd voor de voldoening van € 1.120,00 aan hoofdsom. Omdat het inkomen laag is, bedraagt de
                        beslagvrije voet 95 % van het nettoloon, met de opbouw van vakantiebijslag. U houdt dus 5 % in.
                        """)
                .pdf();
    }

    /** A picture of a letter: no words in the file. */
    public static byte[] scan() {
        return new Paper().at(60, 60, "3").pdf();
    }

    public static byte[] withPassword() {
        return new Paper().at(60, 60, "Gerechtsdeurwaarders De Sluis").locked();
    }
}
