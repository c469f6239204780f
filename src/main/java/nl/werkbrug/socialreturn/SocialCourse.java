package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialHire.State;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody comes to count; the caller found it to be the viewer's. */
@Service
public class SocialCourse {

    private static final String NOT_COUNTED = Words.in(Language.DUTCH, "socialreturn.kept.not-counted");

    private final SocialHireTable table;
    private final SocialContractTable contracts;
    private final SocialNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    SocialCourse(
            SocialHireTable table, SocialContractTable contracts, SocialNotes notes, DutchFormats formats, Clock clock) {
        this.table = table;
        this.contracts = contracts;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    @Transactional
    public void link(String id, SocialHire.Link link, BigDecimal hours, Viewer viewer) {
        SocialHire it = table.lock(id);
        table.link(id, link);
        table.hours(id, link.countsFrom(), hours, viewer);
        notes.did(it, viewer, "LINK", Words.in(Language.DUTCH, "socialreturn.kept.linked",
                formats.date(link.countsFrom()), contracts.find(link.contractId()).orElseThrow().reference()));
    }

    /** @param namedSince null when the client does not get the name */
    @Transactional
    public void proven(String id, String proofId, LocalDate namedSince, Viewer viewer) {
        SocialHire it = table.lock(id);
        table.proven(id, proofId, namedSince);
        notes.did(it, viewer, "PROVE", Words.in(Language.DUTCH, "socialreturn.kept.proved"));
    }

    /** The client does not count somebody; the process closes it. */
    @Transactional
    public void refused(String id, String because, Viewer viewer) {
        SocialHire it = table.lock(id);
        table.close(id, State.NOT_COUNTED, DutchTime.today(clock), because);
        notes.did(it, viewer, "REFUSE", Words.in(Language.DUTCH, "socialreturn.kept.refused"));
    }

    /** Idem, without the client. */
    @Transactional
    public void notLinked(String id, Viewer viewer) {
        notes.did(table.lock(id), viewer, "NO_CONTRACT", NOT_COUNTED);
    }

    /** Whether the client gets the name from now on. */
    @Transactional
    public void named(String id, LocalDate since, Viewer viewer) {
        SocialHire it = table.lock(id);
        table.named(id, since);
        notes.did(it, viewer, "NAME", since == null ? Words.in(Language.DUTCH, "socialreturn.kept.no-name")
                : Words.in(Language.DUTCH, "socialreturn.kept.name"));
    }

    /** The hours were looked at and are as they were. */
    @Transactional
    public void checked(String id, Viewer viewer) {
        SocialHire it = table.lock(id);
        table.checkedOn(id, DutchTime.today(clock));
        notes.did(it, viewer, "CHECK", Words.in(Language.DUTCH, "socialreturn.kept.checked"));
    }

    /** The hours are others from this day. */
    @Transactional
    public void hours(String id, LocalDate from, BigDecimal hours, Viewer viewer) {
        table.lock(id);
        table.hours(id, from, hours, viewer);
        checked(id, viewer);
    }

    /** The hours are others from this day; that is no yearly check. */
    @Transactional
    public void correct(String id, LocalDate from, BigDecimal hours, Viewer viewer) {
        SocialHire it = table.lock(id);
        table.hours(id, from, hours, viewer);
        notes.did(it, viewer, "CORRECT", from + ": " + hours.toPlainString(),
                Words.in(Language.DUTCH, "socialreturn.kept.corrected", formats.date(from)));
    }

    @Transactional
    public void notCounted(String id) {
        SocialHire it = table.lock(id);
        if (!it.over()) {
            table.close(id, State.NOT_COUNTED, DutchTime.today(clock), NOT_COUNTED);
        }
    }

    @Transactional
    public void done(String id) {
        SocialHire it = table.lock(id);
        if (!it.over()) {
            table.close(id, State.DONE, DutchTime.today(clock), null);
            notes.happened(it, "done", Words.in(Language.DUTCH, "socialreturn.kept.done"));
        }
    }
}
