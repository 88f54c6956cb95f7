package id.dosir.rest;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.ActName;

/** What a call brings for an act: which body, and which papers. */
final class ActContents {

    private ActContents() {}

    /** @return the shape of the act's body */
    static Class<? extends ActBody> body(ActName name) {
        return switch (name) {
            case DISPOSE, ORDER_LETTER -> ActBody.Order.class;
            case DRAFT_LETTER -> ActBody.Letter.class;
            case SIGN -> ActBody.Sign.class;
            case PERFORM -> ActBody.Work.class;
            case RECORD_SUBMISSION -> ActBody.Submission.class;
            case CONFIRM_REVOCATION -> ActBody.Confirmation.class;
            case ENTER_REGISTER -> ActBody.Bare.class;
            case COMPLETE -> ActBody.Completion.class;
            case OPEN, RETURN, REJECT, WITHDRAW, SEND_BACK, SKIP_DISPOSITION -> ActBody.Note.class;
            case RECORD_PAPER_SLIP -> ActBody.PaperSlip.class;
            case TAKE_UP_SLIP, FINISH_SLIP, RETURN_SLIP, RECALL_SLIP -> ActBody.OnSlip.class;
            case PASS_ON_SLIP -> ActBody.FurtherSlip.class;
        };
    }

    /** @return whether a paper of this kind may come with the act */
    static boolean takes(ActName name, String kind) {
        return switch (name) {
            case COMPLETE -> true; // the SOP knows which, and is asked by the act
            case RECORD_SUBMISSION -> PaperKind.AMS_EVIDENCE.code().equals(kind);
            case CONFIRM_REVOCATION -> PaperKind.REVOCATION_EVIDENCE.code().equals(kind);
            case RECORD_PAPER_SLIP -> PaperKind.SLIP.code().equals(kind);
            case PERFORM -> PaperKind.WORK_EVIDENCE.code().equals(kind);
            case OPEN,
                    DISPOSE,
                    SKIP_DISPOSITION,
                    TAKE_UP_SLIP,
                    FINISH_SLIP,
                    PASS_ON_SLIP,
                    RETURN_SLIP,
                    RECALL_SLIP,
                    ORDER_LETTER,
                    DRAFT_LETTER,
                    SIGN,
                    SEND_BACK,
                    ENTER_REGISTER,
                    RETURN,
                    REJECT,
                    WITHDRAW -> false;
        };
    }
}
