package id.dosir.worker;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * A list of revoked certificates (RFC 5280 section 5), read where it lies on the disk: of a list with a million entries
 * hardly anything comes into the heap, and its signature is checked over the bytes as they are.
 */
final class RevocationList {

    private static final String REASON = "2.5.29.21";
    private static final String CERTIFICATE_ISSUER = "2.5.29.29";
    private static final String DISTRIBUTION_POINT = "2.5.29.28";
    private static final int EXPLICIT_0 = 0xA0;
    private static final int ONLY_USERS = 0x81;
    private static final int TRUE = -1;
    private static final int SIGNED_AT_ONCE = 1 << 20;

    private final X509Certificate issuer;
    private final byte[] serial;

    RevocationList(X509Certificate issuer, BigInteger serial) {
        this.issuer = issuer;
        this.serial = serial.toByteArray();
    }

    /**
     * @param der the list as it was fetched, whatever it is
     * @param now when it was fetched
     */
    RevocationAnswer answer(Path der, Instant now) throws IOException {
        try (FileChannel file = FileChannel.open(der, StandardOpenOption.READ)) {
            return answer(file.map(MapMode.READ_ONLY, 0, file.size()), now);
        } catch (Unfit e) {
            return flawed(e.flaw, now);
        }
    }

    private RevocationAnswer answer(ByteBuffer bytes, Instant now) throws Unfit {
        try {
            Der outer = Der.in(bytes).take(Der.SEQUENCE);
            if (outer.hasNext()) {
                throw new Unfit(Flaw.MALFORMED);
            }
            Der parts = outer.inside();
            Der signed = parts.take(Der.SEQUENCE).inside();
            ByteBuffer toBeSigned = parts.whole();
            byte[] algorithm = parts.take(Der.SEQUENCE).value();
            byte[] signature = parts.take(Der.BIT_STRING).value();
            Told told = told(signed, algorithm, now);
            // last, since it reads every byte; nothing is said before it is right
            verify(toBeSigned, algorithm, signature);
            return told.answer(issuer, now);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit(Flaw.MALFORMED);
        }
    }

    private record Told(Instant thisUpdate, Optional<Instant> nextUpdate, Optional<Entry> entry) {

