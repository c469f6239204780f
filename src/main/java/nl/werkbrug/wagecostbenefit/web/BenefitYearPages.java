package nl.werkbrug.wagecostbenefit.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.year.BenefitYear;
import nl.werkbrug.wagecostbenefit.year.OverviewLine;
import nl.werkbrug.wagecostbenefit.year.YearCheck;
import nl.werkbrug.wagecostbenefit.year.Years;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The provisional overview beside what was told: each difference named. */
@Controller
@RequestMapping(BenefitPages.HOME + "/jaar/{id}")
class BenefitYearPages {

    private static final Pattern HOURS = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");
    private static final Pattern EUROS = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");

    private final Years years;
    private final YearViews views;
    private final Employers employers;
    private final AuditTrail audit;
    private final Texts texts;

    BenefitYearPages(Years years, YearViews views, Employers employers, AuditTrail audit, Texts texts) {
        this.years = years;
        this.views = views;
        this.employers = employers;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Viewer viewer, Model model) {
        return show(years.forPayroll(id, viewer), Map.of(), Map.of(), viewer, model);
    }

    @PostMapping
    String keep(
            @PathVariable String id, @RequestParam Map<String, String> typed, Viewer viewer, Model model, RedirectAttributes flash) {
        BenefitYear it = years.forPayroll(id, viewer);
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, OverviewLine> lines = new HashMap<>();
        for (YearCheck.Line each : years.check(it)) {
            line(each, typed, errors).ifPresent(line -> lines.put(each.row().dossierId(), line));
        }
        if (!errors.isEmpty()) {
            return show(it, typed, errors, viewer, model);
        }
        years.overview(id, lines, viewer);
        flash.addFlashAttribute("notice", texts.get("wagecostbenefit.notice.year"));
        return "redirect:" + BenefitPages.HOME + "/jaar/" + id;
    }

    /** Both cells empty is an employee that is not on the overview. */
    private static Optional<OverviewLine> line(YearCheck.Line each, Map<String, String> typed, Map<String, String> errors) {
        String reference = each.row().who().reference();
        String hours = plain(typed.getOrDefault("uren-" + reference, ""));
        String euros = plain(typed.getOrDefault("bedrag-" + reference, ""));
        if (hours.isEmpty() && euros.isEmpty()) {
            return Optional.empty();
        }
        if (!HOURS.matcher(hours).matches()) {
            errors.put("uren-" + reference, Words.of("wagecostbenefit.benefit-year.at-fill-in-the", each.row().who().employee()));
        }
        if (!EUROS.matcher(euros).matches()) {
            errors.put("bedrag-" + reference, Words.of("wagecostbenefit.benefit-year.at-fill-in-the-2", each.row().who().employee()));
        }
        return errors.isEmpty()
                ? Optional.of(new OverviewLine(number(hours), Money.euros(number(euros))))
                : Optional.empty();
    }

    /** Without the sign of the euro, and without the dot between thousands. */
    private static String plain(String typed) {
        return typed.strip().replace("€", "").strip().replaceAll("\\.(?=\\d{3}(,|$))", "");
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private String show(BenefitYear it, Map<String, String> typed, Map<String, String> errors, Viewer viewer, Model model) {
        audit.read(viewer.userId(), "wage-cost-benefit-year", it.id());
        model.addAttribute("view", views.of(it));
        model.addAttribute("employer", employers.forPayroll(it.employerId(), viewer));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "wagecostbenefit/year";
    }
}
