package io.evenkeel.triage.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The text of a decision table and where it came from. {@code digest}: the first twelve hex digits of its SHA-256. */
record PolicyDocument(String xml, String source, String digest) {

    private static final String SHIPPED = "/policy/policy.dmn";
    private static final long MAX_BYTES = 1024 * 1024;

    /**
     * Reads the file, or the table shipped in the jar when there is none.
     *
     * @throws InvalidPolicyException when the file cannot be read or is larger than a megabyte
     */
    static PolicyDocument read(@Nullable Path file) {
        try {
            if (file == null) {
                try (InputStream shipped = PolicyDocument.class.getResourceAsStream(SHIPPED)) {
                    if (shipped == null) {
                        throw new IllegalStateException("the jar has no " + SHIPPED);
                    }
                    return of(shipped.readAllBytes(), "shipped");
                }
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new InvalidPolicyException("The policy " + file + " is larger than " + MAX_BYTES + " bytes.");
            }
            return of(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new InvalidPolicyException("The policy " + file + " cannot be read: " + e);
        }
    }

    private static PolicyDocument of(byte[] bytes, String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            String hex = HexFormat.of().formatHex(digest).substring(0, 12);
            return new PolicyDocument(new String(bytes, StandardCharsets.UTF_8), source, hex);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
