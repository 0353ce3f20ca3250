package io.evenkeel.intake.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands between a service and its broker, and lets the test cut or stall the line. The broker must advertise {@link #port()}. */
final class BrokerProxy implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BrokerProxy.class);

    private enum Line {
        FLOWING,
        STALLED,
        CUT
    }

    private final ServerSocket server;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private Line line = Line.CUT;
    private int brokerPort;

    BrokerProxy() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void flow(int toPort) {
        brokerPort = toPort;
        set(Line.FLOWING);
    }

    void restore() {
        set(Line.FLOWING);
    }

    /** Bytes are taken and go nowhere; connections stay. */
    void stall() {
        set(Line.STALLED);
    }

    /** Connections are closed, and new ones at once. */
    void cut() {
        set(Line.CUT);
        sockets.forEach(BrokerProxy::closeQuietly);
        sockets.clear();
    }

    private void set(Line next) {
        synchronized (change) {
            line = next;
            change.notifyAll();
        }
    }

    private Line line() {
        synchronized (change) {
            return line;
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (line() == Line.CUT) {
                    client.close();
                    continue;
                }
                Socket broker = new Socket(InetAddress.getLoopbackAddress(), brokerPort);
                sockets.add(client);
                sockets.add(broker);
                Thread.ofVirtual().start(() -> copy(client, broker));
                Thread.ofVirtual().start(() -> copy(broker, client));
            } catch (IOException e) {
                log.debug("a connection was not made: {}", e.toString());
            }
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[64 * 1024];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                awaitFlow();
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            log.debug("a connection ended: {}", e.toString());
        }
    }

    private void awaitFlow() throws IOException {
        synchronized (change) {
            while (line == Line.STALLED) {
                try {
                    change.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                }
            }
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("a socket did not close: {}", e.toString());
        }
    }

    @Override
    public void close() {
        cut();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
