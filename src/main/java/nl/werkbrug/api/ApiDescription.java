package nl.werkbrug.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface (OpenAPI), written by hand once and served in both notations. */
@RestController
class ApiDescription {

    private final byte[] yaml;
    private final byte[] json;

    ApiDescription(@Value("classpath:openapi/v1.yaml") Resource description) throws IOException {
        this.yaml = description.getContentAsByteArray();
        this.json = new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml));
    }

    @GetMapping(ApiPaths.V1 + "/openapi.yaml")
    ResponseEntity<byte[]> yaml() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8")).body(yaml);
    }

    @GetMapping(ApiPaths.V1 + "/openapi.json")
    ResponseEntity<byte[]> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
    }

    /** Every other address below the interface. */
    @RequestMapping(ApiPaths.ROOT + "**")
    ResponseEntity<Void> unknown() {
        throw new ProblemException(
                HttpStatus.NOT_FOUND, Words.of("api.problem.addresses", ApiPaths.V1));
    }
}
