package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.WithApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithApplication
class SchemesInTheApplicationTest {

    @Autowired
    private Schemes schemes;

    @Autowired
    private JdbcClient database;

    /** The facts are about health and benefits; the engine's own history would keep them for years. */
    @Test
    void a_question_about_a_hire_is_answered_and_leaves_nothing_behind() {
        HireFacts facts = HireFacts.none().with(Fact.BENEFIT, HireFacts.Benefit.WAJONG);

        assertThat(schemes.select(facts, Bench.TODAY))
                .filteredOn(answer -> answer.scheme() == Scheme.NO_RISK).singleElement()
                .extracting(SchemeAnswer::verdict).isEqualTo(Verdict.FITS);
        assertThat(database.sql("select count(*) from ACT_HI_DEC_IN").query(Long.class).single()).isZero();
    }
}
