package io.evenkeel.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.deploy.stack.Part;
import io.evenkeel.deploy.stack.Progress;
import io.evenkeel.deploy.stack.Stack;
import io.evenkeel.deploy.stack.StartCache;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Broker and mailbox as real processes: what they were given survives kill -9, and nothing else takes their place. */
class OutsideIT {

    private static final Set<Part> OUTSIDE = EnumSet.of(Part.BROKER, Part.MAILBOX);
    private static Settings settings;
    private static Stack stack;

    @BeforeAll
    static void start() throws Exception {
        settings = TestHome.fresh("outside");
        stack = new Stack(settings, Progress.SILENT, StartCache.Mode.USE).endingWithThisProcess();
        stack.up(OUTSIDE);
    }

    @AfterAll
    static void stop() {
        stack.down();
        assertThat(stack.running()).isEmpty();
    }

    @Test
    void aMailSurvivesKillNineOfTheMailbox() throws Exception {
        send("aino@example.com", "Myöhässä <b>");
        MailClient mails = new MailClient(settings);
        assertThat(mails.to("aino@example.com")).hasSize(1);

        stack.kill(Part.MAILBOX);
        stack.up(OUTSIDE);

        assertThat(mails.to("AINO@")).hasSize(1);
        assertThat(mails.to("AINO@").getFirst().at("/mail/text").asString().strip())
                .isEqualTo("Hei <script>");
        assertThat(mails.get("/").body()).contains("Myöhässä &lt;b&gt;").doesNotContain("<b>");
        assertThat(mails.get("/mails/1").body()).contains("Hei &lt;script&gt;");
        assertThat(mails.get("/mails/1/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox"));
    }

    @Test
    void refusesTheDomainsThatExistForIt() {
        assertThatThrownBy(() -> send("x@refused.example", "no")).hasStackTraceContaining("550 5.1.1");
        assertThatThrownBy(() -> send("x@busy.example", "later")).hasStackTraceContaining("451 4.3.0");
    }

    @Test
    void anAcknowledgedRecordSurvivesKillNineOfTheBroker() throws Exception {
        try (Admin admin = Admin.create(client())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("kept", "k", "v")).get(20, TimeUnit.SECONDS);
            stack.kill(Part.BROKER);
            stack.up(OUTSIDE);
            long offset = producer.send(new ProducerRecord<>("kept", "k", "w"))
                    .get(30, TimeUnit.SECONDS)
                    .offset();
            assertThat(offset).isEqualTo(1);
        }
    }

    @Test
    void saysWhoHoldsAPortThatIsTaken() {
        Settings elsewhere =
                new Settings(settings.root(), settings.home().resolve("second"), settings.javaHome(), settings.ports());

        assertThatThrownBy(() -> new Stack(elsewhere, Progress.SILENT, StartCache.Mode.USE).up(OUTSIDE))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Port " + settings.port(Port.SMTP) + " (smtp) is taken by")
                .hasMessageContaining("EVENKEEL_PORT_SMTP=<port>");
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", settings.bootstrapServers());
    }

    private static void send(String to, String subject) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(settings.port(Port.SMTP)));
        Session session = Session.getInstance(properties);
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(new byte[0]));
        message.setFrom(new InternetAddress("evenkeel@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, UTF_8.name());
        message.setText("Hei <script>", UTF_8.name());
        Transport.send(message);
    }
}
