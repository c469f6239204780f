package nl.werkbrug.agenda.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.werkbrug.agenda.CalendarFeed;
import nl.werkbrug.agenda.CalendarFeeds;
import nl.werkbrug.agenda.CalendarText;
import nl.werkbrug.shared.RequestLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendar behind a secret address, without login. What is wrong with an address is not told, and an address is never
 * written down: not in the audit trail, not in a log.
 */
@Controller
class FeedFile {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CalendarText text;
    private final RequestLimit limit;

    FeedFile(CalendarFeeds feeds, CalendarText text, @Value("${werkbrug.agenda.feed-requests-per-minute:120}") int perMinute) {
        this.feeds = feeds;
        this.text = text;
        this.limit = new RequestLimit(perMinute);
    }

    @GetMapping("/agenda/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", "60").build();
        }
        Optional<CalendarFeed> feed = feeds.find(token);
        return feed.isEmpty() ? ResponseEntity.notFound().build() : answer(text.of(feed.get()));
    }

    /** A browser or proxy may keep it but must ask each time, so that a revoked address ends at once. */
    private static ResponseEntity<byte[]> answer(String calendar) {
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + DigestUtils.md5DigestAsHex(bytes) + '"')
                .header("Content-Disposition", "inline; filename=\"termijnen.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(bytes);
    }
}
