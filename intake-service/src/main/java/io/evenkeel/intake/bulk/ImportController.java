package io.evenkeel.intake.bulk;

import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import io.evenkeel.intake.reception.Call;
import io.evenkeel.intake.web.Bodies;
import io.evenkeel.intake.web.Calls;
import io.evenkeel.intake.web.RefusedException;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Many complaints in one request, streamed in both directions. */
@RestController
class ImportController {

    private static final String CSV = "text/csv";

    private final Importer importer;
    private final Bodies bodies;
    private final Calls calls;
    private final Semaphore places;

    ImportController(Importer importer, Bodies bodies, Calls calls, Semaphore importPlaces) {
        this.importer = importer;
        this.bodies = bodies;
        this.calls = calls;
        this.places = importPlaces;
    }

    @PostMapping(
            path = "/complaints/import",
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, CSV})
    ResponseEntity<Flux<ImportResult>> importComplaints(
            ServerHttpRequest request, @RequestParam(defaultValue = "true") String notify) {
        boolean quiet = isQuiet(notify);
        Call call = call(request);
        Flux<byte[]> pieces = bodies.pieces(request);
        BulkFormat format = format(request);
        Flux<ImportResult> results =
                Flux.using(this::takePlace, place -> importer.run(pieces, format, call, quiet), Semaphore::release);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(results);
    }

    private Semaphore takePlace() {
        if (places.tryAcquire()) {
            return places;
        }
        throw new RefusedException(ProblemKind.BUSY.with("as many imports as can be taken are running already"));
    }

    private Call call(ServerHttpRequest request) {
        return switch (calls.of(request)) {
            case Read<Call> read -> read.value();
            case Refused<Call> refused -> throw new RefusedException(refused.problem());
        };
    }

    private static BulkFormat format(ServerHttpRequest request) {
        MediaType type = request.getHeaders().getContentType();
        return MediaType.parseMediaType(CSV).isCompatibleWith(type) ? new CsvFormat() : new NdjsonFormat();
    }

    private static boolean isQuiet(String notify) {
        return switch (notify) {
            case "true" -> false;
            case "false" -> true;
            default -> throw new RefusedException(ProblemKind.BAD_REQUEST.with("notify is true or false"));
        };
    }
}
