package nl.werkbrug.localscheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.request.NewRequest;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A scheme of a municipality for one hire, from the request to the payment. */
@Service
public class LocalClaims {

    private final LocalClaimTable claims;
    private final LocalVersionTable versions;
    private final AuthorityRequests requests;
    private final LocalMoney money;
    private final LocalPapers papers;
    private final LocalNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    LocalClaims(
            LocalClaimTable claims, LocalVersionTable versions, AuthorityRequests requests, LocalMoney money, LocalPapers papers,
            LocalNotes notes, DutchFormats formats, Clock clock) {
        this.claims = claims;
        this.versions = versions;
        this.requests = requests;
        this.money = money;
        this.papers = papers;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SchemeVersion version(String claimId) {
        return versions.find(claims.get(claimId).versionId()).orElseThrow();
    }

    /**
     * What the municipality asked is answered. The caller found the task to be the viewer's.
     *
     * @param files the attachments
     */
    @Transactional
    public void answered(String claimId, List<LocalClaimTable.Told> answers, List<byte[]> files, Viewer viewer) {
        LocalClaim it = claims.lock(claimId);
        int place = 0;
        for (LocalClaimTable.Told each : answers) {
            claims.answer(claimId, ++place, each.label(), each.text());
        }
        files.forEach(file -> papers.keepUpload(it, file, viewer));
        String document = answers.isEmpty() ? null : papers.answers(it, version(claimId), answers);
        notes.did(it, viewer, "ANSWER", Words.in(Language.DUTCH, "localscheme.kept.answered"), document);
    }

    /** Opens the request; gives its id. */
    @Transactional
    public String openRequest(String claimId) {
        LocalClaim it = claims.lock(claimId);
        String request = requests.open(new NewRequest(claimId, LocalRequestRules.KIND, it.dossierId(), claimId, version(claimId).title()));
        claims.asked(claimId, request);
        return request;
    }

    /** @param answer of the request: REFUSED, NOT_ASKED or STOPPED */
    @Transactional
    public void notGranted(String claimId, String answer) {
        LocalClaim it = claims.lock(claimId);
        if (it.running()) {
            claims.granted(claimId, null, 0);
            claims.state(claimId, answer.equals("REFUSED") ? State.NOT_GRANTED : State.STOPPED);
        }
    }

    /** It is granted; on objection the money was not kept apart yet. */
    @Transactional
    public void granted(String claimId) {
        LocalClaim it = claims.lock(claimId);
        Money amount = requests.answer(it.requestId()).map(RequestDecision::amount).orElse(null);
        if (it.granted() == null && amount != null) {
            claims.granted(claimId, amount, money.year());
        }
        if (!waits(it)) {
            claims.payFrom(claimId, DutchTime.today(clock));
        } else {
            claims.state(claimId, State.WAITING);
        }
    }

    /** Whether the money waits for a day on which the employee must still work; what was paid before passed that. */
    public static boolean waits(LocalClaim it) {
        return it.checkOn() != null && it.payment().on() == null;
    }

    /**
     * Whether the employee still worked on the day that counts. The caller found the task to be the viewer's.
     *
     * @param because why it is not paid; null when it is
     */
    @Transactional
    public void checked(String claimId, boolean met, String because, Viewer viewer) {
        LocalClaim it = claims.lock(claimId);
        if (met) {
            claims.payFrom(claimId, DutchTime.today(clock));
            notes.did(it, viewer, "CHECK", Words.in(Language.DUTCH, "localscheme.kept.still-worked", formats.date(it.checkOn())), null);
        } else {
            claims.notPaid(claimId, because, viewer.userId());
            notes.did(it, viewer, "CHECK", Words.in(Language.DUTCH, "localscheme.kept.will-not-pay"), null);
        }
    }

    /** Why somebody cannot sign that it is not paid, in Dutch. */
    @Transactional(readOnly = true)
    public Optional<String> maySign(String claimId, Viewer viewer) {
        return viewer.userId().equals(claims.get(claimId).notPaid().proposedBy())
                ? Optional.of(Words.of("localscheme.local-claims.you-proposed-this-yourself")) : Optional.empty();
    }

    private LocalDate askedOn(String claimId) {
        return requests.ofChoice(claimId).stream().map(AuthorityRequest::asked).filter(Objects::nonNull)
                .reduce((earlier, later) -> later).orElseThrow().on();
    }

    /** Makes the letter that it is not paid, once, and tells the employer. */
    @Transactional
    public void notPaid(String claimId, Viewer signer) {
        LocalClaim it = claims.lock(claimId);
        if (it.state() == State.WAITING) {
            claims.state(claimId, State.NOT_PAID);
            claims.granted(claimId, null, 0);
            String document = papers.notPaid(it, version(claimId), askedOn(claimId), signer);
            notes.did(it, signer, "SIGN", Words.in(Language.DUTCH, "localscheme.kept.not-paid"), document);
            notes.mailDecision(it, "not-paid");
        }
    }

    /** @param reference of the payment; null without one */
    @Transactional
    public void paid(String claimId, LocalDate on, String reference, Viewer viewer) {
        LocalClaim it = claims.lock(claimId);
        claims.paid(claimId, on, reference, it.granted());
        notes.did(it, viewer, "PAY", it.granted() == null ? Words.in(Language.DUTCH, "localscheme.kept.paid", formats.date(on))
                : Words.in(Language.DUTCH, "localscheme.kept.paid-amount", formats.money(it.toPay()), formats.date(on)), null);
    }
}
