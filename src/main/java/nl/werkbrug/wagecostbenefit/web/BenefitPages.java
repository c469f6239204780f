package nl.werkbrug.wagecostbenefit.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitOverview;
import nl.werkbrug.wagecostbenefit.BenefitRights;
import nl.werkbrug.wagecostbenefit.Mandates;
import nl.werkbrug.wagecostbenefit.ReturnPeriod;
import nl.werkbrug.wagecostbenefit.ReturnPeriods;
import nl.werkbrug.wagecostbenefit.year.Years;
import nl.werkbrug.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All benefits of an employer, period by period, with the amount of the year. */
@Controller("benefitPages")
@RequestMapping(BenefitPages.HOME)
class BenefitPages {

    static final String HOME = "/loonkostenvoordeel";

    /** Employees on one page: each has a table of periods. */
    private static final int SIZE = 50;

    private final Employers employers;
    private final BenefitOverview overview;
    private final ReturnPeriods returns;
    private final Years years;
    private final BenefitRights rights;
    private final Mandates mandates;
    private final AuditTrail audit;
    private final Clock clock;
    private final Texts texts;

    BenefitPages(
            Employers employers, BenefitOverview overview, ReturnPeriods returns, Years years, BenefitRights rights, Mandates mandates,
            AuditTrail audit, Clock clock, Texts texts) {
        this.employers = employers;
        this.overview = overview;
        this.returns = returns;
        this.years = years;
        this.rights = rights;
        this.mandates = mandates;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    /** Chooses the employer; who works for one only goes on at once. */
    @GetMapping
    String choose(Viewer viewer, Model model) {
        List<Employer> mine = employers.payrollOf(viewer);
        if (mine.size() == 1) {
            return "redirect:" + HOME + "/" + mine.get(0).id();
        }
        model.addAttribute("employers", mine);
        return "wagecostbenefit/choose";
    }

    @GetMapping("/{employerId}")
    String show(@PathVariable String employerId, @RequestParam(defaultValue = "") String jaar, @RequestParam(defaultValue = "1") String pagina,
            Viewer viewer, Model model) {
        return show(employers.forPayroll(employerId, viewer), year(jaar), pagina, Map.of(), viewer, model);
    }

    @PostMapping("/{employerId}/tijdvak")
    String period(
            @PathVariable String employerId, @RequestParam(defaultValue = "") String tijdvak, Viewer viewer, Model model,
            RedirectAttributes flash) {
        Employer employer = employers.forPayroll(employerId, viewer);
        Optional<ReturnPeriod> told = List.of(ReturnPeriod.values()).stream().filter(it -> it.name().equals(tijdvak)).findFirst();
        Optional<String> why = told.isEmpty()
                ? Optional.of(Words.of("wagecostbenefit.benefit.choose-whether-you-file"))
                : returns.tell(employerId, told.get(), viewer);
        if (why.isPresent()) {
            return show(employer, year(""), "1", Map.of("tijdvak", why.get()), viewer, model);
        }
        flash.addFlashAttribute("notice", texts.get("wagecostbenefit.notice.period"));
        return "redirect:" + HOME + "/" + employerId;
    }

    @PostMapping("/machtiging/{benefitId}")
    String mandate(@PathVariable String benefitId, Viewer viewer, RedirectAttributes flash) {
        Benefit it = rights.forEmployer(benefitId, viewer);
        flash.addFlashAttribute("notice", mandates.make(it, viewer)
                ? texts.get("wagecostbenefit.notice.mandate")
                : texts.get("wagecostbenefit.notice.mandate-before"));
        return "redirect:/dossiers/" + it.dossierId();
    }

    private String show(Employer employer, int year, String page, Map<String, String> errors, Viewer viewer, Model model) {
        List<BenefitOverview.Row> rows = overview.of(employer.id(), year);
        audit.read(viewer.userId(), "wage-cost-benefit-overview", employer.id());
        model.addAttribute("employer", employer);
        model.addAttribute("year", year);
        model.addAttribute("thisYear", DutchTime.today(clock).getYear());
        model.addAttribute("page", Page.of(rows, page, SIZE));
        model.addAttribute("total", rows.stream().map(row -> row.amount().amount()).reduce(Money.ZERO, Money::plus));
        model.addAttribute("estimate", rows.stream().anyMatch(row -> row.amount().estimate()));
        model.addAttribute("coming", overview.coming(employer.id(), year));
        model.addAttribute("returnPeriod", returns.of(employer.id()).orElse(null));
        model.addAttribute("returnPeriods", ReturnPeriod.values());
        model.addAttribute("years", years.ofEmployer(employer.id()));
        model.addAttribute("errors", errors);
        return "wagecostbenefit/overview";
    }

    /** The year that was asked, or this one for anything that is no year. */
    private int year(String typed) {
        return typed.matches("20\\d{2}") ? Integer.parseInt(typed) : DutchTime.today(clock).getYear();
    }
}
