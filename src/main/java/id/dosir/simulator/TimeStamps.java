package id.dosir.simulator;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Time stamp authority (RFC 3161), for the simulator's own signatures and for whoever asks at {@code /tsa}. */
final class TimeStamps {

    /** Policy of test stamps, below the arc that RFC 5612 sets aside for examples. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.1");

    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(TSPAlgorithms.SHA256, TSPAlgorithms.SHA384, TSPAlgorithms.SHA512);

    private final Credential credential;
    private final Clock clock;

    TimeStamps(Credential credential, Clock clock) {
        this.credential = credential;
        this.clock = clock;
    }

    TSPSource source() {
        return this::stamp;
    }

    private TimestampBinary stamp(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest);
            TimeStampToken token =
                    generator().generate(request, CertificateMint.newSerial(), Date.from(clock.instant()));
            return new TimestampBinary(token.getEncoded());
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no time stamp could be made", e);
        }
    }

    /**
     * @param request in DER
     * @return the answer in DER: a stamp, or the rejection of what is no request or has another digest than SHA-2
     */
    byte[] answer(byte[] request)
            throws TSPException, IOException, GeneralSecurityException, OperatorCreationException {
        TimeStampResponseGenerator answers = new TimeStampResponseGenerator(generator(), DIGESTS);
        TimeStampRequest asked;
        try {
            asked = new TimeStampRequest(request);
        } catch (IOException | IllegalArgumentException noRequest) {
            return answers.generateFailResponse(PKIStatus.REJECTION, PKIFailureInfo.badDataFormat, "no request")
                    .getEncoded();
        }
        return answers.generate(asked, CertificateMint.newSerial(), Date.from(clock.instant()))
                .getEncoded();
    }

    private TimeStampTokenGenerator generator()
            throws TSPException, GeneralSecurityException, OperatorCreationException {
        DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(new ASN1ObjectIdentifier(DigestAlgorithm.SHA256.getOid())));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build(Credential.ALGORITHM, credential.key(), credential.certificate()),
                sha256,
                POLICY);
        generator.addCertificates(new JcaCertStore(List.of(credential.certificate())));
        return generator;
    }
}
