package io.evenkeel.followup.casefile;

import java.util.regex.Pattern;

/** Which ids may name a customer and a case. What else comes is refused before it becomes part of a key. */
public final class CaseIds {

    private static final Pattern CUSTOMER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern COMPLAINT = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    private CaseIds() {}

    public static boolean customer(String id) {
        return CUSTOMER.matcher(id).matches();
    }

    public static boolean complaint(String id) {
        return COMPLAINT.matcher(id).matches();
    }
}
