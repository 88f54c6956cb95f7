package id.dosir.core.dossier;

import id.dosir.core.certificate.NikMask;

/**
 * A statement that the applicant changed, with both values, so that nothing he once stated is lost.
 *
 * @param field name of the statement, as in {@link id.dosir.core.act.ApplicationForm}
 * @param was before, may be empty
 * @param now after, may be empty
 */
public record Correction(String field, String was, String now) {

    /** @return the same for a reader: a NIK is never shown whole */
    public Correction masked() {
        return new Correction(field, NikMask.hide(was), NikMask.hide(now));
    }
}
