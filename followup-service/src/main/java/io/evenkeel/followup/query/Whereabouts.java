package io.evenkeel.followup.query;

import io.evenkeel.followup.stream.Advertised;
import io.evenkeel.followup.stream.FollowupStreams;
import io.evenkeel.followup.stream.FollowupTopology;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.state.HostInfo;

/** Which instance holds a customer. */
final class Whereabouts {

    /** The answer. */
    sealed interface Place {
        /** In this partition's stores of this instance. */
        record Here(KafkaStreams streams, int partition) implements Place {}

        /** Behind that host and port. */
        record There(HostInfo host) implements Place {}

        /** Nowhere just now: starting, or changing hands. */
        record Unsettled() implements Place {}
    }

    private final FollowupStreams streams;
    private final Advertised advertised;

    Whereabouts(FollowupStreams streams, Advertised advertised) {
        this.streams = streams;
        this.advertised = advertised;
    }

    Place of(String customerId) {
        return streams.streams()
                .filter(running -> running.state().isRunningOrRebalancing())
                .map(running -> place(running, customerId))
                .orElseGet(Place.Unsettled::new);
    }

    private Place place(KafkaStreams running, String customerId) {
        KeyQueryMetadata metadata =
                running.queryMetadataForKey(FollowupTopology.CASES_STORE, customerId, new StringSerializer());
        if (metadata == null || metadata.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            return new Place.Unsettled();
        }
        HostInfo active = metadata.activeHost();
        String host = active.host() + ":" + active.port();
        return host.equals(advertised.hostAndPort())
                ? new Place.Here(running, metadata.partition())
                : new Place.There(active);
    }
}
