package nl.werkbrug.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.form.Forms;
import nl.werkbrug.rules.DataFiles;
import nl.werkbrug.rules.RuleNode;
import nl.werkbrug.scheme.Scheme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Everything that can be asked, read once at start; a wrong file stops the start and names its field. */
@Component
public class RequestKinds {

    private static final String FOLDER = "requests";

    private final Map<String, RequestKind> byCode = new LinkedHashMap<>();

    @Autowired
    RequestKinds(Deadlines deadlines, Forms forms) {
        this(DataFiles.in(FOLDER), deadlines, forms);
    }

    RequestKinds(Map<String, RuleNode> files, Deadlines deadlines, Forms forms) {
        KindReader reader = new KindReader(deadlines, forms);
        files.forEach((name, file) -> {
            RequestKind kind = reader.read(name, file);
            kind.schemes().forEach(scheme -> refuseSecond(scheme, file));
            byCode.put(kind.code(), kind);
        });
    }

    /** @throws IllegalArgumentException when there is none */
    public RequestKind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no kind of request " + code));
    }

    public Optional<RequestKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What is asked when somebody chooses the scheme and no procedure of its own does. */
    public Optional<RequestKind> of(Scheme scheme) {
        return byCode.values().stream().filter(it -> it.schemes().contains(scheme)).findFirst();
    }

    public Collection<RequestKind> all() {
        return byCode.values();
    }

    private void refuseSecond(Scheme scheme, RuleNode file) {
        of(scheme).ifPresent(other -> {
            throw file.wrong("schemes", "names " + scheme + ", which " + other.code() + " has already");
        });
    }
}
