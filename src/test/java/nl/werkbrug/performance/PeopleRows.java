package nl.werkbrug.performance;

import static nl.werkbrug.performance.Parties.LONG_AGO;
import static nl.werkbrug.performance.Words.id;
import static nl.werkbrug.performance.Words.mix;

import java.time.LocalDate;
import nl.werkbrug.access.Role;
import nl.werkbrug.performance.CaseRows.Case;

/** Who helps: entries in the networks of municipalities, and the union that looks along in one of a hundred dossiers. */
final class PeopleRows {

    private static final String[] TOPICS = {
        "DEBTS", "GARNISHMENT", "SUBSIDY", "JOB_COACHING", "LANGUAGE", "CHILDCARE", "TRANSPORT", "WORK_CLOTHES", "LAW", "OMBUDS", "HEALTH"
    };
    private static final String ENTRY = "network_entry (id, municipality_id, keeper_email, kind, name, about, contact, languages, neighbourhood,"
            + " free_of_charge, confirmed_at, created_at)";

    private final Rows rows;
    private final Words words;
    private final Parties parties;
    private final LocalDate today;

    PeopleRows(Rows rows, Words words, Parties parties, LocalDate today) {
        this.rows = rows;
        this.words = words;
        this.parties = parties;
        this.today = today;
    }

    void entry(int number) {
        String id = id("entry", number);
        String town = parties.town(number);
        rows.add(ENTRY, id, town, "iemand@example.nl", "ORGANISATION", words.family(number), "Wij helpen met brieven en formulieren.",
                "010 1234567", "Nederlands, Arabisch", number % 3 == 0 ? null : "Buurt " + number % 20, true,
                today.minusDays(number % 200).atStartOfDay(), LONG_AGO);
        for (int at = 0; at < 3; at++) {
            rows.add("network_entry_topic (entry_id, topic)", id, TOPICS[(mix(number) + 3 * at) % TOPICS.length]);
        }
        rows.add("network_link (id, municipality_id, entry_id, recipient, secret_hash, made_at, expires_at, used_at)", id("link", number), town,
                id, "iemand@example.nl", "%064d".formatted(number), LONG_AGO, LONG_AGO, LONG_AGO);
    }

    /** The union follows the progress. */
    void lookAlong(Case it) {
        MatterRows.letIn(rows, it.id(), it.subject(), parties.union, "TRUSTED");
        rows.add("dossier_right (dossier_id, subject, party_id, right_code)", it.id(), it.subject(), parties.union, "PROGRESS");
        rows.add("trusted_invitation (id, dossier_id, invited_name, recipient, documents, comments, garnishment, ends_on, consent_on,"
                + " consent_how, secret_hash, invited_at, expires_at, used_at, party_id, user_id)", id("trusted", it.number()), it.id(),
                "Iemand van de bond", "bond@example.nl", false, false, false, today.plusDays(100), today.minusDays(30), "SPOKEN",
                "%064d".formatted(it.number()), LONG_AGO, LONG_AGO, LONG_AGO, parties.union,
                parties.first(Role.TRUSTED_INTERMEDIARY, parties.union).userId());
    }
}
