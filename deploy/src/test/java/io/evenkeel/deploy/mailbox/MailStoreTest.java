package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void showsTheNewestFirstAndFindsByRecipient() throws IOException {
        try (MailStore store = open()) {
            add(store, "aino@example.com", "one");
            add(store, "milan@example.com", "two");
            add(store, "aino@example.com", "three");

            assertThat(subjects(store, "")).containsExactly("three", "two", "one");
            assertThat(subjects(store, "AINO")).containsExactly("three", "one");
            assertThat(store.newest("", 3, 1))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.subject()).isEqualTo("two"));
        }
    }

    @Test
    void keepsMailsAcrossARestart() throws IOException {
        try (MailStore store = open()) {
            add(store, "aino@example.com", "kept");
        }
        try (MailStore store = open()) {
            add(store, "aino@example.com", "later");

            assertThat(subjects(store, "")).containsExactly("later", "kept");
            assertThat(new String(store.raw(1).orElseThrow(), UTF_8)).contains("Subject: kept");
            assertThat(store.summary(1).orElseThrow().receivedAt()).isEqualTo(NOON);
        }
    }

    @Test
    void cutsOffWhatACrashLeftHalfWritten() throws IOException {
        try (MailStore store = open()) {
            add(store, "aino@example.com", "whole");
            add(store, "aino@example.com", "torn");
        }
        Path file;
        try (var files = Files.list(directory)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] all = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(all, all.length - 5), StandardOpenOption.TRUNCATE_EXISTING);

        try (MailStore store = open()) {
            add(store, "aino@example.com", "after");
            assertThat(subjects(store, "")).containsExactly("after", "whole");
        }
        try (MailStore store = open()) {
            assertThat(subjects(store, "")).containsExactly("after", "whole");
        }
    }

    @Test
    void dropsTheOldestFileWhenThereAreTooMany() throws IOException {
        MailStore.Limits small = new MailStore.Limits(1, 2, 100);
        try (MailStore store = new MailStore(directory, small)) {
            add(store, "a@example.com", "one");
            add(store, "a@example.com", "two");
            add(store, "a@example.com", "three");

            assertThat(subjects(store, "")).containsExactly("three", "two");
            assertThat(store.raw(1)).isEmpty();
        }
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void countsMailsThatComeAgain() throws IOException {
        try (MailStore store = open()) {
            add(store, "a@example.com", "same");
            add(store, "a@example.com", "same");
            add(store, "a@example.com", "other");

            assertThat(store.stats()).isEqualTo(new MailStore.Stats(3, 3, 1, 3));
        }
    }

    private MailStore open() throws IOException {
        return new MailStore(directory, MailStore.Limits.USUAL);
    }

    private static void add(MailStore store, String to, String subject) throws IOException {
        String mail = "Message-ID: <" + subject + "@example.com>\r\nSubject: " + subject + "\r\n\r\nÄäni\r\n";
        store.add(NOON, "evenkeel@example.com", List.of(to), mail.getBytes(UTF_8));
    }

    private static List<String> subjects(MailStore store, String to) {
        return store.newest(to, Long.MAX_VALUE, 10).stream()
                .map(MailSummary::subject)
                .toList();
    }
}
