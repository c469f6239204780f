package nl.werkbrug.lab;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people work at an employer, when it wants to tell; only the figures use it. */
@Service
public class EmployerSizes {

    private final Employers employers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    EmployerSizes(Employers employers, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.employers = employers;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sizes as statistics have them. */
    public enum Size {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }

    /**
     * What was told; empty when nothing was.
     *
     * @throws NotVisible when the viewer may not change the data of that employer
     */
    @Transactional(readOnly = true)
    public Optional<Size> of(String employerId, Viewer viewer) {
        if (!employers.mayChange(employerId, viewer)) {
            throw new NotVisible("employer", employerId);
        }
        return jdbc.sql("select size_code from employer_size where employer_id = :id").param("id", employerId).query(String.class).optional()
                .map(Size::valueOf);
    }

    /** Keeps it, in the place of what was told before; nothing takes it away. */
    @Transactional
    public void tell(String employerId, Optional<Size> size, Viewer viewer) {
        if (of(employerId, viewer).equals(size)) {
            return;
        }
        // Two who tell at once wait for each other here.
        jdbc.sql("select id from party where id = :id for update").param("id", employerId).query(String.class).single();
        jdbc.sql("delete from employer_size where employer_id = :id").param("id", employerId).update();
        size.ifPresent(it -> jdbc.sql("insert into employer_size (employer_id, size_code, told_by, told_on) values (:id, :size, :by, :on)")
                .param("id", employerId)
                .param("size", it.name())
                .param("by", viewer.userId())
                .param("on", DutchTime.today(clock))
                .update());
        audit.did(viewer.userId(), "SIZE", "employer", employerId, null);
    }
}
