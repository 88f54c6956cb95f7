package id.dosir.core.filing;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.Sex;
import id.dosir.core.filing.Finding.Code;
import id.dosir.core.filing.Finding.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A second look at what papers and form say: numbers in themselves (Perka BKN 22/2007; structure of the NIK), against each other, and from
 * paper to paper, since BSrE rejects differing data. Nothing here stops a request: each number that looks odd belongs to somebody.
 */
public final class Checks {

    private static final int YOUNGEST = 17;
    private static final int OLDEST = 75;

    private static final Map<String, Code> DIFFERENCES = Map.of(
            "nip", Code.NIP_BEDA,
            "nik", Code.NIK_BEDA,
            "name", Code.NAMA_BEDA,
            "birthDate", Code.TANGGAL_LAHIR_BEDA,
            "email", Code.EMAIL_BEDA);

    private final List<Proposal> proposals;
    private final Map<String, String> form;
    private final CheckRules rules;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(List<Proposal> proposals, Map<String, String> form, CheckRules rules) {
        this.proposals = proposals;
        this.form = form;
        this.rules = rules;
    }

    /**
     * @param proposals what the papers say
     * @param form what stands in the form, by field as in {@code ApplicationForm.byField}; a field may be missing or empty
     * @param rules of this office
     * @return what is worth a second look, in the order of {@link Code}
     */
    public static List<Finding> of(List<Proposal> proposals, Map<String, String> form, CheckRules rules) {
        Checks checks = new Checks(proposals, form, rules);
        DIFFERENCES.forEach(checks::differs);
        Optional<Nip> nip = checks.stated("nip").flatMap(Nip::parse);
        Optional<Nik> nik = checks.stated("nik").flatMap(Nik::parse);
        nip.ifPresent(number -> nik.ifPresent(resident -> checks.together(number, resident)));
        nip.ifPresentOrElse(checks::nip, checks::noNip);
        nik.ifPresent(checks::nik);
        checks.mail();
        return checks.findings.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private void differs(String field, Code code) {
        List<Proposal> sound = about(field)
                .filter(proposal -> Statements.meaning(field, proposal.value()).isPresent())
                .toList();
        long meanings = Stream.concat(sound.stream().map(Proposal::value), Stream.of(typed(field)))
                .map(value -> Statements.meaning(field, value))
                .flatMap(Optional::stream)
                .distinct()
                .count();
        if (meanings > 1) {
            warn(code, field, sound);
        }
    }

    private void together(Nip nip, Nik nik) {
        List<Proposal> both = Stream.concat(saying("nip", nip.digits()), saying("nik", nik.digits()))
                .toList();
        if (nip.birth().filter(nik::bornOn).isEmpty()) {
            warn(Code.NIP_NIK_TANGGAL_BEDA, "nik", both);
        }
        Optional<Sex> sex = nip.sex();
        if (sex.isPresent() && sex.get() != nik.sex()) {
            warn(Code.NIP_NIK_KELAMIN_BEDA, "nik", both);
        }
    }

    private void nip(Nip nip) {
        List<Proposal> here = saying("nip", nip.digits()).toList();
        Optional<LocalDate> birth = nip.birth();
        Optional<YearMonth> appointed = nip.appointed();
        if (birth.filter(this::works).isEmpty()
                || appointed
                        .filter(month ->
                                month.isBefore(YearMonth.from(birth.get().plusYears(YOUNGEST))))
                        .isPresent()) {
            warn(Code.NIP_USIA, "nip", here);
        }
        if (appointed.isEmpty()) {
            warn(Code.NIP_BULAN_TMT, "nip", here);
        }
    }

    /** @return whether somebody born that day can be in service, or may have been lately */
    private boolean works(LocalDate birth) {
        return !birth.plusYears(YOUNGEST).isAfter(rules.today())
                && birth.plusYears(OLDEST + 1L).isAfter(rules.today());
    }

    /** Before any paper was read, nobody can say that there is none. */
    private void noNip() {
        boolean read = proposals.stream()
                .anyMatch(p -> p.field().equals("name") || p.field().equals("nik"));
        if (read && typed("nip").isBlank()) {
            findings.add(new Finding(Code.NIP_TIDAK_ADA, Severity.INFO, "nip", List.of()));
        }
    }

    private void nik(Nik nik) {
        if (!nik.registeredIn(rules.region())) {
            findings.add(new Finding(
                    Code.NIK_WILAYAH_LAIN,
                    Severity.INFO,
                    "nik",
                    saying("nik", nik.digits()).toList()));
        }
    }

    private void mail() {
        List<Proposal> outside =
                about("email").filter(p -> isOutside(p.value())).toList();
        if (!outside.isEmpty() || isOutside(typed("email"))) {
            warn(Code.EMAIL_BUKAN_GO_ID, "email", outside);
        }
    }

    private boolean isOutside(String value) {
        return EmailAddress.parse(value)
                .filter(address -> !rules.domains().allow(address))
                .isPresent();
    }

    /** @return what the form says; where it says nothing, what the papers would propose */
    private Optional<String> stated(String field) {
        return Statements.meaning(field, typed(field))
                .or(() -> Prefill.of(field, proposals).map(Proposal::value));
    }

    private Stream<Proposal> saying(String field, String meaning) {
        return about(field).filter(proposal -> Statements.meaning(field, proposal.value())
                .filter(meaning::equals)
                .isPresent());
    }

    private Stream<Proposal> about(String field) {
        return proposals.stream().filter(proposal -> proposal.field().equals(field));
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(form.get(field), "");
    }

    private void warn(Code code, String field, List<Proposal> statements) {
        findings.add(new Finding(code, Severity.WARNING, field, statements));
    }
}
