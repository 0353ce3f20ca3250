package io.evenkeel.intake.bulk;

import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.StrictJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One JSON object a line; blank lines are passed over but counted. */
final class NdjsonFormat implements BulkFormat {

    private final LineSplitter splitter = new LineSplitter(StrictJson.MAX_BYTES);

    @Override
    public Reading<List<RawLine>> feed(byte[] piece) {
        List<RawLine> lines = new ArrayList<>();
        for (byte b : piece) {
            if (splitter.feed(b)) {
                addUnlessBlank(splitter.take(), lines);
            }
        }
        return new Read<>(lines);
    }

    @Override
    public Reading<List<RawLine>> end() {
        List<RawLine> lines = new ArrayList<>();
        splitter.rest().forEach(line -> addUnlessBlank(line, lines));
        return new Read<>(lines);
    }

    @Override
    public Reading<JsonNode> read(RawLine line) {
        return StrictJson.parse(line.bytes());
    }

    static void addUnlessBlank(RawLine line, List<RawLine> lines) {
        boolean blank = !line.tooLong();
        for (byte b : line.bytes()) {
            blank &= b == ' ' || b == '\t';
        }
        if (!blank) {
            lines.add(line);
        }
    }
}
