package io.evenkeel.deploy;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.events.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks the mailbox what arrived. */
public final class MailClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Settings settings;

    public MailClient(Settings settings) {
        this.settings = settings;
    }

    /** Newest first, opened: {@code summary}, {@code mail.headers}, {@code mail.text}, {@code mail.html}. */
    public List<JsonNode> to(String recipient) {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode summary :
                json("/api/mails?limit=1000&to=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8))) {
            mails.add(json("/api/mails/" + summary.get("id").asLong()));
        }
        return mails;
    }

    /** Every mail that is kept, newest first. */
    public List<JsonNode> allSummaries() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode page = json("/api/mails?limit=1000"); !page.isEmpty(); page = page(all.getLast())) {
            page.forEach(all::add);
        }
        return all;
    }

    private JsonNode page(JsonNode oldest) {
        return json("/api/mails?limit=1000&before=" + oldest.get("id").asLong());
    }

    public JsonNode json(String path) {
        return Json.mapper().readTree(get(path).body());
    }

    public HttpResponse<String> get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(settings.local(Port.MAIL, path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the mailbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
