package io.evenkeel.deploy.stack;

import static java.util.stream.Collectors.joining;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The parts of one home, as a whole: start what is missing, wait until all are ready, stop all in order. */
public final class Stack {

    /** Far beyond what a start takes, for machines that are busy with other things. What ends by itself is noticed at once. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    /** A JVM that was watched writes what it learnt when it ends. */
    private static final Duration RECORDED_STOP_LIMIT = Duration.ofMinutes(3);

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Settings settings;
    private final Progress progress;
    private final StartCache cache;
    private final Duration stopLimit;
    private final Running running;
    private final Readiness readiness;

    public Stack(Settings settings, Progress progress, StartCache.Mode mode) {
        this.settings = settings;
        this.progress = progress;
        this.cache = new StartCache(settings, mode);
        this.stopLimit = mode == StartCache.Mode.RECORD ? RECORDED_STOP_LIMIT : STOP_LIMIT;
        this.running = new Running(settings);
        this.readiness = new Readiness(settings);
    }

    public Map<Part, ProcessHandle> running() {
        return running.find();
    }

    public boolean isReady(Part part) {
        return readiness.isReady(part);
    }

    /**
     * Starts those of the parts that are not alive and waits until all of them are ready. When one ends before, those started here are stopped
     * again.
     *
     * @return how long it took
     * @throws UserError saying what stood in the way
     */
    public Duration up(Collection<Part> parts) {
        long began = System.nanoTime();
        try (FileChannel file = FileChannel.open(
                        Files.createDirectories(settings.home()).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new UserError("another ./evenkeel is starting this stack just now; wait for it, or see status");
            }
            return start(parts, began);
        } catch (IOException e) {
            throw new UserError("cannot start in " + settings.home() + ": " + e.getMessage());
        }
    }

    private Duration start(Collection<Part> parts, long began) throws IOException {
        Set<Part> missing = EnumSet.copyOf(parts);
        missing.removeAll(running.find().keySet());
        Preflight.check(settings, missing);
        Map<Part, Process> started = new EnumMap<>(Part.class);
        try {
            for (Part part : missing) {
                started.put(part, launch(part));
            }
            awaitReady(parts, started, began);
        } catch (UserError | IOException e) {
            stop(started.values().stream().map(Process::toHandle).toList());
            throw e;
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Process launch(Part part) throws IOException {
        Files.createDirectories(settings.logs());
        List<String> command = Commands.of(part, settings, cache.staged(part));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(settings.home().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Commands.outFile(part, settings).toFile());
        // RocksDB on glibc would otherwise keep an arena a thread.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        if (cache.records()) {
            // A cache serves every later start: it is made with the options of no single one.
            builder.environment().remove("JDK_JAVA_OPTIONS");
        }
        return builder.start();
    }

    private void awaitReady(Collection<Part> parts, Map<Part, Process> started, long began) {
        Set<Part> waiting = EnumSet.copyOf(parts);
        Duration nextWord = PATIENCE;
        while (!waiting.isEmpty()) {
            Duration since = Duration.ofNanos(System.nanoTime() - began);
            for (Part part : List.copyOf(waiting)) {
                noticeEnd(part, started);
                if (readiness.isReady(part)) {
                    waiting.remove(part);
                    progress.part(part, "ready", since);
                }
            }
            if (since.compareTo(START_LIMIT) > 0) {
                throw new UserError(Obituary.late(waiting, START_LIMIT, settings));
            }
            if (!waiting.isEmpty() && since.compareTo(nextWord) > 0) {
                progress.step("  still waiting for "
                        + waiting.stream().map(Part::label).collect(joining(", ")) + " ...");
                nextWord = since.plus(PATIENCE);
            }
            LockSupport.parkNanos(waiting.isEmpty() ? 0 : LOOK_NANOS);
        }
    }

    private void noticeEnd(Part part, Map<Part, Process> started) {
        Process process = started.get(part);
        if (process != null && !process.isAlive()) {
            throw new UserError(Obituary.of(part, process.exitValue(), settings));
        }
    }

    /** Leaves nothing running when this JVM is asked to end before it came to {@link #down()}. */
    public Stack endingWithThisProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::down, "down"));
        return this;
    }

    /** Stops whatever of this home is alive: services first, then mailbox and broker. Returns how many processes were stopped. */
    public int down() {
        Map<Part, ProcessHandle> alive = running.find();
        stop(alive.entrySet().stream()
                .filter(e -> e.getKey().isService())
                .map(Map.Entry::getValue)
                .toList());
        stop(alive.entrySet().stream()
                .filter(e -> !e.getKey().isService())
                .map(Map.Entry::getValue)
                .toList());
        return alive.size();
    }

    private void stop(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        long until = System.nanoTime() + stopLimit.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > until) {
                progress.step("some do not end by themselves within " + stopLimit.toSeconds() + " s: ending them");
                processes.forEach(ProcessHandle::destroyForcibly);
                until = Long.MAX_VALUE;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Ends a part as a crash would. */
    public void kill(Part part) {
        ProcessHandle process = running.find().get(part);
        if (process == null) {
            throw new IllegalStateException(part.label() + " is not running");
        }
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
