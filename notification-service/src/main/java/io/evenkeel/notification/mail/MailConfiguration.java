package io.evenkeel.notification.mail;

import io.evenkeel.notification.layout.LetterLayout;
import io.evenkeel.notification.letter.LetterWriter;
import java.time.ZoneId;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** Without it the mail library goes through the jars of the class path for each part of each mail. */
    private static final String STREAM_PROVIDER = "jakarta.mail.util.StreamProvider";

    @Bean
    LetterWriter letterWriter(@Value("${evenkeel.notification.zone:Europe/Helsinki}") ZoneId zone) {
        return new LetterWriter(zone);
    }

    @Bean
    Mailer mailer(JavaMailSenderImpl server, LetterWriter writer, MailSettings settings) {
        System.setProperty(STREAM_PROVIDER, MailStreamProvider.class.getName());
        return new Mailer(server, new MailBuilder(writer, new LetterLayout(), settings));
    }
}
