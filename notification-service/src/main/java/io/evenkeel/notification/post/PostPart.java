package io.evenkeel.notification.post;

import io.evenkeel.events.Topic;
import io.evenkeel.notification.startup.OwnTopics;
import io.evenkeel.notification.startup.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The mail: one container for what is new, one for what waits for another try. */
final class PostPart implements Part {

    private final OwnTopics own;
    private final RetryPlan plan;
    private final List<MessageListenerContainer> containers;
    private final PostRoom room;

    PostPart(OwnTopics own, RetryPlan plan, List<MessageListenerContainer> containers, PostRoom room) {
        this.own = own;
        this.plan = plan;
        this.containers = List.copyOf(containers);
        this.room = room;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<NewTopic> owns() {
        List<NewTopic> topics = new ArrayList<>();
        topics.add(own.events(Topic.NOTIFICATION_DELIVERIES));
        topics.add(own.deadLettersOf(Topic.FOLLOWUP_MESSAGES));
        plan.topics().forEach(name -> topics.add(own.waiting(name)));
        return topics;
    }

    @Override
    public Set<String> awaits() {
        return Set.of(Topic.FOLLOWUP_MESSAGES.name());
    }

    @Override
    public void begin() {
        containers.forEach(MessageListenerContainer::start);
    }

    @Override
    public boolean ready() {
        return containers.stream().allMatch(MessageListenerContainer::isRunning);
    }

    @Override
    public void end() {
        containers.forEach(MessageListenerContainer::stop);
        room.close();
    }
}
