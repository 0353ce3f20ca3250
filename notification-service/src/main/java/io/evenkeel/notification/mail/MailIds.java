package io.evenkeel.notification.mail;

import io.evenkeel.events.Ids;

/** Message ids that follow from the events: the same event has the same id however often it is sent. */
public final class MailIds {

    private static final String SAFE = "[A-Za-z0-9._-]{1,64}";

    private MailIds() {}

    /** The id of the message that this event asked for. */
    public static String ofMessage(String eventId, String domain) {
        return "<" + local(eventId) + "@" + domain + ">";
    }

    /** The id that all messages of a case refer to, so that mailboxes show them as one conversation. */
    static String ofCase(String complaintId, String domain) {
        return "<case." + local(complaintId) + "@" + domain + ">";
    }

    /** The address with the case in it, where the id is fit for one. */
    static String replyAddress(String address, String complaintId) {
        int at = address.lastIndexOf('@');
        boolean fits = at > 0 && at + 1 + complaintId.length() <= 64 && complaintId.matches("[A-Za-z0-9-]{1,50}");
        return fits ? address.substring(0, at) + "+" + complaintId + address.substring(at) : address;
    }

    /** Ids come from other services; one that is not fit for a header is replaced by one derived from it. */
    private static String local(String id) {
        return id.matches(SAFE) ? id : Ids.derived("message-id", id);
    }
}
