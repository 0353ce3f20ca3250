package io.evenkeel.intake.log;

import org.springframework.context.SmartLifecycle;

/** Opens the log before the web server starts and closes it after the last request was answered. */
final class LogLifecycle implements SmartLifecycle {

    private final LogKeeper keeper;
    private volatile boolean running;

    LogLifecycle(LogKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void start() {
        running = true;
        keeper.start();
    }

    @Override
    public void stop() {
        running = false;
        keeper.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
