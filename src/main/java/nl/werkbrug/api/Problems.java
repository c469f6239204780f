package nl.werkbrug.api;

import nl.werkbrug.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every failure of the interface as a problem; what we did not expect is logged and not told. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException refusal) {
        return ResponseEntity.status(refusal.problem().status())
                .headers(refusal.headers())
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(refusal.problem());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception failure) {
        LOG.error("A request to the public interface failed", failure);
        return refused(new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR,
                Words.of("api.problem.later")));
    }
}
