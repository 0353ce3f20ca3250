package io.evenkeel.notification.deliveries;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Json;
import io.evenkeel.events.kafka.Offsets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * Deliveries on disk, together with how far the topic was read: both change in one step, so a crash neither loses nor repeats. The topic
 * is the truth; a store that is deleted is read again from it.
 */
final class DeliveryStore implements AutoCloseable {

    private static final long CACHE_BYTES = 8L * 1024 * 1024;
    private static final long WRITE_BUFFER_BYTES = 4L * 1024 * 1024;
    private static final byte[] NOTHING = {};

    static {
        RocksDB.loadLibrary();
    }

    private static final byte[] LOG_ID = "log".getBytes(UTF_8);

    private final LRUCache cache = new LRUCache(CACHE_BYTES);
    private final Options options;
    private final WriteOptions writing = new WriteOptions();
    private final RocksDB db;

    /** @throws IllegalStateException when the directory cannot be used, for instance because another instance uses it */
    DeliveryStore(Path directory) {
        this.options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setMaxWriteBufferNumber(2)
                .setKeepLogFileNum(2)
                .setTableFormatConfig(
                        new BlockBasedTableConfig().setBlockCache(cache).setCacheIndexAndFilterBlocks(true));
        try {
            Files.createDirectories(directory);
            this.db = RocksDB.open(options, directory.toString());
        } catch (RocksDBException e) {
            throw new IllegalStateException(
                    "cannot open " + directory + "; does another instance use it? (evenkeel.notification.state-dir)",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory + " (evenkeel.notification.state-dir)", e);
        }
    }

    /** Empties the store when it was filled from another log than this one, such as before the brokers were reset. */
    void belongTo(String logId) throws RocksDBException {
        byte[] filledFrom = db.get(LOG_ID);
        if (filledFrom != null && !logId.equals(new String(filledFrom, UTF_8))) {
            db.deleteRange(NOTHING, new byte[] {(byte) 0xff});
        }
        db.put(LOG_ID, logId.getBytes(UTF_8));
    }

    void add(Delivery delivery, int partition, long offset) throws RocksDBException {
        try (WriteBatch batch = new WriteBatch()) {
            batch.put(DeliveryKeys.primary(DeliveryKeys.moment(delivery)), Json.write(delivery));
            for (byte[] key : DeliveryKeys.indexes(delivery)) {
                batch.put(key, NOTHING);
            }
            passed(batch, partition, offset);
            db.write(writing, batch);
        }
    }

    /** A record without a delivery in it was read. */
    void pass(int partition, long offset) throws RocksDBException {
        try (WriteBatch batch = new WriteBatch()) {
            passed(batch, partition, offset);
            db.write(writing, batch);
        }
    }

    private static void passed(WriteBatch batch, int partition, long offset) throws RocksDBException {
        batch.put(DeliveryKeys.position(partition), Long.toString(offset + 1).getBytes(UTF_8));
    }

    Offsets position(List<Integer> partitions) throws RocksDBException {
        Map<Integer, Long> next = new TreeMap<>();
        for (int partition : partitions) {
            byte[] offset = db.get(DeliveryKeys.position(partition));
            next.put(partition, offset == null ? 0L : Long.parseLong(new String(offset, UTF_8)));
        }
        return new Offsets(next);
    }

    DeliveryPage page(DeliveryQuery query) throws RocksDBException {
        return new DeliveryScan(this).page(query);
    }

    RocksIterator iterator() {
        return db.newIterator();
    }

    byte[] delivery(String moment) throws RocksDBException {
        byte[] json = db.get(DeliveryKeys.primary(moment));
        if (json == null) {
            throw new IllegalStateException("the index names a delivery that is not there");
        }
        return json;
    }

    @Override
    public void close() {
        db.close();
        writing.close();
        options.close();
        cache.close();
    }
}
