package id.dosir.worker;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.OptionalInt;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a revocation list is worth, by the rules of RFC 5280. */
class RevocationListTest {

    private static final Instant NOW = OcspDialogueTest.NOW;
    private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final BigInteger SERIAL = new BigInteger("144656301014400895597368180697408544897187243902");
    /** 100,000 entries of some fifty bytes */
    private static final int MANY = 100_000;

    private static PaperAuthority authority;

    @TempDir
    Path folder;

    @BeforeAll
    static void found() throws Exception {
        authority = new PaperAuthority("BSRE UJI");
    }

    private RevocationAnswer read(byte[] list) throws Exception {
        return new RevocationList(authority.certificate, SERIAL)
                .answer(Files.write(folder.resolve("daftar.crl"), list), NOW);
    }

    private void assertFlawed(byte[] list, Flaw flaw) throws Exception {
        RevocationAnswer answer = read(list);
        assertThat(answer.state()).isEqualTo(State.NO_PROOF);
        assertThat(answer.flaw()).contains(flaw);
    }

    private static X509v2CRLBuilder fresh() {
        return authority.list(HOUR_AGO, TOMORROW);
    }

    private static X509v2CRLBuilder revoking(int reason) {
        return fresh().addCRLEntry(BigInteger.TEN, Date.from(HOUR_AGO), 1)
                .addCRLEntry(SERIAL, Date.from(HOUR_AGO), reason)
                .addCRLEntry(BigInteger.TWO, Date.from(HOUR_AGO), 0);
    }

    @Test
    void a_listed_certificate_has_its_time_and_reason() throws Exception {
        RevocationAnswer answer = read(authority.signed(revoking(5)));
        assertThat(answer.state()).isEqualTo(State.REVOKED);
        assertThat(answer.revokedAt()).contains(HOUR_AGO);
        assertThat(answer.reason()).isEqualTo(OptionalInt.of(5));
        assertThat(answer.issuer()).isEqualTo("BSRE UJI");
        assertThat(read(authority.signed(revoking(6))).state()).isEqualTo(State.ON_HOLD);
    }

    @Test
    void one_that_is_not_listed_is_good_also_in_an_empty_list() throws Exception {
        assertThat(read(authority.signed(fresh())).state()).isEqualTo(State.GOOD);
        assertThat(read(authority.signed(fresh().addCRLEntry(BigInteger.TEN, Date.from(HOUR_AGO), 1)))
                        .state())
                .isEqualTo(State.GOOD);
    }

    @Test
    void the_list_of_another_authority_also_one_of_the_same_name_proves_nothing() throws Exception {
        PaperAuthority other = new PaperAuthority("CA LAIN");
        assertFlawed(other.signed(other.list(HOUR_AGO, TOMORROW)), Flaw.OTHER_ISSUER);
        PaperAuthority namesake = new PaperAuthority("BSRE UJI");
        assertFlawed(namesake.signed(namesake.list(HOUR_AGO, TOMORROW)), Flaw.SIGNATURE);
    }

    @Test
    void an_old_list_and_one_from_the_future_prove_nothing() throws Exception {
        assertFlawed(authority.signed(authority.list(NOW.minus(Duration.ofDays(9)), HOUR_AGO)), Flaw.STALE);
        assertFlawed(authority.signed(authority.list(NOW.minus(Duration.ofDays(9)), null)), Flaw.STALE);
        assertFlawed(authority.signed(authority.list(NOW.plusSeconds(3600), TOMORROW)), Flaw.FROM_THE_FUTURE);
    }

    @Test
    void a_changed_byte_anywhere_proves_nothing() throws Exception {
        byte[] list = authority.signed(revoking(5));
        for (int i = 0; i < list.length; i += 7) {
            byte[] forged = list.clone();
            forged[i] ^= 1;
            assertThat(read(forged).state()).as("byte %d", i).isEqualTo(State.NO_PROOF);
        }
    }

    @Test
    void a_list_that_does_not_tell_of_all_certificates_proves_nothing() throws Exception {
        assertFlawed(
                authority.signed(fresh().addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(7))),
                Flaw.PARTIAL);
        assertFlawed(authority.signed(point(false, true)), Flaw.PARTIAL);
    }

    @Test
    void a_list_of_all_people_at_one_address_is_whole() throws Exception {
        X509v2CRLBuilder list =
                point(true, false).addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.TEN));
        assertThat(read(authority.signed(list)).state()).isEqualTo(State.GOOD);
    }

    private static X509v2CRLBuilder point(boolean users, boolean indirect) throws Exception {
        DistributionPointName name = new DistributionPointName(new GeneralNames(
                new GeneralName(GeneralName.uniformResourceIdentifier, "http://crl.invalid/bsre.crl")));
        return fresh().addExtension(
                        Extension.issuingDistributionPoint,
                        true,
                        new IssuingDistributionPoint(name, users, false, null, indirect, false));
    }

    @Test
    void what_is_no_list_is_told_so() throws Exception {
        assertFlawed(new byte[0], Flaw.MALFORMED);
        assertFlawed("<html>sibuk</html>".getBytes(), Flaw.MALFORMED);
        byte[] whole = authority.signed(revoking(5));
        for (int length = 1; length < whole.length; length += 11) {
            assertFlawed(Arrays.copyOf(whole, length), Flaw.MALFORMED);
        }
        assertFlawed(Arrays.copyOf(whole, whole.length + 3), Flaw.MALFORMED);
    }

    @Test
    void a_long_list_is_searched_to_its_end() throws Exception {
        X509v2CRLBuilder list = fresh();
        for (int i = 1; i <= MANY; i++) {
            list.addCRLEntry(SERIAL.subtract(BigInteger.valueOf(i)), Date.from(HOUR_AGO), 0);
        }
        list.addCRLEntry(SERIAL, Date.from(HOUR_AGO), 1);
        assertThat(read(authority.signed(list)).state()).isEqualTo(State.REVOKED);
    }
}
