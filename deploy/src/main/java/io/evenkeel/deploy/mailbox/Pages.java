package io.evenkeel.deploy.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages: the list, and one mail. Pure: values in, HTML out. */
final class Pages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMM HH:mm:ss", java.util.Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());
    private static final Set<String> SHOWN =
            Set.of("from", "to", "subject", "date", "reply-to", "message-id", "content-language", "auto-submitted");

    private Pages() {}

    static String list(List<MailSummary> mails, String recipient, MailStore.Stats stats, boolean more) {
        String rows = mails.stream().map(mail -> row(mail, recipient)).collect(Collectors.joining());
        String empty = recipient.isBlank()
                ? "No mail yet. Post a complaint with an e-mail address, or run <code>./evenkeel demo</code>."
                : "No mail for this recipient.";
        return page("Mails", """
                <form method="get" action="/" role="search">
                  <label>Recipient <input type="search" name="to" value="%s" placeholder="aino@example.com"></label>
                  <button>Filter</button>
                  <span class="count" data-newest="%d">%d kept</span>
                </form>
                %s%s
                """.formatted(
                        Html.escape(recipient),
                        stats.newestId(),
                        stats.kept(),
                        mails.isEmpty() ? "<p class=\"empty\">" + empty + "</p>" : table(rows),
                        more ? older(mails.getLast().id(), recipient) : ""));
    }

    private static String table(String rows) {
        return """
                <table>
                  <thead><tr><th>Received</th><th>To</th><th>Subject</th><th>Language</th></tr></thead>
                  <tbody>%s</tbody>
                </table>
                """.formatted(rows);
    }

    private static String row(MailSummary mail, String recipient) {
        String language = Html.escape(mail.language());
        return """
                <tr><td class="time">%s</td><td>%s</td><td><a href="/mails/%d%s" lang="%s">%s</a></td><td>%s</td></tr>
                """.formatted(
                        TIME.format(mail.receivedAt()),
                        Html.escape(String.join(", ", mail.to())),
                        mail.id(),
                        recipient.isBlank() ? "" : "?to=" + encoded(recipient),
                        language,
                        mail.subject().isEmpty() ? "(no subject)" : Html.escape(mail.subject()),
                        language);
    }

    private static String older(long beforeId, String recipient) {
        return "<p><a href=\"/?before=%d&amp;to=%s\">Older mails</a></p>".formatted(beforeId, encoded(recipient));
    }

    static String mail(MailSummary mail, MailReader.Opened opened, String recipient) {
        String fields = opened.headers().stream()
                .map(field -> "<tr class=\"%s\"><th>%s</th><td>%s</td></tr>"
                        .formatted(
                                SHOWN.contains(field.name().toLowerCase(java.util.Locale.ROOT)) ? "main" : "rest",
                                Html.escape(field.name()),
                                Html.escape(field.value())))
                .collect(Collectors.joining());
        String html = opened.html().isEmpty()
                ? "<p class=\"empty\">This mail has no HTML part.</p>"
                : "<iframe sandbox title=\"HTML part\" src=\"/mails/" + mail.id() + "/html\"></iframe>";
        String text = opened.text().isEmpty()
                ? "<p class=\"empty\">This mail has no text part.</p>"
                : "<pre lang=\"" + Html.escape(mail.language()) + "\">" + Html.escape(opened.text()) + "</pre>";
        return page(mail.subject(), """
                <p><a href="/%s">All mails</a> · <a href="/mails/%d/raw">As it came</a></p>
                <h2 lang="%s">%s</h2>
                <table class="headers">%s</table>
                <details><summary>Every header</summary><table class="headers all">%s</table></details>
                <div class="parts"><section><h3>HTML part</h3>%s</section><section><h3>Text part</h3>%s</section></div>
                """.formatted(
                        recipient.isBlank() ? "" : "?to=" + encoded(recipient),
                        mail.id(),
                        Html.escape(mail.language()),
                        Html.escape(mail.subject()),
                        fields,
                        fields,
                        html,
                        text));
    }

    private static String encoded(String recipient) {
        return java.net.URLEncoder.encode(recipient, java.nio.charset.StandardCharsets.UTF_8);
    }

    static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s · Evenkeel mailbox</title>
                  <link rel="stylesheet" href="/page.css">
                  <script src="/page.js" defer></script>
                </head>
                <body>
                  <header><h1><a href="/">Evenkeel mailbox</a></h1><p>Every mail that this stack sends ends here. Nothing leaves this machine.</p></header>
                  <main>%s</main>
                </body>
                </html>
                """.formatted(Html.escape(title), body);
    }
}
