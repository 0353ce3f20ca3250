package io.evenkeel.notification.post;

import io.evenkeel.notification.mail.MailSettings;
import io.evenkeel.notification.mail.Mailer;
import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.startup.KafkaClients;
import io.evenkeel.notification.startup.OwnTopics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class PostConfiguration {

    @Bean
    PostClients postClients(KafkaClients clients, PostSettings settings, MeterRegistry registry) {
        return new PostClients(clients, settings, registry);
    }

    @Bean
    PostPart postPart(
            PostClients clients,
            PostSettings settings,
            MailSettings mail,
            Mailer mailer,
            NotificationMeters meters,
            OwnTopics own,
            Clock clock) {
        RetryPlan plan = new RetryPlan(mail.retryDelays());
        int lanes = Math.max(1, mail.connections() / settings.threads());
        PostRoom room = new PostRoom(mailer, new Accounts(plan, mail.domain(), meters), lanes, clock);
        KafkaTemplate<byte[], byte[]> kafka = clients.template();
        RestingPartitions resting = new RestingPartitions();
        PostListener listener = new PostListener(room, kafka, clock, resting);
        ConcurrentMessageListenerContainer<byte[], byte[]> fresh = clients.fresh(listener);
        ConcurrentMessageListenerContainer<byte[], byte[]> waiting = clients.waiting(RetryPlan.TOPICS, listener);
        resting.of(waiting);
        return new PostPart(own, plan, List.of(fresh, waiting), room);
    }
}
