package nl.werkbrug.wagecostbenefit.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.References;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitOverview;
import nl.werkbrug.wagecostbenefit.BenefitPeriod;
import nl.werkbrug.wagecostbenefit.BenefitRights;
import nl.werkbrug.wagecostbenefit.PeriodResults.Told;
import nl.werkbrug.wagecostbenefit.PeriodResults;
import nl.werkbrug.wagecostbenefit.RegisterStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Register and hours of one benefit, all periods of a year on one page: all that was typed is written down, or nothing. */
@Controller
@RequestMapping(BenefitPages.HOME + "/tijdvakken/{benefitId}")
class BenefitPeriodPages {

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private final BenefitRights rights;
    private final BenefitOverview overview;
    private final PeriodResults results;
    private final References references;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Texts texts;

    BenefitPeriodPages(
            BenefitRights rights, BenefitOverview overview, PeriodResults results, References references, AuditTrail audit,
            TransactionTemplate transaction, Clock clock, Texts texts) {
        this.rights = rights;
        this.overview = overview;
        this.results = results;
        this.references = references;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String benefitId, @RequestParam(defaultValue = "") String jaar, Viewer viewer, Model model) {
        Benefit it = rights.forEmployer(benefitId, viewer);
        audit.read(viewer.userId(), "wage-cost-benefit", benefitId);
        return show(it, year(jaar), Map.of(), Map.of(), viewer, model);
    }

    @PostMapping
    String keep(
            @PathVariable String benefitId, @RequestParam Map<String, String> typed, Viewer viewer, Model model,
            RedirectAttributes flash) {
        Benefit it = rights.forEmployer(benefitId, viewer);
        int year = year(typed.getOrDefault("jaar", ""));
        Map<String, String> errors = new LinkedHashMap<>();
        transaction.executeWithoutResult(status -> {
            overview.periods(it, year).forEach(period -> keep(it, period, typed, errors, viewer));
            if (!errors.isEmpty()) {
                status.setRollbackOnly();
            }
        });
        if (!errors.isEmpty()) {
            return show(it, year, typed, errors, viewer, model);
        }
        flash.addFlashAttribute("notice", texts.get("wagecostbenefit.notice.periods"));
        return "redirect:" + BenefitPages.HOME + "/tijdvakken/" + benefitId + "?jaar=" + year;
    }

    private void keep(Benefit it, BenefitPeriod period, Map<String, String> typed, Map<String, String> errors, Viewer viewer) {
        String field = "uren-" + period.period().code();
        String hours = typed.getOrDefault(field, "").strip();
        boolean readable = hours.isEmpty() || HOURS.matcher(hours).matches()
                && new BigDecimal(hours.replace(',', '.')).compareTo(PeriodResults.MOST_HOURS) <= 0;
        if (!readable) {
            errors.put(field, Words.of("wagecostbenefit.benefit-period.at-fill-in-a", period.period().label()));
            return;
        }
        Told told = new Told(register(it, period, typed), null, hours.isEmpty() ? null : new BigDecimal(hours.replace(',', '.')));
        if (told.register() != null || told.hours() != null) {
            results.tell(it.id(), period.period(), told, PeriodResults.Door.PAGE, viewer).ifPresent(why -> errors.put(field, why));
        }
    }

    private static RegisterStatus register(Benefit it, BenefitPeriod period, Map<String, String> typed) {
        String chosen = typed.getOrDefault("register-" + period.period().code(), "");
        Optional<RegisterStatus> known = List.of(RegisterStatus.values()).stream().filter(each -> each.name().equals(chosen)).findFirst();
        return it.perRegister() ? known.filter(each -> each != period.register()).orElse(null) : null;
    }

    private String show(Benefit it, int year, Map<String, String> typed, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("benefit", it);
        // HR sees one dossier; the page with all of an employer is of payroll.
        model.addAttribute("payroll", viewer.is(Role.EMPLOYER_PAYROLL) || viewer.is(Role.PAYROLL_AGENT));
        model.addAttribute("year", year);
        model.addAttribute("periods", overview.periods(it, year));
        model.addAttribute("reference", references.of(it.dossierId()));
        model.addAttribute("statuses", RegisterStatus.values());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "wagecostbenefit/periods";
    }

    private int year(String typed) {
        return typed.matches("20\\d{2}") ? Integer.parseInt(typed) : DutchTime.today(clock).getYear();
    }
}
