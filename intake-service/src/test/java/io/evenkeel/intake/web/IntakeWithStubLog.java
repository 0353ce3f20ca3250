package io.evenkeel.intake.web;

import io.evenkeel.intake.reception.StubLog;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole web side on a real server, in front of a log in memory. No broker answers at the port given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.kafka.bootstrap-servers=localhost:1", "evenkeel.urls.followup=http://files.example/"})
@AutoConfigureWebTestClient
@Import(IntakeWithStubLog.InMemory.class)
public @interface IntakeWithStubLog {

    @TestConfiguration(proxyBeanMethods = false)
    class InMemory {
        @Bean
        @Primary
        StubLog stubLog() {
            return new StubLog();
        }
    }
}
