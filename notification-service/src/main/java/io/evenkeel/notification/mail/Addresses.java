package io.evenkeel.notification.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;

/** Addresses that mail can be sent to, without asking anybody. */
final class Addresses {

    /** Octets, RFC 5321 4.5.3.1. */
    private static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_PART = 64;

    private Addresses() {}

    /** Empty when no server would take it. A domain in letters of any script is turned into its ASCII form. */
    static Optional<InternetAddress> parse(String email) {
        String given = email.strip();
        int at = given.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_PART || !printable(given)) {
            return Optional.empty();
        }
        try {
            String ascii = given.substring(0, at + 1) + IDN.toASCII(given.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            if (ascii.length() > MAX_LENGTH) {
                return Optional.empty();
            }
            InternetAddress address = new InternetAddress(ascii, true);
            address.validate();
            boolean same = ascii.equals(address.getAddress());
            return same ? Optional.of(address) : Optional.empty();
        } catch (AddressException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean printable(String given) {
        int at = given.lastIndexOf('@');
        boolean asciiLocalPart = given.substring(0, at).chars().allMatch(c -> c > ' ' && c < 127);
        return asciiLocalPart && given.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
