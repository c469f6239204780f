package nl.werkbrug.workplaceadaptation.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationQuoteTable;
import org.springframework.stereotype.Component;

/** Finds the quote of a page; its address names the quote and the version that the viewer saw. */
@Component
class QuoteOnPage {

    private static final String WHAT = "workplace quote";
    private static final Pattern ADDRESS = Pattern.compile("([0-9a-f-]{36}):(\\d{1,6})");

    private final AdaptationAccess access;
    private final AdaptationQuoteTable quotes;

    QuoteOnPage(AdaptationAccess access, AdaptationQuoteTable quotes) {
        this.access = access;
        this.quotes = quotes;
    }

    /**
     * @param now as it is now
     * @param seen the version that the viewer saw
     */
    record Found(WorkplaceAdaptation adaptation, AdaptationQuote now, int seen) {

        boolean stale() {
            return now.version() != seen;
        }
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    Found find(String address, Viewer viewer) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new NotVisible(WHAT, address);
        }
        String id = parts.group(1);
        WorkplaceAdaptation it = access.forEmployer(quotes.adaptationOf(id).orElseThrow(() -> new NotVisible(WHAT, id)), viewer);
        Optional<AdaptationQuote> now = quotes.of(it.id()).stream().filter(each -> each.id().equals(id)).findFirst();
        return new Found(it, now.orElseThrow(() -> new NotVisible(WHAT, id)), Integer.parseInt(parts.group(2)));
    }

    /** The page with a form about it; says when it is too late. */
    FormPage page(Found found, String formId, String heading, Viewer viewer) {
        FormPage page = FormPage.of(
                formId, heading, "/dossiers/" + found.adaptation().dossierId(),
                formId + ":" + found.now().id() + ":" + found.seen() + ":" + viewer.userId());
        return found.adaptation().unasked() ? page : page.done(Words.of("workplaceadaptation.quote-on.the-choice-has-already"));
    }

    /** Says that somebody was first, and what stands there now. */
    String changedSince(Found found) {
        AdaptationQuote now = found.now();
        return Words.of("workplaceadaptation.quote-on.this-quote-has-been", now.supplier(), now.net(), now.vat());
    }
}