        RevocationAnswer answer(X509Certificate issuer, Instant now) {
            String name = Names.common(
                    X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()));
            return new RevocationAnswer(
                    Source.CRL,
                    entry.map(e -> RevocationAnswer.of(e.reason())).orElse(State.GOOD),
                    Optional.empty(),
                    now,
                    Optional.of(thisUpdate),
                    nextUpdate,
                    entry.map(Entry::at),
                    entry.map(Entry::reason).orElseGet(OptionalInt::empty),
                    name,
                    name);
        }
    }

    private record Entry(Instant at, OptionalInt reason) {}

    private Told told(Der list, byte[] algorithm, Instant now) throws IOException, Unfit {
        if (list.nextIs(Der.INTEGER)) {
            list.take();
        }
        if (!Arrays.equals(list.take(Der.SEQUENCE).value(), algorithm)) {
            throw new Unfit(Flaw.SIGNATURE);
        }
        byte[] name = new byte[list.take(Der.SEQUENCE).whole().remaining()];
        list.whole().get(name);
        if (!new X500Principal(name).equals(issuer.getSubjectX500Principal())) {
            throw new Unfit(Flaw.OTHER_ISSUER);
        }
        Instant thisUpdate = list.take().time();
        Optional<Instant> nextUpdate = list.nextIs(Der.UTC_TIME) || list.nextIs(Der.GENERALIZED_TIME)
                ? Optional.of(list.take().time())
                : Optional.empty();
        Optional<Flaw> age = OcspDialogue.age(thisUpdate, nextUpdate, now);
        if (age.isPresent()) {
            throw new Unfit(age.get());
        }
        Optional<Entry> entry = list.nextIs(Der.SEQUENCE) ? find(list.take().inside()) : Optional.empty();
        if (list.nextIs(EXPLICIT_0)) {
            whole(list.take().inside().take(Der.SEQUENCE).inside());
        }
        return new Told(thisUpdate, nextUpdate, entry);
    }

    private Optional<Entry> find(Der entries) throws IOException, Unfit {
        Optional<Entry> found = Optional.empty();
        while (entries.hasNext()) {
            Der entry = entries.take(Der.SEQUENCE).inside();
            if (entry.take(Der.INTEGER).is(serial)) {
                found = Optional.of(entry(entry));
            }
        }
        return found;
    }

    private static Entry entry(Der entry) throws IOException, Unfit {
        Instant at = entry.take().time();
        OptionalInt reason = OptionalInt.empty();
        if (entry.nextIs(Der.SEQUENCE)) {
            Der extensions = entry.take().inside();
            while (extensions.hasNext()) {
                Der extension = extensions.take(Der.SEQUENCE).inside();
                String oid = oid(extension.take(Der.OID).value());
                if (oid.equals(CERTIFICATE_ISSUER)) {
                    throw new Unfit(Flaw.PARTIAL);
                }
                if (extension.nextIs(Der.BOOLEAN)) {
                    extension.take();
                }
                if (oid.equals(REASON)) {
                    reason = OptionalInt.of(extension
                            .take(Der.OCTET_STRING)
                            .inside()
                            .take(Der.ENUMERATED)
                            .small());
                }
            }
        }
        return new Entry(at, reason);
    }

    /** Delta, indirect and partial lists say so in a critical extension; of those we know one that may leave a list whole. */
    private static void whole(Der extensions) throws IOException, Unfit {
        while (extensions.hasNext()) {
            Der extension = extensions.take(Der.SEQUENCE).inside();
            String oid = oid(extension.take(Der.OID).value());
            boolean critical = extension.nextIs(Der.BOOLEAN) && extension.take().is(new byte[] {TRUE});
            if (critical && !(oid.equals(DISTRIBUTION_POINT) && tellsOfAllPeople(extension.take(Der.OCTET_STRING)))) {
                throw new Unfit(Flaw.PARTIAL);
            }
        }
    }

    /** @return whether an issuing distribution point (section 5.2.5) narrows the list to nothing but certificates of users */
    private static boolean tellsOfAllPeople(Der point) throws IOException {
        Der parts = point.inside().take(Der.SEQUENCE).inside();
        while (parts.hasNext()) {
            int tag = parts.take().tag();
            if (tag != EXPLICIT_0 && tag != ONLY_USERS) {
                return false;
            }
        }
        return true;
    }

    private void verify(ByteBuffer signed, byte[] algorithm, byte[] bits) throws IOException, Unfit {
        String oid = oid(Der.in(ByteBuffer.wrap(algorithm)).take(Der.OID).value());
        String name = SignatureAlgorithms.of(oid).orElseThrow(() -> new Unfit(Flaw.SIGNATURE));
        try {
            Signature check = Signature.getInstance(name);
            check.initVerify(issuer.getPublicKey());
            for (int at = 0; at < signed.limit(); at += SIGNED_AT_ONCE) {
                check.update(signed.slice(at, Math.min(SIGNED_AT_ONCE, signed.limit() - at)));
            }
            // the first octet of a bit string counts the bits that are none
            if (bits.length < 2 || !check.verify(bits, 1, bits.length - 1)) {
                throw new Unfit(Flaw.SIGNATURE);
            }
        } catch (GeneralSecurityException e) {
            throw new Unfit(Flaw.SIGNATURE);
        }
    }

    private static String oid(byte[] value) throws IOException {
        try {
            return ASN1ObjectIdentifier.fromContents(value).getId();
        } catch (IllegalArgumentException e) {
            throw new IOException("DER: no object identifier", e);
        }
    }

    private static RevocationAnswer flawed(Flaw flaw, Instant now) {
        return RevocationAnswer.flawed(Source.CRL, flaw, now);
    }

    /** The list proves nothing. */
    private static final class Unfit extends Exception {

        private final transient Flaw flaw;

        private Unfit(Flaw flaw) {
            super(flaw.name(), null, false, false);
            this.flaw = flaw;
        }
    }
}
