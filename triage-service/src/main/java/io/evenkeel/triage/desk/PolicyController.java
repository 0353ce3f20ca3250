package io.evenkeel.triage.desk;

import io.evenkeel.triage.policy.DmnPolicy;
import io.evenkeel.triage.policy.PolicyView;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decision table in force and its version: as readable JSON, or as the DMN that a modeller opens. */
@RestController
class PolicyController {

    private final DmnPolicy policy;
    private final PolicyView view;

    PolicyController(DmnPolicy policy) {
        this.policy = policy;
        this.view = PolicyView.of(policy);
    }

    @GetMapping(path = "/policy", produces = MediaType.APPLICATION_JSON_VALUE)
    PolicyView policy() {
        return view;
    }

    @GetMapping(path = "/policy", produces = MediaType.APPLICATION_XML_VALUE)
    String dmn() {
        return policy.xml();
    }
}
