package io.evenkeel.intake.web;

import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.StrictJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes bodies in: bounded in size, in time, and in what all of them together may hold. */
public final class Bodies {

    /** A body that is too large is read on and thrown away up to here, since many clients hear no answer before they have sent all. */
    private static final int MAX_DRAINED = 4 * 1024 * 1024;

    private final ByteBudget budget;
    private final Duration timeout;

    Bodies(ByteBudget budget, Duration timeout) {
        this.budget = budget;
        this.timeout = timeout;
    }

    /** The whole body; a {@link RefusedException} where it is too large, too slow, or one too many. */
    Mono<byte[]> whole(ServerHttpRequest request) {
        refuseForeignEncodings(request.getHeaders());
        if (request.getHeaders().getContentLength() > MAX_DRAINED) {
            return Mono.error(tooLarge());
        }
        return Mono.defer(() -> {
            Collected collected = new Collected();
            return request.getBody()
                    .doOnNext(collected::add)
                    .then(Mono.fromSupplier(collected::bytes))
                    .timeout(timeout)
                    .onErrorMap(TimeoutException.class, late -> tooSlow())
                    .doFinally(signal -> collected.giveBack());
        });
    }

    /** The body piece by piece, of any length. The server closes the connection of a caller that falls silent. */
    public Flux<byte[]> pieces(ServerHttpRequest request) {
        refuseForeignEncodings(request.getHeaders());
        return request.getBody().map(Bodies::taken);
    }

    private static byte[] taken(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static void refuseForeignEncodings(HttpHeaders headers) {
        String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new RefusedException(ProblemKind.UNSUPPORTED_TYPE.with("bodies are taken without Content-Encoding"));
        }
        MediaType type = headers.getContentType();
        Charset charset = type == null ? null : type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new RefusedException(ProblemKind.UNSUPPORTED_TYPE.with("bodies are taken in UTF-8 only"));
        }
    }

    private static RefusedException tooLarge() {
        return new RefusedException(
                ProblemKind.BODY_TOO_LARGE.with("a body may have " + StrictJson.MAX_BYTES + " bytes"));
    }

    private RefusedException tooSlow() {
        return new RefusedException(
                ProblemKind.BODY_TIMEOUT.with("a body has to arrive within " + timeout.toSeconds() + " seconds"));
    }

    /** One body while it arrives; what is kept of it counts against the budget. */
    private final class Collected {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        private int arrived;
        private int held;

        void add(DataBuffer buffer) {
            try {
                arrived += buffer.readableByteCount();
                if (arrived > MAX_DRAINED) {
                    throw tooLarge();
                }
                if (arrived <= StrictJson.MAX_BYTES) {
                    keep(buffer);
                }
            } finally {
                DataBufferUtils.release(buffer);
            }
        }

        private void keep(DataBuffer buffer) {
            int size = buffer.readableByteCount();
            if (!budget.take(size)) {
                throw new RefusedException(ProblemKind.BUSY.with("too many bodies are arriving at once"));
            }
            held += size;
            byte[] piece = new byte[size];
            buffer.read(piece);
            bytes.writeBytes(piece);
        }

        byte[] bytes() {
            if (arrived > StrictJson.MAX_BYTES) {
                throw tooLarge();
            }
            return bytes.toByteArray();
        }

        void giveBack() {
            budget.giveBack(held);
            held = 0;
        }
    }
}
