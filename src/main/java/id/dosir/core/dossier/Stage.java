package id.dosir.core.dossier;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.document.LetterText;
import id.dosir.core.document.SignedLetter;
import java.util.Optional;

/** Where a dossier is, with what is true there and nowhere else. */
public sealed interface Stage {

    /** @return the step of the SOP, from 1 */
    int step();

    /** @return what the office has to do here; empty when it waits for the applicant or is done */
    Optional<TaskKind> task();

    /** @return name for rows, bundles and the interface */
    Name name();

    /** @return the signed letter, from the signature on */
    default Optional<SignedLetter> signedLetter() {
        return Optional.empty();
    }

    /** @return why the certificate is held to be revoked, from the confirmation on */
    default Optional<RevocationConfirmation> revocation() {
        return Optional.empty();
    }

    /** @return number in the register, once it has one */
    default Optional<RegisterNumber> registerNumber() {
        return Optional.empty();
    }

    /** @return whether nothing can happen any more */
    default boolean closed() {
        return false;
    }

    /** One per kind of stage. */
    enum Name {
        AWAITING_DISPOSITION,
        AWAITING_ORDER,
        AWAITING_DRAFT,
        AWAITING_SIGNATURE,
        AWAITING_SUBMISSION,
        AWAITING_CONFIRMATION,
        AWAITING_ENTRY,
        RETURNED,
        REGISTERED,
        REJECTED,
        WITHDRAWN
    }

    /** Waits for a superior to pass it on. */
    record AwaitingDisposition(int step) implements Stage {
        @Override
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.DISPOSE);
        }

        @Override
        public Name name() {
            return Name.AWAITING_DISPOSITION;
        }
    }

    /** Waits for the order to write the letter. */
    record AwaitingOrder(int step) implements Stage {
        @Override
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.ORDER_LETTER);
        }

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
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.DRAFT_LETTER);
        }

        @Override
        public Name name() {
            return Name.AWAITING_DRAFT;
        }
    }

    /** @param text drafted, not yet numbered */
    record AwaitingSignature(int step, LetterText text) implements Stage {
        @Override
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.SIGN);
        }

        @Override
        public Name name() {
            return Name.AWAITING_SIGNATURE;
        }
    }

    /** @param letter numbered and signed */
    record AwaitingSubmission(int step, SignedLetter letter) implements Stage {
        @Override
        public Optional<SignedLetter> signedLetter() {
            return Optional.of(letter);
        }

        @Override
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.SUBMIT);
        }

        @Override
        public Name name() {
            return Name.AWAITING_SUBMISSION;
        }
    }

    /**
     * @param letter signed
     * @param submission recorded
     */
    record AwaitingConfirmation(int step, SignedLetter letter, AmsSubmission submission) implements Stage {
        @Override
        public Optional<SignedLetter> signedLetter() {
            return Optional.of(letter);
        }

        @Override
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.CONFIRM);
        }

        @Override
        public Name name() {
            return Name.AWAITING_CONFIRMATION;
        }
    }

    /**
     * @param letter signed
     * @param submission recorded
     * @param confirmation the revocation is held to be true
     */
    record AwaitingEntry(int step, SignedLetter letter, AmsSubmission submission, RevocationConfirmation confirmation)
            implements Stage {
        @Override
        public Optional<SignedLetter> signedLetter() {
            return Optional.of(letter);
        }

        @Override
        public Optional<RevocationConfirmation> revocation() {
            return Optional.of(confirmation);
        }

        @Override
        public Optional<TaskKind> task() {
            return Optional.of(TaskKind.ENTER_REGISTER);
        }

        @Override
        public Name name() {
            return Name.AWAITING_ENTRY;
        }
    }

    /**
     * Lies with the applicant, to be completed.
     *
     * @param back stage to which it returns
     * @param reason what is missing
     */
    record Returned(Stage back, String reason) implements Stage {
        @Override
        public int step() {
            return back.step();
        }

        @Override
        public Optional<TaskKind> task() {
            return Optional.empty();
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
            implements Stage {
        @Override
        public Optional<SignedLetter> signedLetter() {
            return Optional.of(letter);
        }

        @Override
        public Optional<RevocationConfirmation> revocation() {
            return Optional.of(confirmation);
        }

        @Override
        public Optional<RegisterNumber> registerNumber() {
            return Optional.of(number);
        }

        @Override
        public Optional<TaskKind> task() {
            return Optional.empty();
        }

        @Override
        public Name name() {
            return Name.REGISTERED;
        }

        @Override
        public boolean closed() {
            return true;
        }
    }

    /**
     * The official said no.
     *
     * @param reason told to the applicant
     */
    record Rejected(int step, String reason) implements Stage {
        @Override
        public Optional<TaskKind> task() {
            return Optional.empty();
        }

        @Override
        public Name name() {
            return Name.REJECTED;
        }

        @Override
        public boolean closed() {
            return true;
        }
    }

    /**
     * Taken back by the applicant.
     *
     * @param reason may be empty
     */
    record Withdrawn(int step, String reason) implements Stage {
        @Override
        public Optional<TaskKind> task() {
            return Optional.empty();
        }

        @Override
        public Name name() {
            return Name.WITHDRAWN;
        }

        @Override
        public boolean closed() {
            return true;
        }
    }
}
