package io.evenkeel.deploy.mailbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** Starts the mailbox: {@code MailboxMain <smtp port> <http port> <directory>}. Runs until it is asked to end. */
public final class MailboxMain {

    private static final Logger log = LoggerFactory.getLogger(MailboxMain.class);

    private MailboxMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        MailStore store = new MailStore(Path.of(args[2]), MailStore.Limits.USUAL);
        SMTPServer smtp = SmtpDoor.open(Integer.parseInt(args[0]), store, Clock.systemUTC());
        HttpServer http = MailHttp.open(Integer.parseInt(args[1]), store);
        log.info("mailbox open with {} mails", store.stats().kept());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            smtp.stop();
            http.stop(0);
            close(store);
            ended.countDown();
        }));
        ended.await();
    }

    private static void close(MailStore store) {
        try {
            store.close();
        } catch (IOException e) {
            log.warn("the mail files did not close: {}", e.toString());
        }
    }
}
