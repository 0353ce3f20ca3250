package io.evenkeel.followup.query;

import io.evenkeel.followup.stream.Advertised;
import io.evenkeel.followup.stream.FollowupStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires the queries. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    private static final int WAITING_AT_MOST = 10_000;
    private static final int DISK_THREADS = 8;
    private static final int QUEUED_AT_MOST = 10_000;

    @Bean
    Waiters waiters() {
        return new Waiters(WAITING_AT_MOST);
    }

    /** Reads of the stores block, so they have threads of their own. */
    @Bean(destroyMethod = "dispose")
    Scheduler disk() {
        return Schedulers.newBoundedElastic(DISK_THREADS, QUEUED_AT_MOST, "disk");
    }

    @Bean
    CaseQueries caseQueries(FollowupStreams streams, Advertised advertised, Waiters waiters, Scheduler disk) {
        return new CaseQueries(new Whereabouts(streams, advertised), waiters, new OtherInstance(), disk);
    }
}
