package id.dosir.core.dossier;

import java.util.Arrays;
import java.util.Optional;

/** Acts by name: for history, bundles and the interface. */
public enum ActName {
    OPEN("open"),
    DISPOSE("dispose"),
    ORDER_LETTER("order-letter"),
    DRAFT_LETTER("draft-letter"),
    SIGN("sign"),
    RELEASE_LETTER("release-letter"),
    FILE_SIGNED("file-signed"),
    FILE_REWRITTEN("file-rewritten"),
    FILE_INK("file-ink"),
    SEND_BACK("send-back"),
    RECORD_SUBMISSION("record-submission"),
    CONFIRM_REVOCATION("confirm-revocation"),
    ENTER_REGISTER("enter-register"),
    PERFORM("perform"),
    RETURN("return"),
    COMPLETE("complete"),
    REJECT("reject"),
    WITHDRAW("withdraw"),
    SKIP_DISPOSITION("skip-disposition"),
    RECORD_PAPER_SLIP("record-paper-slip"),
    TAKE_UP_SLIP("take-up-slip"),
    FINISH_SLIP("finish-slip"),
    PASS_ON_SLIP("pass-on-slip"),
    RETURN_SLIP("return-slip"),
    RECALL_SLIP("recall-slip");

    private final String path;

    ActName(String path) {
        this.path = path;
    }

    /** @return the name in addresses of the interface */
    public String path() {
        return path;
    }

    /** @return the act of that path, if there is one */
    public static Optional<ActName> ofPath(String path) {
        return Arrays.stream(values()).filter(a -> a.path.equals(path)).findFirst();
    }
}
