package nl.werkbrug.onboarding;

import nl.werkbrug.party.OfficialData;
import tools.jackson.databind.json.JsonMapper;

/** Details as they are kept until somebody agrees. */
final class DetailsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DetailsJson() {}

    static String write(Object details) {
        return JSON.writeValueAsString(details);
    }

    static RegistrationDetails registration(String json) {
        return JSON.readValue(json, RegistrationDetails.class);
    }

    static OfficialData official(String json) {
        return JSON.readValue(json, OfficialData.class);
    }
}
