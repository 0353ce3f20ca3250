package io.evenkeel.notification.startup;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;

/** Something that reads topics and must not begin before they exist. */
public interface Part {

    /** Short, for the health page. */
    String name();

    /** The topics that this service makes for it. */
    default List<NewTopic> owns() {
        return List.of();
    }

    /** The topics of other services that it reads. */
    Set<String> awaits();

    /** Called once, when all topics exist; called again after a failure. */
    void begin();

    boolean ready();

    /** Also called when it never began. */
    void end();
}
