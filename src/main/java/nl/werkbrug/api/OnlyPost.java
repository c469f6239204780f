package nl.werkbrug.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.werkbrug.shared.Words;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Calculations are asked with POST; an address takes every method itself, so that a wrong one is answered as a problem. */
final class OnlyPost {

    static final String ALLOWED = "POST, OPTIONS";

    private OnlyPost() {}

    /**
     * Whether somebody only asks which methods there are.
     *
     * @throws ProblemException with 405 for another method than that and POST
     */
    static boolean isQuestionAboutMethods(HttpServletRequest request) {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return true;
        }
        if (!HttpMethod.POST.matches(request.getMethod())) {
            throw new ProblemException(HttpStatus.METHOD_NOT_ALLOWED, Words.of("api.problem.post")).with("Allow", ALLOWED);
        }
        return false;
    }
}
