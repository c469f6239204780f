package nl.werkbrug.debthelp;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.store.HelpEventTable;
import nl.werkbrug.notices.NoticeAbout;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What a helper told, beside the notice that says no more than that: a notice may go into a mail, and this is about debts. */
@Component
class ReferralNoticeAbout implements NoticeAbout {

    private static final Pattern EVENT = Pattern.compile("/dossiers/[0-9A-Za-z-]+#verwijzing-([0-9A-Za-z-]+)");

    private final HelpEventTable events;

    ReferralNoticeAbout(HelpEventTable events) {
        this.events = events;
    }

    /** Where the notice of an event leads. */
    static String link(Referral it, HelpEvent event) {
        return "/dossiers/" + it.dossierId() + "#verwijzing-" + event.id();
    }

    @Override
    public Map<String, String> of(Collection<String> links, Viewer viewer) {
        Map<String, String> linkOf = new HashMap<>();
        for (String link : links) {
            Matcher event = EVENT.matcher(link == null ? "" : link);
            if (event.matches()) {
                linkOf.put(event.group(1), link);
            }
        }
        Map<String, String> about = new HashMap<>();
        events.seen(linkOf.keySet(), viewer).forEach(event ->
                about.put(linkOf.get(event.id()), Words.of("debthelp.panel.stand-on", event.status().label(), event.on())));
        return about;
    }
}
