package io.evenkeel.intake.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface's own description. */
@RestController
class DocumentController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> openapi() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("static/openapi.yaml"));
    }
}
