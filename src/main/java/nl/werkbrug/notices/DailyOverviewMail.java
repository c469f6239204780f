package nl.werkbrug.notices;

import java.util.List;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The text of the daily mail: each kind of notice under its own heading, with the number of the dossier and a link. */
@Component
class DailyOverviewMail {

    private final String baseUrl;

    DailyOverviewMail(@Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    static String line(int count, MailWords words) {
        return count == 1 ? words.text("overview.line.one") : words.text("overview.line", count);
    }

    String body(List<NoticeRow> rows, MailWords words) {
        StringBuilder body = new StringBuilder(words.text("overview.begin"));
        for (NoticeKind kind : NoticeKind.values()) {
            List<NoticeRow> ofKind = rows.stream().filter(row -> row.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                String heading = Words.in(words.language(), "notices.kind." + kind).toUpperCase(words.language().locale());
                body.append('\n').append(heading).append("\n\n");
                ofKind.forEach(row -> add(body, row, words));
            }
        }
        return body.append(words.text("overview.end", baseUrl)).toString();
    }

    private void add(StringBuilder body, NoticeRow row, MailWords words) {
        body.append("- ").append(Words.in(words.language(), row.text(), row.arguments(words.language())));
        if (row.reference() != null) {
            body.append(words.text("overview.dossier", row.reference()));
        }
        body.append("\n  ").append(baseUrl).append("/meldingen/").append(row.id()).append('\n');
    }
}
