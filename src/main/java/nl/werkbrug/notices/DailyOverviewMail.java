package nl.werkbrug.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The text of the daily mail: each kind of notice under its own heading, with the number of the dossier and a link. What would tell apart
 * those that say the same, such as a bailiff, is not for a mail: they stand together once, with the link of each.
 */
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
                ofKind.stream()
                        .collect(Collectors.groupingBy(row -> line(row, words), LinkedHashMap::new, Collectors.toList()))
                        .forEach((line, same) -> add(body, line, same, words));
            }
        }
        return body.append(words.text("overview.end", baseUrl)).toString();
    }

    private static String line(NoticeRow row, MailWords words) {
        String said = Words.in(words.language(), row.text(), row.arguments(words.language()));
        return row.reference() == null ? said : said + words.text("overview.dossier", row.reference());
    }

    private void add(StringBuilder body, String line, List<NoticeRow> same, MailWords words) {
        body.append("- ").append(same.size() == 1 ? line : words.text("overview.times", same.size(), line)).append('\n');
        same.forEach(row -> body.append("  ").append(baseUrl).append("/meldingen/").append(row.id()).append('\n'));
    }
}
