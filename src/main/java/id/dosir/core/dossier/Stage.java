package id.dosir.core.dossier;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.document.LetterText;
import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.document.SignedLetter;
import java.util.Optional;

/**
 * Where a dossier is, with what is true there and nowhere else. What stages have in common is a type, too: {@link Signed},
 * {@link Submitted}, {@link Confirmed}, {@link Halted}.
 */
public sealed interface Stage {

    /** @return the step of the SOP, from 1 */
    int step();

    /** @return name for rows, bundles and the interface */
    Name name();

    /** @return what the office has to do here; empty when it waits for the applicant or is done */
    default Optional<TaskKind> task() {
        return name().task();
    }

    /** @return whether nothing can happen any more */
    default boolean closed() {
        return name().closed();
    }

    /** @return the signed letter, from the signature on */
    default Optional<SignedLetter> signedLetter() {
        return SoFar.of(this).letter();
    }

    /** @return why the certificate is held to be revoked, from the confirmation on */
    default Optional<RevocationConfirmation> revocation() {
        return SoFar.of(this).confirmation();
    }

    /** @return number in the register, once it has one */
    default Optional<RegisterNumber> registerNumber() {
        return this instanceof Registered here ? Optional.of(here.number()) : Optional.empty();
    }

    /** One per kind of stage, with what holds for all dossiers there. */
    enum Name {
        AWAITING_DISPOSITION(TaskKind.DISPOSE),
        AWAITING_ORDER(TaskKind.ORDER_LETTER),
        AWAITING_DRAFT(TaskKind.DRAFT_LETTER),
        AWAITING_SIGNATURE(TaskKind.SIGN),
        AWAITING_SUBMISSION(TaskKind.SUBMIT),
        AWAITING_CONFIRMATION(TaskKind.CONFIRM),
        AWAITING_ENTRY(TaskKind.ENTER_REGISTER),
        AWAITING_WORK(TaskKind.PERFORM),
        RETURNED(false),
        REGISTERED(true),
        COMPLETED(true),
        REJECTED(true),
        WITHDRAWN(true);

        private final Optional<TaskKind> task;
        private final boolean closed;

        Name(TaskKind task) {
            this.task = Optional.of(task);
            this.closed = false;
        }

        Name(boolean closed) {
            this.task = Optional.empty();
            this.closed = closed;
        }

        /** @return what the office has to do there; empty when it waits for the applicant or is done */
        public Optional<TaskKind> task() {
            return task;
        }

        /** @return whether nothing can happen any more */
        public boolean closed() {
            return closed;
        }
    }

    /** The letter is numbered and signed. */
    sealed interface Signed extends Stage {
        SignedLetter letter();
    }

    /** The revocation was asked for in AMS. */
    sealed interface Submitted extends Signed {
        AmsSubmission submission();
    }

    /** The revocation is held to be true. */
    sealed interface Confirmed extends Submitted {
        RevocationConfirmation confirmation();
    }

    /** Needs nothing of what earlier steps left, and hands it on. */
    sealed interface Unbound extends Stage {
        SoFar soFar();
    }

    /** Off the way to the register, for a reason that the applicant is told. */
    sealed interface Halted extends Stage {
        String reason();
    }

    /** Waits for a superior to pass it on. */
    record AwaitingDisposition(int step) implements Stage {
        @Override
        public Name name() {
            return Name.AWAITING_DISPOSITION;
        }
    }

    /** Waits for the order to write the letter. */
    record AwaitingOrder(int step) implements Stage {
        @Override
        public Name name() {
            return Name.AWAITING_ORDER;
        }
    }

    /**
     * Waits for the letter's text.
     *
     * @param earlier text that the signer sent back, so that nobody has to write it again
     */
    record AwaitingDraft(int step, Optional<LetterText> earlier) implements Stage {
        @Override
        public Name name() {
            return Name.AWAITING_DRAFT;
        }
    }

    /**
     * Waits for the signature.
     *
     * @param text drafted
     * @param released the finished letter, when it was sent out to be signed elsewhere; it has its number then
     */
    record AwaitingSignature(int step, LetterText text, Optional<ReleasedLetter> released) implements Stage {

        public AwaitingSignature(int step, LetterText text) {
            this(step, text, Optional.empty());
        }

        /** @return the same with the letter sent out */
        public AwaitingSignature released(ReleasedLetter letter) {
            return new AwaitingSignature(step, text, Optional.of(letter));
        }

        @Override
        public Name name() {
            return Name.AWAITING_SIGNATURE;
        }
    }

    /** Waits for the verifier to ask for the revocation in AMS. */
    record AwaitingSubmission(int step, SignedLetter letter) implements Signed {
        @Override
        public Name name() {
            return Name.AWAITING_SUBMISSION;
        }
    }

    /** Waits for BSrE to revoke. */
    record AwaitingConfirmation(int step, SignedLetter letter, AmsSubmission submission) implements Submitted {
        @Override
        public Name name() {
            return Name.AWAITING_CONFIRMATION;
        }
    }

    /** Waits for the archivist. */
    record AwaitingEntry(int step, SignedLetter letter, AmsSubmission submission, RevocationConfirmation confirmation)
            implements Confirmed {
        @Override
        public Name name() {
            return Name.AWAITING_ENTRY;
        }
    }

    /** Waits for a step that only this SOP knows. */
    record AwaitingWork(int step, SoFar soFar) implements Unbound {
        @Override
        public Name name() {
            return Name.AWAITING_WORK;
        }
    }

    /** The last step is done, and the SOP has no register. */
    record Completed(int step, SoFar soFar) implements Unbound {
        @Override
        public Name name() {
            return Name.COMPLETED;
        }
    }

    /**
     * Lies with the applicant, to be completed.
     *
     * @param back stage to which it returns
     * @param reason what is missing
     */
    record Returned(Stage back, String reason) implements Halted {
        @Override
        public int step() {
            return back.step();
        }

        @Override
        public Name name() {
            return Name.RETURNED;
        }
    }

    /** @param number of the entry in the register of revoked certificates */
    record Registered(
            int step,
            SignedLetter letter,
            AmsSubmission submission,
            RevocationConfirmation confirmation,
            RegisterNumber number)
            implements Confirmed {
        @Override
        public Name name() {
            return Name.REGISTERED;
        }
    }

    /** The official said no. */
    record Rejected(int step, String reason) implements Halted {
        @Override
        public Name name() {
            return Name.REJECTED;
        }
    }

    /** Taken back by the applicant, whose reason may be empty. */
    record Withdrawn(int step, String reason) implements Halted {
        @Override
        public Name name() {
            return Name.WITHDRAWN;
        }
    }
}
