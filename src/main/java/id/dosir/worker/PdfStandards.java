package id.dosir.worker;

import id.dosir.core.document.Conformity;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, for what our letters promise: to be read in decades (ISO 19005-2, level A) and by people who cannot see (ISO 14289-1). */
final class PdfStandards {

    /** More would fill a page that nobody reads. */
    private static final int MOST_FAULTS = 5;

    private static final int MOST_ASSERTIONS = 100;

    private static final Map<String, PDFAFlavour> PROFILES = profiles();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** @throws Unreadable BROKEN when veraPDF gives up on the file */
    static List<Conformity> of(Path pdf) throws IOException {
        List<Conformity> found = new ArrayList<>();
        for (Map.Entry<String, PDFAFlavour> profile : PROFILES.entrySet()) {
            found.add(of(pdf, profile.getKey(), profile.getValue()));
        }
        return found;
    }

    private static Conformity of(Path pdf, String name, PDFAFlavour flavour) throws IOException {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, MOST_ASSERTIONS, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            return new Conformity(name, result.isCompliant(), faults(result));
        } catch (VeraPDFException e) {
            throw new Unreadable(Cause.BROKEN, e.getClass().getName());
        }
    }

    private static List<String> faults(ValidationResult result) {
        Set<String> faults = new LinkedHashSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED && faults.size() < MOST_FAULTS) {
                faults.add(assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber());
            }
        }
        return List.copyOf(faults);
    }

    private static Map<String, PDFAFlavour> profiles() {
        Map<String, PDFAFlavour> profiles = new LinkedHashMap<>();
        profiles.put("PDF/A-2a", PDFAFlavour.PDFA_2_A);
        profiles.put("PDF/UA-1", PDFAFlavour.PDFUA_1);
        return profiles;
    }
}
