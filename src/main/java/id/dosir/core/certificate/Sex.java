package id.dosir.core.certificate;

import java.util.Arrays;
import java.util.Optional;

/** As NIP, NIK and identity card state it. */
public enum Sex {
    MAN("1"),
    WOMAN("2");

    private final String digit;

    Sex(String digit) {
        this.digit = digit;
    }

    /** @return digit 15 of a NIP */
    public String digit() {
        return digit;
    }

    /** @return whom this digit of a NIP means; empty when nobody */
    public static Optional<Sex> of(String digit) {
        return Arrays.stream(values()).filter(sex -> sex.digit.equals(digit)).findFirst();
    }
}
