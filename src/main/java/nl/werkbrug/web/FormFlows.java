package nl.werkbrug.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import org.springframework.stereotype.Component;

/** All flows by the word in their address. */
@Component
class FormFlows {

    private final Map<String, FormFlow> byName;

    FormFlows(List<FormFlow> flows) {
        this.byName = flows.stream().collect(Collectors.toMap(FormFlow::name, Function.identity()));
    }

    FormFlow get(String name) {
        FormFlow flow = byName.get(name);
        if (flow == null) {
            throw new NotVisible("form", name);
        }
        return flow;
    }
}
