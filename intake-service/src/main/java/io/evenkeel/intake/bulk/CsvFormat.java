package io.evenkeel.intake.bulk;

import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.Reading;
import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import io.evenkeel.intake.reading.StrictJson;
import io.evenkeel.intake.reading.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** CSV with a header in its first line. Line numbers are those of the file, so the header is line 1. */
final class CsvFormat implements BulkFormat {

    private final LineSplitter splitter = new LineSplitter(StrictJson.MAX_BYTES);
    private @Nullable CsvTable table;

    @Override
    public Reading<List<RawLine>> feed(byte[] piece) {
        List<RawLine> lines = new ArrayList<>();
        for (byte b : piece) {
            if (!splitter.feed(b)) {
                continue;
            }
            if (table == null) {
                Reading<CsvTable> header = header(splitter.take());
                if (header instanceof Refused<CsvTable> refused) {
                    return new Refused<>(refused.problem());
                }
            } else {
                NdjsonFormat.addUnlessBlank(splitter.take(), lines);
            }
        }
        return new Read<>(lines);
    }

    @Override
    public Reading<List<RawLine>> end() {
        List<RawLine> lines = new ArrayList<>();
        if (table != null) {
            splitter.rest().forEach(line -> NdjsonFormat.addUnlessBlank(line, lines));
            return new Read<>(lines);
        }
        // Nothing but a header without a line break, or not even that.
        List<RawLine> rest = splitter.rest();
        Reading<CsvTable> header = header(rest.isEmpty() ? new RawLine(1, new byte[0], false) : rest.getFirst());
        return header.then(read -> new Read<>(lines));
    }

    @Override
    public Reading<JsonNode> read(RawLine line) {
        CsvTable known = table;
        if (known == null) {
            throw new IllegalStateException("a record before the header");
        }
        return Utf8.decode(line.bytes())
                .map(known::complaint)
                .orElseGet(() -> new Refused<>(ProblemKind.UNREADABLE_BODY.with("the record is not valid UTF-8")));
    }

    private Reading<CsvTable> header(RawLine line) {
        Reading<CsvTable> header = Utf8.decode(line.bytes())
                .map(CsvTable::ofHeader)
                .orElseGet(() -> new Refused<>(ProblemKind.UNREADABLE_BODY.with("the header is not valid UTF-8")));
        if (header instanceof Read<CsvTable> read) {
            table = read.value();
            splitter.quotedFields(read.value().separator());
        }
        return header;
    }
}
