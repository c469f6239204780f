package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.store.SetupTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How municipalities handle loonkostensubsidie, in dated versions kept by their team leads; else the legal rule. */
@Service
public class Setups {

    private final SetupTable table;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Texts texts;

    Setups(SetupTable table, JdbcClient jdbc, AuditTrail audit, Texts texts) {
        this.table = table;
        this.jdbc = jdbc;
        this.audit = audit;
        this.texts = texts;
    }

    /** What counts at a municipality on a day; the legal rule when it set nothing. */
    @Transactional(readOnly = true)
    public Setup of(String municipalityId, LocalDate day) {
        return table.find(municipalityId, day).orElse(Setup.LEGAL);
    }

    /** The same for one subsidy: the version of the day of its application. */
    @Transactional(readOnly = true)
    public Setup of(WageSubsidy it) {
        return of(it.municipalityId(), it.appliedOn());
    }

    /** All versions of the municipality that the viewer leads, the newest first. */
    @Transactional(readOnly = true)
    public List<Setup> list(Viewer viewer) {
        return table.of(municipality(viewer));
    }

    /** The municipality that the viewer leads; the first by name when there are more. */
    @Transactional(readOnly = true)
    public String municipality(Viewer viewer) {
        Optional<String> led = jdbc.sql("""
                        select p.id from party p join membership m on m.party_id = p.id
                         where p.kind = 'MUNICIPALITY' and m.user_id = :viewer and m.role_code = 'LOKET_TEAM_LEAD'
                         order by p.name limit 1""")
                .param("viewer", viewer.userId())
                .query(String.class)
                .optional();
        return led.orElseThrow(() -> new NotVisible("wage subsidy setup", viewer.userId()));
    }

    /**
     * Adds a version for the municipality that the viewer leads.
     *
     * @return false when there is one from that day already
     * @throws NotVisible when the viewer leads no municipality, or another one
     */
    @Transactional
    public boolean add(Setup it, Viewer viewer) {
        if (!municipality(viewer).equals(it.municipalityId())) {
            throw new NotVisible("wage subsidy setup", it.municipalityId());
        }
        boolean added = table.add(it);
        if (added) {
            audit.did(viewer.userId(), "SET", "wage subsidy setup", it.municipalityId(), it.validFrom().toString());
        }
        return added;
    }

    /** Where a municipality does it another way than the law: each sentence names both, in the language of the page. */
    public List<String> differences(Setup it) {
        List<String> all = new ArrayList<>();
        if (it.applyWithinMonths() != null) {
            all.add(it.applyWithinMonths() == 0
                    ? texts.get("wagesubsidy.difference.apply-before")
                    : texts.get("wagesubsidy.difference.apply-within", it.applyWithinMonths()));
        }
        if (it.takesLate()) {
            all.add(texts.get("wagesubsidy.difference.takes-late"));
        }
        if (it.countsFrom() == Setup.CountsFrom.APPLICATION_DATE) {
            all.add(texts.get("wagesubsidy.difference.counts-from"));
        }
        if (it.paymentDay() != null) {
            all.add(texts.get("wagesubsidy.difference.payment-day", it.paymentDay()));
        }
        return all;
    }
}
