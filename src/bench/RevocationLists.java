import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.reading.ReaderSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.WorkerCommand;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * How long does it take to look up a certificate in a long list of revoked ones, signature and all?
 *
 * <pre>java -cp "target/classes:target/dosir/WEB-INF/lib/*:target/reader/*" src/bench/RevocationLists.java [entries] [rounds]</pre>
 *
 * A list of 1,000,000 entries, the one that is asked for among the last. Dosir's worker, with 64 MB of heap,in turns with Bouncy
 * Castle in this process, which has all the memory it wants and is the fastest safe way that was measured: both check the signature and find time and reason. Medians after a warm-up; exit code 1
 * when the ratio is above 1.5.
 */
public final class RevocationLists {

    private static final double HIGHEST_RATIO = 1.5;
    private static final int HEAP_MEGABYTES = 64;
    private static final int WARM_UP = 2;
    private static final int SERIAL_BITS = 127;
    private static final int REASON = 5;

    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 11;
        Path folder = Files.createTempDirectory("dosir-lists");
        double ratio;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
            X509Certificate issuer = authority(keys, signer);
            X509CertificateHolder bare = new X509CertificateHolder(issuer.getEncoded());
            Path authority = Files.write(folder.resolve("penerbit.der"), issuer.getEncoded());
            BigInteger wanted = BigInteger.ONE.shiftLeft(SERIAL_BITS).subtract(BigInteger.TEN);
            Path list = Files.write(folder.resolve("daftar.crl"), list(issuer, signer, wanted, entries));
            System.out.printf(Locale.ROOT, "%,d entries, %.1f MB%n", entries, Files.size(list) / 1e6);

            ReaderSettings settings =
                    new ReaderSettings(1, Duration.ofMinutes(2), 384, folder.resolve("tanpa-kepercayaan"));
            WorkerCommand worker = new WorkerCommand(
                    WorkerCommand.classPathIn(Path.of("target/dosir/WEB-INF").toAbsolutePath()), HEAP_MEGABYTES, folder);
            try (Readers readers = new Readers(settings, worker)) {
                ratio = compare(
                        rounds,
                        () -> ours(readers, authority, wanted, list),
                        () -> theirs(bare, wanted, list));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
        System.exit(ratio > HIGHEST_RATIO ? 1 : 0);
    }

    private static Object ours(Readers readers, Path authority, BigInteger serial, Path list) {
        RevocationAnswer answer = readers.crl(authority, new SerialNumber(serial), list, Instant.now());
        if (answer.state() != State.REVOKED || answer.reason().orElse(0) != REASON) {
            throw new IllegalStateException("not found by Dosir: " + answer);
        }
        return answer;
    }

    private static Object theirs(X509CertificateHolder issuer, BigInteger serial, Path list) throws Exception {
        X509CRLHolder holder = new X509CRLHolder(Files.readAllBytes(list));
        boolean genuine = holder.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer));
        X509CRLEntryHolder entry = holder.getRevokedCertificate(serial);
        if (!genuine || CRLReason.getInstance(entry.getExtension(Extension.reasonCode).getParsedValue()).getValue().intValue() != REASON) {
            throw new IllegalStateException("not found by Bouncy Castle");
        }
        return entry;
    }

    private static double compare(int rounds, Callable<?> ours, Callable<?> theirs) throws Exception {
        double[] one = new double[rounds];
        double[] other = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            double bare = millis(theirs);
            double own = millis(ours);
            if (i >= 0) {
                one[i] = own;
                other[i] = bare;
            }
        }
        double ratio = median(one) / median(other);
        System.out.printf(
                Locale.ROOT,
                "look-up: %.0f ms with %d MB of heap, Bouncy Castle %.0f ms, ratio of medians %.2f (at most %.1f)%n",
                median(one),
                HEAP_MEGABYTES,
                median(other),
                ratio,
                HIGHEST_RATIO);
        return ratio;
    }

    private static X509Certificate authority(KeyPair keys, ContentSigner signer) throws Exception {
        Instant now = Instant.now();
        X500Name name = new X500Name("CN=PENERBIT UJI");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(now.minus(Duration.ofDays(1))),
                                Date.from(now.plus(Duration.ofDays(1))),
                                name,
                                keys.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                        .build(signer));
    }

    private static byte[] list(X509Certificate issuer, ContentSigner signer, BigInteger wanted, int entries)
            throws Exception {
        Date past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(issuer, past);
        list.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(1))));
        Random random = new Random(20261123);
        for (int i = 1; i < entries; i++) {
            // all as long as the one that is looked for, so that the length alone rules none out
            list.addCRLEntry(new BigInteger(SERIAL_BITS - 1, random).setBit(SERIAL_BITS - 1), past, 0);
        }
        list.addCRLEntry(wanted, past, REASON);
        return list.build(signer).getEncoded();
    }

    private static double millis(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
