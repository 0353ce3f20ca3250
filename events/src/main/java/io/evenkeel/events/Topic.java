package io.evenkeel.events;

/** A topic: its name and the service that alone writes it. */
public record Topic(String name, String owner) {

    public static final Topic INTAKE_COMPLAINTS = new Topic("intake.complaints", "intake");
    public static final Topic TRIAGE_DECISIONS = new Topic("triage.decisions", "triage");
    public static final Topic FOLLOWUP_MESSAGES = new Topic("followup.messages", "followup");
    public static final Topic NOTIFICATION_DELIVERIES = new Topic("notification.deliveries", "notification");

    /** Where {@code service} puts records of this topic that it cannot read or process. */
    public String deadLetters(String service) {
        return deadLetters(name, service);
    }

    /** The dead-letter topic of any topic, such as a service's own commands. */
    public static String deadLetters(String topic, String service) {
        return topic + "." + service + ".dlt";
    }
}
