package io.evenkeel.triage.desk;

import io.evenkeel.events.Assessment;
import io.evenkeel.triage.assessment.Assessor;
import io.evenkeel.triage.desk.Requests.Sample;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads a text without storing anything, and a page to try it. */
@RestController
class AssessmentController {

    private static final Resource PAGE = new ClassPathResource("assess.html");

    private final Assessor assessor;

    AssessmentController(Assessor assessor) {
        this.assessor = assessor;
    }

    @PostMapping("/assessments")
    Mono<Assessment> assess(@RequestBody byte[] body) {
        Sample sample = Requests.sample(body);
        return Mono.fromCallable(
                        () -> assessor.read(sample.text(), sample.language()).assessment())
                .subscribeOn(Schedulers.parallel());
    }

    @GetMapping(path = "/assess", produces = MediaType.TEXT_HTML_VALUE)
    Resource page() {
        return PAGE;
    }
}
