package nl.werkbrug.request;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.AskElsewhere;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.scheme.Scheme;
import org.springframework.stereotype.Component;

/** A chosen scheme without a procedure of its own becomes a request of its kind. */
@Component
class RequestsElsewhere implements AskElsewhere {

    private final AuthorityRequests requests;
    private final RequestKinds kinds;

    RequestsElsewhere(AuthorityRequests requests, RequestKinds kinds) {
        this.requests = requests;
        this.kinds = kinds;
    }

    @Override
    public void ask(Hire hire, String choiceId, Scheme scheme, String title, Viewer viewer) {
        RequestKind kind = kinds.of(scheme).orElseThrow(() -> new IllegalStateException("Nobody asks for " + scheme));
        requests.start(new NewRequest(choiceId, kind.code(), hire.dossierId(), null, title));
    }
}
