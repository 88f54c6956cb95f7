package id.dosir.archive;

import id.dosir.core.certificate.Nik;
import id.dosir.storage.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which the index knows a NIK. With it the same NIK is found again; without it the index does not tell
 * whose NIK it holds, although there are few enough of them to try them all (UU 27/2022). It is worth nothing beyond this
 * one index: where it is lost, index and key are made anew.
 */
final class NikKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int FINGERPRINT = 16;
    private static final String FILE = "nik-index.key";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private NikKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Reads the key, and makes it before the first start.
     *
     * @throws IOException when the file cannot be read or written, or holds no key
     */
    static NikKey of(Home home) throws IOException {
        Path folder = home.keys();
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            Path made = Files.createTempFile(folder, FILE, ".new", ownerOnly(folder, "rw-------"));
            byte[] secret = new byte[BYTES];
            RANDOM.nextBytes(secret);
            Files.writeString(made, HexFormat.of().formatHex(secret), StandardCharsets.US_ASCII);
            put(made, file);
        }
        try {
            byte[] secret = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (secret.length != BYTES) {
                throw new IllegalArgumentException("length");
            }
            return new NikKey(secret);
        } catch (IllegalArgumentException e) {
            // its content must not stand in a message
            throw new IOException(file + " holds no key of " + BYTES + " bytes; without the file a new one is made");
        }
    }

    private static void put(Path made, Path file) throws IOException {
        try {
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException another) {
            Files.delete(made);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder, String rights) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** @return what the index keeps in the place of a NIK */
    String hash(Nik nik) {
        return hash(nik.digits());
    }

    /** @return tells this key from any other, and nothing else */
    String fingerprint() {
        return hash("fingerprint").substring(0, FINGERPRINT);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
