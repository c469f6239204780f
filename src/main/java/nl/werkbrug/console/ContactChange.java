package nl.werkbrug.console;

import java.util.List;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Contacts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.party.Parties;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Another contact person in one dossier: noted, told on the timeline of every subject that the loket sees, and written to each party
 * once. In the caller's transaction.
 */
@Component
class ContactChange {

    private static final String SUBJECTS = """
            select distinct l.subject from dossier_party l
             where l.dossier_id = :dossier and l.party_id = :party and l.part = 'LOKET' and l.until_at is null order by l.subject""";
    // One letter for each party; about a garnishment only when that is all they share, since fewer people of a party see that.
    private static final String PARTIES = """
            select r.party_id, min(concat(case r.subject when 'GARNISHMENT' then '2' else '1' end, r.subject, ' ', r.part)) as wall
              from dossier_party l
              join dossier_party r on r.dossier_id = l.dossier_id and r.subject = l.subject and r.party_id <> l.party_id
                                  and r.until_at is null and r.part in ('EMPLOYER', 'COACH')
             where l.dossier_id = :dossier and l.party_id = :party and l.part = 'LOKET' and l.until_at is null
             group by r.party_id order by r.party_id""";

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final ContactLetters letters;
    private final Accounts accounts;
    private final Parties parties;
    private final Timeline timeline;
    private final AuditTrail audit;

    ContactChange(
            JdbcClient jdbc, Contacts contacts, ContactLetters letters, Accounts accounts, Parties parties, Timeline timeline,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.letters = letters;
        this.accounts = accounts;
        this.parties = parties;
        this.timeline = timeline;
        this.audit = audit;
    }

    /** How many letters were made; less than zero when the one was not the contact person any more. */
    int change(HandoverTable.Stored it, HandoverTable.Item item) {
        if (!contacts.pass(item.dossierId(), it.partyId(), it.fromUser(), item.toUser())) {
            return -1;
        }
        Account now = accounts.byId(item.toUser()).orElseThrow();
        String loket = parties.find(it.partyId()).orElseThrow().name();
        audit.did(it.madeBy(), "CONTACT", "dossier", item.dossierId(), item.toUser());
        timeline.addContact(
                item.dossierId(), subjects(item, it.partyId()), it.maker(),
                Words.in(Language.DUTCH, "console.kept.contact", loket, now.displayName(), it.fromName()),
                "handover:" + it.id() + ":" + item.dossierId());
        List<ContactLetters.To> all = parties(item, it.partyId());
        all.forEach(to -> letters.send(it, item.dossierId(), now.displayName(), to));
        return all.size();
    }

    private List<String> subjects(HandoverTable.Item item, String partyId) {
        return jdbc.sql(SUBJECTS).param("dossier", item.dossierId()).param("party", partyId).query(String.class).list();
    }

    private List<ContactLetters.To> parties(HandoverTable.Item item, String partyId) {
        return jdbc.sql(PARTIES)
                .param("dossier", item.dossierId())
                .param("party", partyId)
                .query((row, number) -> {
                    String[] wall = row.getString("wall").substring(1).split(" ");
                    return new ContactLetters.To(row.getString("party_id"), wall[1], wall[0]);
                })
                .list();
    }
}
