package nl.werkbrug.wagecostbenefit.story;

import java.time.LocalDate;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Persons;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagecostbenefit.year.BenefitYearSteps;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An employer with payroll; the clock begins on 1 June 2026. */
@Story
abstract class BenefitBench {

    static final LocalDate START = LocalDate.of(2026, 6, 15);
    static final String BSN = "123456782";

    @Autowired
    BenefitDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Persons persons;

    @Autowired
    References references;

    @Autowired
    DocumentStore documents;

    @Autowired
    BenefitYearSteps years;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void an_employer_with_payroll() {
        desk.begin();
    }
}
