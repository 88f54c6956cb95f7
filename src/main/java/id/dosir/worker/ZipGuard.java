package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a zip into nothing and counts, since the sizes in its directory are only claims. */
final class ZipGuard {

    private ZipGuard() {}

    /** @throws Unreadable TOO_LARGE when the parts are too many, too big, or packed tighter than papers are */
    static void check(Path file) throws IOException {
        long packed = Files.size(file);
        byte[] chunk = new byte[1 << 16];
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.ZIP_ENTRIES) {
                throw new Unreadable(Cause.TOO_LARGE, zip.size() + " zip entries");
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                        unpacked += n;
                        refuseBeyondLimits(unpacked, packed);
                    }
                }
            }
        }
    }

    private static void refuseBeyondLimits(long unpacked, long packed) throws Unreadable {
        boolean tooTight = unpacked > Limits.RATIO_MATTERS_FROM && unpacked / packed > Limits.UNPACKED_RATIO;
        if (unpacked > Limits.UNPACKED_BYTES || tooTight) {
            throw new Unreadable(Cause.TOO_LARGE, packed + " bytes unpack to over " + unpacked);
        }
    }
}
