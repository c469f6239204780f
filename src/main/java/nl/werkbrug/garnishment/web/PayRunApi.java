package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.garnishment.imports.ImportOutcome;
import nl.werkbrug.garnishment.imports.ImportProblem;
import nl.werkbrug.garnishment.imports.PayRunDeliveries;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.imports.PayrollKeys;
import nl.werkbrug.garnishment.payfile.PayMessageReader;
import nl.werkbrug.shared.RequestLimit;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pay runs that payroll software delivers, with a key of the employer; problems as RFC 9457. */
@RestController
class PayRunApi {

    private static final String BEARER = "Bearer ";

    private final PayrollKeys keys;
    private final PayRunDeliveries deliveries;
    private final PayRunImports imports;
    private final RequestLimit limit;

    PayRunApi(
            PayrollKeys keys, PayRunDeliveries deliveries, PayRunImports imports,
            @Value("${werkbrug.payroll.deliveries-per-minute:60}") int perMinute) {
        this.keys = keys;
        this.deliveries = deliveries;
        this.imports = imports;
        this.limit = new RequestLimit(perMinute);
    }

    @PostMapping("/api/v1/loonruns")
    ResponseEntity<?> deliver(
            @RequestParam(name = "proef", defaultValue = "false") String trial, HttpServletRequest request) throws IOException {
        if (!limit.allows(request.getRemoteAddr())) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, Words.of("api.title.429"), Words.of("api.delivery.minute"), List.of());
        }
        Optional<PayrollKeys.Key> key = key(request);
        if (key.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer")
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(body(HttpStatus.UNAUTHORIZED, Words.of("api.delivery.key"),
                            Words.of("api.delivery.send-key"), List.of()));
        }
        if (!isJson(request)) {
            return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Words.of("api.title.415"), Words.of("api.problem.send-json"), List.of());
        }
        return answer(deliveries.deliver(key.get(), PayMessageReader.read(request.getInputStream()), "true".equals(trial)),
                "true".equals(trial));
    }

    private ResponseEntity<?> answer(PayRunDeliveries.Delivery it, boolean trial) {
        if (it.outcome() instanceof ImportOutcome.Refused refused) {
            int all = refused.problems().size() + refused.more();
            return problem(HttpStatus.BAD_REQUEST, Words.of("api.delivery.wrong"),
                    (all == 1 ? Words.of("api.problem.one") : Words.of("api.problem.more", all)) + " "
                            + Words.of("api.delivery.nothing-booked"), refused.problems());
        }
        if (it.outcome() instanceof ImportOutcome.Before before) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                    .body(PayRunAnswer.before(imports.earlier(before.importId())));
        }
        boolean booked = !trial && it.preview().bookable();
        String id = booked ? ((ImportOutcome.Ready) it.outcome()).importId() : null;
        // Always JSON, whatever was asked for: what is booked cannot be refused any more.
        return ResponseEntity.status(booked ? HttpStatus.CREATED : HttpStatus.OK).contentType(MediaType.APPLICATION_JSON)
                .body(PayRunAnswer.of(it.preview(), id));
    }

    private Optional<PayrollKeys.Key> key(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.empty()
                : keys.find(header.substring(BEARER.length()).strip());
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    static ResponseEntity<?> problem(HttpStatus status, String title, String detail, List<ImportProblem> problems) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(status, title, detail, problems));
    }

    private static Map<String, Object> body(HttpStatus status, String title, String detail, List<ImportProblem> problems) {
        List<Map<String, String>> mistakes = problems.stream()
                .map(it -> Map.of(
                        "veld", it.where().isEmpty() ? "loonruns[" + it.line() + "]" : it.where(), "melding", it.message()))
                .toList();
        return Map.of("status", status.value(), "title", title, "detail", detail, "fouten", mistakes);
    }
}
