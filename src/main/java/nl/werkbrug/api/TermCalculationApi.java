package nl.werkbrug.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.PublicCalculation;
import nl.werkbrug.deadline.Question;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Computes a term for anybody. Takes every method itself, so that a wrong one is answered as a problem too. */
@RestController
class TermCalculationApi {

    private static final String EXAMPLE = "{\"termijn\": \"AWB_6_7\", \"startdatum\": \"2026-04-10\"}";

    private final PublicCalculation calculation;

    TermCalculationApi(PublicCalculation calculation) {
        this.calculation = calculation;
    }

    @RequestMapping(ApiPaths.TERM_CALCULATION)
    ResponseEntity<TermAnswer> compute(HttpServletRequest request) throws IOException {
        if (OnlyPost.isQuestionAboutMethods(request)) {
            return ResponseEntity.noContent().header("Allow", OnlyPost.ALLOWED).build();
        }
        Mistakes mistakes = new Mistakes();
        Question question = new QuestionReader(mistakes).read(JsonBody.read(request, EXAMPLE));
        DeadlineResult result = calculation.compute(question, mistakes)
                .orElseThrow(() -> new ProblemException(Problem.of(mistakes.byField())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(TermAnswer.of(result));
    }
}
