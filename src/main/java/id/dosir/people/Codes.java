package id.dosir.people;

import java.security.SecureRandom;

/** Codes that people read and type once. */
final class Codes {

    /** Without the letters and digits that are mistaken for each other: five bits each. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Codes() {}

    static String signs(int length) {
        StringBuilder signs = new StringBuilder(length);
        new SecureRandom().ints(length, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        return signs.toString();
    }

    /** @return a first password of 60 bits, in groups of four */
    static String password() {
        return signs(12).replaceAll("(.{4})(?=.)", "$1-");
    }
}
