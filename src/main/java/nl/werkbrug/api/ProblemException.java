package nl.werkbrug.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final HttpHeaders headers = new HttpHeaders();

    ProblemException(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    ProblemException with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    Problem problem() {
        return problem;
    }

    HttpHeaders headers() {
        return headers;
    }
}
