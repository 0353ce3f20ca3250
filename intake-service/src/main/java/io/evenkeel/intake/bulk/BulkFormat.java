package io.evenkeel.intake.bulk;

import io.evenkeel.intake.reading.Reading;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A form in which many complaints come: cuts the stream into records, and reads a record as the JSON of one complaint. */
interface BulkFormat {

    /** The records that are complete with this piece. Refused where the import as a whole makes no sense. */
    Reading<List<RawLine>> feed(byte[] piece);

    /** The records that are complete with the end of the stream. */
    Reading<List<RawLine>> end();

    Reading<JsonNode> read(RawLine line);
}
