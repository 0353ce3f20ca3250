package io.evenkeel.deploy.bench;

/** Finds a complaint's id in JSON without reading the rest of it. */
final class Ids {

    private static final String FIELD = "\"complaintId\":\"";

    private Ids() {}

    /** @throws IllegalArgumentException when there is none */
    static String complaintId(String json) {
        int begin = json.indexOf(FIELD);
        int end = json.indexOf('"', begin + FIELD.length());
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("no complaintId in an answer of " + json.length() + " characters");
        }
        return json.substring(begin + FIELD.length(), end);
    }
}
