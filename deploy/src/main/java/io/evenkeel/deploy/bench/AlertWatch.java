package io.evenkeel.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Listens to the alert stream and notes when the first alert of each complaint came in. */
final class AlertWatch implements AutoCloseable {

    private final Socket socket;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final CountDownLatch open = new CountDownLatch(1);

    AlertWatch(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        String request = "GET /alerts HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(UTF_8));
        Thread.ofPlatform().daemon().name("alerts").start(this::listen);
    }

    boolean awaitOpen(int seconds) throws InterruptedException {
        return open.await(seconds, TimeUnit.SECONDS);
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("HTTP/1.1 200")) {
                    open.countDown();
                } else if (line.startsWith("data:") && line.contains("\"complaintId\":\"")) {
                    seen.putIfAbsent(Ids.complaintId(line), System.nanoTime());
                }
            }
        } catch (IOException closed) {
            open.countDown();
        }
    }

    /** {@link System#nanoTime()} of the alert. */
    Optional<Long> at(String complaintId) {
        return Optional.ofNullable(seen.get(complaintId));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
