package io.evenkeel.deploy.stack;

import java.time.Duration;

/** Told what happens while the parts start and stop. */
public interface Progress {

    /** Something that is about to be done. */
    void step(String what);

    /** A part reached a state, so long after the beginning. */
    void part(Part part, String state, Duration since);

    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void part(Part part, String state, Duration since) {}
    };
}
