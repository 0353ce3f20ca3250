package io.evenkeel.intake.web;

import io.evenkeel.intake.IntakeMeters;
import io.evenkeel.intake.IntakeProperties;
import io.evenkeel.intake.reception.Reception;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UrlProperties.class)
class WebConfiguration {

    /** Between two reads of one body; a caller that has gone silent does not hold a connection. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    @Bean
    @ConditionalOnMissingBean
    ClientIdentity clientIdentity() {
        return ClientIdentity.ANONYMOUS;
    }

    @Bean
    Calls calls(ClientIdentity identity) {
        return new Calls(identity);
    }

    @Bean
    Bodies bodies(IntakeProperties settings) {
        return new Bodies(new ByteBudget(settings.bufferedBodies().toBytes()), settings.bodyTimeout());
    }

    @Bean
    Answers answers(UrlProperties urls, IntakeMeters meters) {
        return new Answers(urls.followupWithoutSlash(), meters);
    }

    @Bean
    Intake intake(Bodies bodies, Calls calls, Reception reception, Answers answers) {
        return new Intake(bodies, calls, reception, answers);
    }

    @Bean
    NettyServerCustomizer silentCallers() {
        return server -> server.readTimeout(SILENCE);
    }
}
