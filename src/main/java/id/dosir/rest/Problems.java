package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.Refusal;
import id.dosir.rest.ProblemView.GroundView;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers that say no. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** @return the answer to a refusal: the first ground gives the status, all grounds are told */
    static Response of(Refused refused) {
        List<GroundView> grounds = refused.grounds().stream()
                .map(g -> new GroundView(g.refusal().name(), g.field(), NikMask.hide(Texts.of(g))))
                .toList();
        int status = status(refused.first());
        return answer(new ProblemView(
                "about:blank",
                title(status),
                status,
                grounds.get(0).detail(),
                refused.first().name(),
                grounds,
                null));
    }

    static RefusedCall refused(Refusal refusal, String field, String detail) {
        return new RefusedCall(new Refused(List.of(new Ground(refusal, field, detail))));
    }

    static WebApplicationException unknownDossier() {
        return refused(Refusal.UNKNOWN_DOSSIER, "", "");
    }

    /** @param key of the bundle */
    static WebApplicationException malformed(String key, Object... values) {
        return new WebApplicationException(of(400, Texts.of(key, values)));
    }

    static Response of(int status, String detail) {
        return answer(new ProblemView("about:blank", title(status), status, detail, null, null, null));
    }

    static Response incident(String id) {
        return answer(new ProblemView("about:blank", title(500), 500, Texts.of("rest.fault", id), null, null, id));
    }

    private static Response answer(ProblemView problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static String title(int status) {
        if (status == UNPROCESSABLE) {
            return "Unprocessable Content"; // RFC 9110; the platform's enum does not know it
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    static int status(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_DOSSIER -> 404;
            case SLIP_UNKNOWN, NUMBER_UNKNOWN, RECORD_UNKNOWN, DRAFT_GONE -> 404;
            case WRONG_POST, OWN_REQUEST, NOT_APPLICANT, DEPUTY_ACTS, NOT_IN_MANDATE, POST_ENDED, OWN_PROPOSAL -> 403;
            case WRONG_STAGE,
                    CLOSED,
                    CHANGED_MEANWHILE,
                    FILE_BEING_READ,
                    STATUS_NOT_REVOKED,
                    ANSWERS_CONTRADICT,
                    LAST_ADMINISTRATOR,
                    SLIP_ENDED,
                    SLIP_READ,
                    NUMBER_SETTLED,
                    NUMBER_NEEDED,
                    RECORD_GONE,
                    RECORD_HELD,
                    RECORD_NOT_HELD,
                    RECORD_PERMANENT,
                    RECORD_NOT_DUE,
                    RECORD_PROPOSED,
                    RECORD_NOT_PERMANENT,
                    RECORD_HANDED_OVER,
                    PACKAGE_NOT_MADE,
                    PACKAGE_STALE,
                    PACKAGE_CONFLICT,
                    PROPOSAL_DECIDED,
                    PROPOSAL_NOT_APPROVED,
                    PROPOSAL_OTHER,
                    LETTER_RELEASED -> 409;
            case FIELD_MISSING,
                    FIELD_TOO_LONG,
                    NIP_INVALID,
                    NIK_INVALID,
                    EMAIL_INVALID,
                    SERIAL_INVALID,
                    DATE_INVALID,
                    DATE_IN_FUTURE,
                    DATE_BEFORE_SIGNATURE,
                    REASON_UNKNOWN,
                    CHOICE_INVALID,
                    TEXT_INVALID,
                    USERNAME_INVALID,
                    USERNAME_TAKEN,
                    NIP_TAKEN,
                    PERIOD_INVERTED,
                    PERIOD_PAST,
                    PERIOD_OVERLAPS,
                    NOT_SUBORDINATE,
                    OWN_POST,
                    PASSWORD_WRONG,
                    PASSWORD_WEAK,
                    PASSWORDS_DIFFER,
                    RECEIVER_NOT_ALLOWED,
                    RECEIVER_TWICE,
                    RECEIVER_OWN_REQUEST,
                    TOO_MANY_RECEIVERS,
                    SUPERIOR_INVALID,
                    DATE_BEFORE_LAST_ACT,
                    COUNT_INVALID,
                    DATE_TOO_FAR,
                    NUMBER_OF_OTHER_MONTH,
                    NOTHING_CHOSEN,
                    TOO_MANY_RECORDS,
                    PACKAGE_TOO_LARGE,
                    PACKAGE_NOT_ZIP,
                    PACKAGE_LOCKED,
                    PACKAGE_TOO_MANY,
                    PACKAGE_EXPANDS,
                    PACKAGE_NAME_UNSAFE,
                    PACKAGE_NAME_TWICE,
                    PACKAGE_LINK,
                    PACKAGE_NOT_BAG,
                    PACKAGE_VERSION,
                    PACKAGE_FETCH,
                    PACKAGE_MANIFEST,
                    PACKAGE_FILE_MISSING,
                    PACKAGE_FILE_EXTRA,
                    PACKAGE_FILE_CHANGED,
                    PACKAGE_SCHEMA,
                    PACKAGE_ROWS,
                    PACKAGE_SEALS,
                    SAME_PERSON,
                    PAPER_MISSING,
                    PAPER_KIND_UNKNOWN,
                    FILE_EMPTY,
                    FILE_TOO_LARGE,
                    FILE_TYPE_NOT_ALLOWED,
                    FILE_TYPE_MISMATCH,
                    FILE_DECLARED_OTHERWISE,
                    FILE_TWO_TYPES,
                    FILE_HAS_KEY,
                    EVIDENCE_NOT_PICTURE,
                    FILE_LOCKED,
                    FILE_UNREADABLE,
                    FILE_NAME_INVALID,
                    TOO_MANY_DRAFTS,
                    TOO_MANY_FILES,
                    PASSPHRASE_WRONG,
                    PASSPHRASE_WRONG_AGAIN,
                    SIGNER_UNKNOWN,
                    LETTER_TOO_LARGE,
                    SIGNER_EXPIRED,
                    SIGNER_RENEWING,
                    SIGNER_UNVERIFIED,
                    SIGNER_NOT_ACTIVATED,
                    SIGNER_NO_CERTIFICATE,
                    SIGNER_SUSPENDED,
                    SIGNER_REVOKED,
                    SIGNER_STATUS_UNKNOWN,
                    LETTER_INCOMPLETE,
                    TAG_NOT_ONCE,
                    LETTER_NOT_PDF,
                    LETTER_OTHER_DOSSIER,
                    LETTER_NOT_OURS,
                    LETTER_CUT_OFF,
                    LETTER_UNSIGNED,
                    LETTER_SIGNATURE_PLACE,
                    LETTER_SIGNATURE_BROKEN,
                    LETTER_SIGNER_UNTRUSTED,
                    LETTER_CERTIFICATE_REVOKED,
                    LETTER_CHANGED_AFTER,
                    LETTER_OTHER_SIGNER -> UNPROCESSABLE;
            case SIGNING_REFUSED, SIGNATURE_NOT_ACCEPTED -> 502;
            case READER_UNAVAILABLE,
                    SIGNING_UNAVAILABLE,
                    SIGNING_STOPPED,
                    STATUS_UNAVAILABLE,
                    NUMBERS_BUSY,
                    RECORDS_BUSY,
                    LETTER_CHECK_LATER -> 503;
            case SIGNING_OUTCOME_UNKNOWN -> 504;
        };
    }
}
