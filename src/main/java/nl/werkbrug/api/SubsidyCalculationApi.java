package nl.werkbrug.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.shared.Language;
import nl.werkbrug.subsidy.trial.BenefitAnswer;
import nl.werkbrug.subsidy.trial.BenefitCalculation;
import nl.werkbrug.subsidy.trial.SubsidyAnswer;
import nl.werkbrug.subsidy.trial.SubsidyCalculation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Computes loonkostensubsidie and loonkostenvoordeel for anybody; nothing is kept. */
@RestController
class SubsidyCalculationApi {

    private static final String SUBSIDY_EXAMPLE = "{\"peildatum\": \"2026-01-01\", \"loonwaarde\": 60, \"uren\": 32, "
            + "\"voltijdUren\": 36, \"forfait\": false, \"leeftijd\": 30}";
    private static final String BENEFIT_EXAMPLE = "{\"peildatum\": \"2026-07-01\", \"categorieen\": [\"BANENAFSPRAAK\"], "
            + "\"verloondeUren\": 1664, \"aowLeeftijd\": false, \"aangevraagd\": true}";

    private final SubsidyCalculation subsidies;
    private final BenefitCalculation benefits;

    SubsidyCalculationApi(SubsidyCalculation subsidies, BenefitCalculation benefits) {
        this.subsidies = subsidies;
        this.benefits = benefits;
    }

    @RequestMapping(ApiPaths.SUBSIDY_CALCULATION)
    ResponseEntity<SubsidyAnswers.Subsidie> subsidy(HttpServletRequest request) throws IOException {
        if (OnlyPost.isQuestionAboutMethods(request)) {
            return ResponseEntity.noContent().header("Allow", OnlyPost.ALLOWED).build();
        }
        Mistakes mistakes = new Mistakes();
        var question = new SubsidyQuestionReader(mistakes).subsidy(JsonBody.read(request, SUBSIDY_EXAMPLE));
        SubsidyAnswer answer = Language.DUTCH.during(() -> subsidies.compute(question, mistakes)).orElseThrow(() -> refusal(mistakes));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(SubsidyAnswers.of(answer));
    }

    @RequestMapping(ApiPaths.BENEFIT_CALCULATION)
    ResponseEntity<SubsidyAnswers.Voordeel> benefit(HttpServletRequest request) throws IOException {
        if (OnlyPost.isQuestionAboutMethods(request)) {
            return ResponseEntity.noContent().header("Allow", OnlyPost.ALLOWED).build();
        }
        Mistakes mistakes = new Mistakes();
        var question = new SubsidyQuestionReader(mistakes).benefit(JsonBody.read(request, BENEFIT_EXAMPLE));
        BenefitAnswer answer = Language.DUTCH.during(() -> benefits.compute(question, mistakes)).orElseThrow(() -> refusal(mistakes));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(SubsidyAnswers.of(answer));
    }

    private static ProblemException refusal(Mistakes mistakes) {
        return new ProblemException(Problem.of(mistakes.byField()));
    }
}
