package io.evenkeel.triage.assessment;

import java.io.BufferedOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains every model. Arguments: the folder of the open text; the folder for the weights. */
final class Trainer {

    private Trainer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("say where the open text is: -Ddata=<folder>");
        }
        Path data = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Corpus corpus = Corpus.read(Corpus.PLACE);
        save(target.resolve("labels.bin"), new LabelTrainer(corpus.training()).train()::write);
        save(
                target.resolve("language.bin"),
                new LanguageTrainer(OpenText.read(data).training(), corpus.training()).train()::write);
    }

    @FunctionalInterface
    private interface Writer {
        void write(DataOutput out) throws IOException;
    }

    private static void save(Path file, Writer writer) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writer.write(out);
        }
    }
}
