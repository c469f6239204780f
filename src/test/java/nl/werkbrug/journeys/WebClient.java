package nl.werkbrug.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks for pages without drawing them, which takes a twentieth of the time; one visitor with cookies of their own. */
final class WebClient {

    private static final String BOUNDARY = "grens-van-een-deel";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;

    WebClient(String base) {
        this.base = base;
    }

    /** An answer; {@code document} is null for what is no page. */
    record Answer(URI address, int status, Document document, boolean moved) {}

    void logIn(String username, String password) {
        String token = get("/inloggen").document().select("input[name=_csrf]").attr("value");
        Answer home = post("/inloggen", false, List.of(
                java.util.Map.entry("_csrf", token),
                java.util.Map.entry("gebruikersnaam", username),
                java.util.Map.entry("wachtwoord", password)));
        if (home.address().getPath().startsWith("/inloggen")) {
            throw new AssertionError(username + " could not log in");
        }
    }

    Answer get(String address) {
        return send(request(address).GET().build());
    }

    Answer post(String address, boolean multipart, List<Entry<String, String>> fields) {
        return send(multipart
                ? request(address).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(parts(fields))).build()
                : request(address).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))).build());
    }

    static String encoded(List<Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What a browser needs to go on as this visitor. */
    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address)).timeout(PATIENCE).header("Accept", "text/html,*/*");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            return new Answer(
                    answer.uri(), answer.statusCode(), page ? Jsoup.parse(answer.body(), answer.uri().toString()) : null,
                    answer.previousResponse().isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String parts(List<Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n";
    }
}
