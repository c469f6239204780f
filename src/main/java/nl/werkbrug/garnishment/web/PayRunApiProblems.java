package nl.werkbrug.garnishment.web;

import java.util.List;
import nl.werkbrug.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a failure that payroll software could not prevent as a problem; what we did not expect is logged and not told. */
@RestControllerAdvice(assignableTypes = PayRunApi.class)
class PayRunApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PayRunApiProblems.class);

    @ExceptionHandler
    ResponseEntity<?> unexpected(Exception failure) {
        LOG.error("A delivery of pay runs failed", failure);
        return PayRunApi.problem(HttpStatus.INTERNAL_SERVER_ERROR, Words.of("api.title.500"),
                Words.of("api.delivery.again"),
                List.of());
    }
}
