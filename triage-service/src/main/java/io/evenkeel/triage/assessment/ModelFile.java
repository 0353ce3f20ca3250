package io.evenkeel.triage.assessment;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file of weights in the jar. */
final class ModelFile {

    private ModelFile() {}

    @FunctionalInterface
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    /** Reads {@code /model/<name>} from the class path. */
    static <T> T load(String name, Reader<T> reader) {
        String path = "/model/" + name;
        try (InputStream in = ModelFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + path);
            }
            return reader.read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }
}
