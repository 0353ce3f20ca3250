package io.evenkeel.deploy.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web side: pages for people, JSON under {@code /api} for tests. Answers only those who ask for this machine by its name. */
final class MailHttp {

    private static final Logger log = LoggerFactory.getLogger(MailHttp.class);
    private static final int PAGE = 100;
    private static final int MAX_LIMIT = 1_000;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final MailStore store;

    private MailHttp(MailStore store) {
        this.store = store;
    }

    static HttpServer open(int port, MailStore store) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        MailHttp http = new MailHttp(store);
        server.createContext("/", http::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = answer(exchange);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type());
            headers.set("Content-Security-Policy", reply.policy());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        } catch (IOException | RuntimeException e) {
            log.warn("a request could not be answered: {}", e.toString());
            throw e;
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        String host =
                String.valueOf(exchange.getRequestHeaders().getFirst("Host")).replaceFirst(":\\d+$", "");
        if (!NAMES.contains(host)) {
            return Reply.problem(421, "ask for localhost");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            return Reply.problem(405, "only GET");
        }
        Map<String, String> query = Query.parse(exchange.getRequestURI().getRawQuery());
        List<String> path =
                List.of(exchange.getRequestURI().getPath().substring(1).split("/"));
        return switch (path.getFirst()) {
            case "" -> list(query);
            case "page.css" -> resource("page.css", "text/css; charset=utf-8");
            case "page.js" -> resource("page.js", "text/javascript; charset=utf-8");
            case "health" -> Reply.json(Map.of("status", "UP"));
            case "api" -> api(path, query);
            case "mails" -> mail(path, query);
            default -> Reply.problem(404, "no such page");
        };
    }

    private Reply list(Map<String, String> query) {
        String to = query.getOrDefault("to", "");
        List<MailSummary> mails = store.newest(to, before(query), PAGE);
        return Reply.page(Pages.list(mails, to, store.stats(), mails.size() == PAGE));
    }

    private Reply api(List<String> path, Map<String, String> query) throws IOException {
        if (path.size() == 2 && path.get(1).equals("stats")) {
            return Reply.json(store.stats());
        }
        if (path.size() == 2 && path.get(1).equals("mails")) {
            int limit = (int) Math.min(Query.number(query.get("limit"), PAGE), MAX_LIMIT);
            return Reply.json(store.newest(query.getOrDefault("to", ""), before(query), limit));
        }
        long id = path.size() == 3 && path.get(1).equals("mails") ? Query.number(path.get(2), -1) : -1;
        Optional<MailSummary> summary = store.summary(id);
        Optional<byte[]> raw = store.raw(id);
        return summary.isPresent() && raw.isPresent()
                ? Reply.json(Map.of("summary", summary.get(), "mail", MailReader.open(raw.get())))
                : Reply.problem(404, "no such mail");
    }

    private Reply mail(List<String> path, Map<String, String> query) throws IOException {
        long id = path.size() == 2 || path.size() == 3 ? Query.number(path.get(1), -1) : -1;
        Optional<MailSummary> summary = store.summary(id);
        Optional<byte[]> raw = store.raw(id);
        if (summary.isEmpty() || raw.isEmpty()) {
            return Reply.problem(404, "no such mail; the oldest are dropped");
        }
        MailReader.Opened opened = MailReader.open(raw.get());
        return switch (path.size() == 3 ? path.get(2) : "") {
            case "" -> Reply.page(Pages.mail(summary.get(), opened, query.getOrDefault("to", "")));
            case "html" -> Reply.foreign(opened.html());
            case "raw" -> Reply.raw(raw.get());
            default -> Reply.problem(404, "no such part");
        };
    }

    private static long before(Map<String, String> query) {
        return Query.number(query.get("before"), Long.MAX_VALUE);
    }

    private static Reply resource(String name, String type) throws IOException {
        try (InputStream in = MailHttp.class.getResourceAsStream(name)) {
            return in == null ? Reply.problem(404, name) : new Reply(200, type, Reply.OWN_PAGE, in.readAllBytes());
        }
    }
}
