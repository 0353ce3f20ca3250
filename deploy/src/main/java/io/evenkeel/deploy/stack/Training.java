package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import java.io.IOException;
import java.util.EnumSet;

/** Runs the whole once beside the usual ports, with an empty home of its own, so that the JVMs learn how each part starts. */
public final class Training {

    private final Settings settings;
    private final Settings own;
    private final Progress progress;

    public Training(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.own = new Settings(
                settings.root(), settings.home().resolve("training"), settings.javaHome(), FreePorts.find());
    }

    public boolean isDone() {
        return new StartCache(settings, StartCache.Mode.USE).complete();
    }

    /** @throws UserError when the parts do not start, or no cache came of it */
    public void run() {
        Stack stack = new Stack(own, progress, StartCache.Mode.RECORD).endingWithThisProcess();
        try {
            stack.up(EnumSet.allOf(Part.class));
        } finally {
            stack.down();
        }
        tidy();
        if (!isDone()) {
            throw new UserError("no start-up cache came of it for some parts; everything works without, more slowly");
        }
    }

    private void tidy() {
        try {
            Stage.delete(own.home());
            if (new Running(settings).find().isEmpty()) {
                new Stage(settings).deleteOthers();
            }
        } catch (IOException e) {
            throw new UserError("cannot delete what is no longer needed: " + e.getMessage());
        }
    }
}
