package io.evenkeel.intake.reading;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules for where something is: e-mail addresses and links. Nothing is resolved or fetched. */
final class Addresses {

    private static final int MAX_EMAIL = 254;
    private static final int MAX_LOCAL = 64;
    private static final int MAX_URI = 2_000;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*+");
    private static final Pattern DOMAIN = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** An address that mail can be sent to; an international domain becomes its {@code xn--} form. */
    static final Rule<String> EMAIL = raw -> {
        int at = raw.lastIndexOf('@');
        if (raw.length() <= MAX_EMAIL && at > 0 && at <= MAX_LOCAL) {
            String domain = ascii(raw.substring(at + 1));
            boolean sound = LOCAL.matcher(raw.substring(0, at)).matches()
                    && DOMAIN.matcher(domain).matches()
                    && at + 1 + domain.length() <= MAX_EMAIL;
            if (sound) {
                return Checked.good(raw.substring(0, at + 1) + domain);
            }
        }
        return Checked.flawed("must be one e-mail address such as name@example.com, at most 254 characters");
    };

    static final Rule<String> LINK = raw -> raw.length() <= MAX_URI && isWebLink(raw)
            ? Checked.good(raw)
            : Checked.flawed(
                    "must be an absolute http or https address of at most 2000 characters, without user and password");

    private Addresses() {}

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    private static boolean isWebLink(String raw) {
        try {
            URI uri = new URI(raw);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
