package id.dosir.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Keys with their certificate in a PKCS#12 file. The password protects nothing: these keys are worth nothing. */
final class KeyFile {

    private static final char[] PASSWORD = "simulasi".toCharArray();

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    Optional<Credential> load(String alias) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        KeyStore store = open();
        return store.getEntry(alias, new KeyStore.PasswordProtection(PASSWORD)) instanceof KeyStore.PrivateKeyEntry e
                ? Optional.of(new Credential(e.getPrivateKey(), (X509Certificate) e.getCertificate()))
                : Optional.empty();
    }

    void save(String alias, Credential credential) throws GeneralSecurityException, IOException {
        KeyStore store = open();
        store.setKeyEntry(alias, credential.key(), PASSWORD, new Certificate[] {credential.certificate()});
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, PASSWORD);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return a new pair, RSA 2048 as BSrE's certificates show */
    static KeyPair newPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private KeyStore open() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD);
            }
        } else {
            store.load(null, PASSWORD);
        }
        return store;
    }
}
