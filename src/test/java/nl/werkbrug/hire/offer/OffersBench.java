package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.scheme.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hire of which enough is known to say what may fit. */
abstract class OffersBench {

    static final String YOUNG = "jobKind=ORDINARY benefit=BIJSTAND residence=Maasbrug ageAtStart=36 aowAge=false"
            + " wageSubsidyGroup=YES earnsMinimumWage=false registered=true workedHereBefore=false reassigned=false"
            + " permanent=true hoursPerWeek=32 learningRoute=NONE adaptationNeed=FIXED alreadyBought=false ";

    @Autowired
    Offers offers;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Municipalities municipalities;

    @Autowired
    LocalSchemeDesk localSchemes;

    HireFixture fixture;
    Hire hire;

    @BeforeEach
    void a_hire() {
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        hire = fixture.hire("");
    }

    Offer offer(String told, BigDecimal fullTime, LocalDate today) {
        return offers.of(hire, HireFixture.facts(told), fullTime, today);
    }

    OfferedScheme one(Scheme scheme, String told, BigDecimal fullTime, LocalDate today) {
        return offer(told, fullTime, today).schemes().stream().filter(it -> it.scheme() == scheme).findFirst().orElseThrow();
    }
}
