package nl.werkbrug.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.PublicCalculation;
import nl.werkbrug.deadline.Question;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Computes a term for anybody. Takes every method itself, so that a wrong one is answered as a problem too. */
@RestController
class TermCalculationApi {

    private static final String ALLOWED = "POST, OPTIONS";

    private final PublicCalculation calculation;

    TermCalculationApi(PublicCalculation calculation) {
        this.calculation = calculation;
    }

    @RequestMapping(ApiPaths.TERM_CALCULATION)
    ResponseEntity<TermAnswer> compute(HttpServletRequest request) throws IOException {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return ResponseEntity.noContent().header("Allow", ALLOWED).build();
        }
        if (!HttpMethod.POST.matches(request.getMethod())) {
            throw new ProblemException(HttpStatus.METHOD_NOT_ALLOWED, "Gebruik POST.").with("Allow", ALLOWED);
        }
        Mistakes mistakes = new Mistakes();
        Question question = new QuestionReader(mistakes).read(JsonBody.read(request));
        DeadlineResult result = calculation.compute(question, mistakes)
                .orElseThrow(() -> new ProblemException(Problem.of(mistakes.byField())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(TermAnswer.of(result));
    }
}
