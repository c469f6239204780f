package nl.werkbrug.notices;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The text of the daily mail: each kind of notice under its own heading, with the number of the dossier and a link. In Dutch. */
@Component
class DailyOverviewMail {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final MessageSource texts;
    private final String baseUrl;

    DailyOverviewMail(MessageSource texts, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    static String line(int count) {
        return "Uw overzicht van Werkbrug: " + (count == 1 ? "1 melding" : count + " meldingen");
    }

    String body(List<NoticeRow> rows) {
        StringBuilder body = new StringBuilder("Dit zijn de meldingen die u nog niet hebt gelezen.\n");
        for (NoticeKind kind : NoticeKind.values()) {
            List<NoticeRow> ofKind = rows.stream().filter(row -> row.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                body.append('\n').append(text("notices.kind." + kind).toUpperCase(DUTCH)).append("\n\n");
                ofKind.forEach(row -> add(body, row));
            }
        }
        return body.append("""

                Alle meldingen: %1$s/meldingen
                U krijgt dit overzicht omdat u daarvoor koos. Iets anders kiezen: %1$s/meldingen/instellingen
                """.formatted(baseUrl)).toString();
    }

    private void add(StringBuilder body, NoticeRow row) {
        body.append("- ").append(text(row.text(), row.arguments()));
        if (row.reference() != null) {
            body.append(" Dossier ").append(row.reference()).append('.');
        }
        body.append("\n  ").append(baseUrl).append("/meldingen/").append(row.id()).append('\n');
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, DUTCH);
    }
}
