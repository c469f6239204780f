package nl.werkbrug.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the public calculation and its page. The address is the one the server knows: that of the proxy, unless
 * {@code server.forward-headers-strategy} says that the proxy's word for the visitor's address can be trusted.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimit limit;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimit limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.waitFor(request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        String seconds = String.valueOf(wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        if (request.getRequestURI().startsWith(request.getContextPath() + ApiPaths.ROOT)) {
            problems.write(response, language(request).during(
                    () -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, Words.of("api.problem.wait", seconds))));
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** The page's own language is found only after this filter; without a wish it is Dutch, whatever the server speaks. */
    private static Language language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Language.DUTCH : Language.of(request.getLocale());
    }
}
