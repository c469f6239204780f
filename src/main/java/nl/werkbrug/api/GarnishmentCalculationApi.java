package nl.werkbrug.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.garnishment.trial.TrialAnswer;
import nl.werkbrug.garnishment.trial.TrialCalculation;
import nl.werkbrug.garnishment.trial.TrialQuestion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Divides the pay of one period over employee and garnishments for anybody; nothing is kept. */
@RestController
class GarnishmentCalculationApi {

    private static final String EXAMPLE = "{\"loonperiode\": \"MAAND\", \"nettoLoon\": 2000.00, \"beslagvrijeVoetPerMaand\": "
            + "1600.00, \"beslagen\": [{\"soort\": \"GEWOON\", \"vordering\": 3000.00}]}";

    @RequestMapping(ApiPaths.GARNISHMENT_CALCULATION)
    ResponseEntity<GarnishmentAnswer> compute(HttpServletRequest request) throws IOException {
        if (OnlyPost.isQuestionAboutMethods(request)) {
            return ResponseEntity.noContent().header("Allow", OnlyPost.ALLOWED).build();
        }
        Mistakes mistakes = new Mistakes();
        TrialQuestion question = new GarnishmentQuestionReader(mistakes).read(JsonBody.read(request, EXAMPLE));
        TrialAnswer answer = TrialCalculation.compute(question, mistakes)
                .orElseThrow(() -> new ProblemException(Problem.of(mistakes.byField())));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(GarnishmentAnswer.of(answer));
    }
}
