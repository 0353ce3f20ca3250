package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a part whether it is ready: the services by their readiness page, the broker by whether it takes connections. */
final class Readiness {

    private static final int TIMEOUT_MILLIS = 1_000;

    private final Settings settings;

    Readiness(Settings settings) {
        this.settings = settings;
    }

    boolean isReady(Part part) {
        int port = settings.port(part.mainPort());
        return switch (part) {
            case BROKER -> takesConnections(port);
            case MAILBOX -> answers(settings.local(part.mainPort(), "/health"));
            case INTAKE, TRIAGE, FOLLOWUP, NOTIFICATION ->
                answers(settings.local(part.mainPort(), "/actuator/health/readiness"));
        };
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean answers(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
