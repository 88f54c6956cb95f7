package id.dosir.storage;

import java.io.IOException;

/** More bytes came than are allowed; what had been written is gone again. */
public final class TooLarge extends IOException {

    TooLarge(long limit) {
        super("more than " + limit + " bytes");
    }
}
