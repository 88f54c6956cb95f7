package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a look at the papers and the form found worth a second look. It never stops a request.
 *
 * @param code what
 * @param severity how much it matters
 * @param field of the form that it is about, as in {@link Proposal#field}
 * @param statements what stands where, side by side; may be empty when the form alone gave rise to it
 */
public record Finding(Code code, Severity severity, String field, List<Proposal> statements) {

    public enum Severity {
        WARNING,
        /** Worth showing, but no fault. */
        INFO
    }

    /** Each has a text in the bundle ({@code finding.<name>}). */
    public enum Code {
        NIP_BEDA,
        NIK_BEDA,
        NAMA_BEDA,
        TANGGAL_LAHIR_BEDA,
        EMAIL_BEDA,
        /** Birth dates in NIP and NIK. */
        NIP_NIK_TANGGAL_BEDA,
        NIP_NIK_KELAMIN_BEDA,
        /** Not 17 to 75 years old, or appointed before 17. */
        NIP_USIA,
        /** Digits 13 and 14 are no month, as is usual for PPPK. */
        NIP_BULAN_TMT,
        NIP_TIDAK_ADA,
        /** The NIK tells where somebody was first registered, never where he works. */
        NIK_WILAYAH_LAIN,
        EMAIL_BUKAN_GO_ID,
        /** Its validity is over; it need not be revoked to be useless. */
        SERTIFIKAT_KEDALUWARSA,
        SERTIFIKAT_BELUM_BERLAKU,
        /** The name in the certificate is not that of the holder. */
        SERTIFIKAT_ORANG_LAIN,
        /** Another serial number than the form has. */
        SERTIFIKAT_SERI_BEDA
    }

    public Finding {
        statements = List.copyOf(statements);
    }

    /**
     * What one or more papers say alike.
     *
     * @param field of the form
     * @param best the statement to take over, as a form is filled in
     * @param statements all of them
     */
    public record Side(String field, Proposal best, List<Proposal> statements) {

        public Side {
            statements = List.copyOf(statements);
        }

        /** @return whether a value says the same, however it is written */
        public boolean says(String value) {
            return Statements.meaning(field, value).equals(Statements.meaning(field, best.value()));
        }
    }

    /** @return the statements about the field, those together that say the same, in the order in which they first come */
    public List<Side> sides() {
        Map<String, List<Proposal>> alike = new LinkedHashMap<>();
        statements.stream()
                .filter(statement -> statement.field().equals(field))
                .forEach(statement -> Statements.meaning(field, statement.value())
                        .ifPresent(meaning -> alike.computeIfAbsent(meaning, none -> new ArrayList<>())
                                .add(statement)));
        return alike.values().stream()
                .map(same -> new Side(field, Prefill.of(field, same).orElse(same.get(0)), same))
                .toList();
    }
}
