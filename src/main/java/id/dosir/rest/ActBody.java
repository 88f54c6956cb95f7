package id.dosir.rest;

import id.dosir.core.act.ApplicationForm;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of acts. Texts that are left out count as empty. */
public sealed interface ActBody {

    /** @return version of the dossier that the caller looked at, or null */
    Long version();

    default OptionalLong seen() {
        return version() == null ? OptionalLong.empty() : OptionalLong.of(version());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** Of {@code enter-register}. */
    @Schema(name = "VersionOnly")
    record Bare(Long version) implements ActBody {}

    /** Of {@code complete}. */
    @Schema(name = "Completion")
    record Completion(
            String note,
            @Schema(description = "all statements, corrected; as they were when left out") ApplicationForm application,
            Long version)
            implements ActBody {
        public Completion {
            note = text(note);
        }
    }

    /** Of {@code return}, {@code reject}, {@code withdraw}, {@code send-back} and {@code skip-disposition}. */
    @Schema(name = "Note")
    record Note(String note, Long version) implements ActBody {
        public Note {
            note = text(note);
        }
    }

    /** Of {@code dispose} and {@code order-letter}. */
    @Schema(name = "Order")
    record Order(
            @Schema(description = "RESPOND, PROCESS, COORDINATE") List<String> instructions,
            String note,
            @Schema(description = "ORDINARY, URGENT, VERY_URGENT; as before when left out") String nature,
            @Schema(description = "ISO 8601 instant", example = "2026-11-25T08:00:00Z") String due,
            @Schema(description = "rahasia: seen only by who gives, receives or enters the slip") boolean secret,
            @Schema(description = "receivers besides the one whom the SOP names") List<To> also,
            Long version)
            implements ActBody {
        public Order {
            instructions = instructions == null ? List.of() : instructions;
            note = text(note);
            nature = text(nature);
            due = text(due);
            also = also == null ? List.of() : also;
        }
    }

    /** A receiver: a post, or one holder of it. */
    @Schema(name = "SlipReceiver")
    record To(String post, @Schema(description = "user name; whoever holds the post when left out") String person) {
        public To {
            post = text(post);
            person = text(person);
        }
    }

    /** Of {@code take-up-slip}, {@code finish-slip}, {@code return-slip} and {@code recall-slip}. */
    @Schema(name = "OnSlip")
    record OnSlip(
            int slip,
            @Schema(description = "the caller's place on the slip, from 1; not needed to recall") int receiver,
            String note,
            Long version)
            implements ActBody {
        public OnSlip {
            note = text(note);
        }
    }

    /** Of {@code pass-on-slip}: all receivers of the further slip stand in {@code order.also}. */
    @Schema(name = "FurtherSlip")
    record FurtherSlip(int slip, int receiver, Order order, Long version) implements ActBody {
        public FurtherSlip {
            order = order == null ? new Order(null, null, null, null, false, null, null) : order;
        }
    }

    /** Of {@code record-paper-slip}; the scan is the part {@code lembar-disposisi}. */
    @Schema(name = "PaperSlip")
    record PaperSlip(
            Order order,
            @Schema(description = "user name of the superior who initialled it") String superior,
            @Schema(description = "ISO 8601 instant: date on the paper") String at,
            Long version)
            implements ActBody {
        public PaperSlip {
            order = order == null ? new Order(null, null, null, null, false, null, null) : order;
            superior = text(superior);
            at = text(at);
        }
    }

    /** Of {@code perform}. */
    @Schema(name = "Work")
    record Work(
            @Schema(description = "what was done; needed without a file") String note,
            @Schema(description = "next step where the SOP gives a choice; 0 ends it") Integer next,
            Long version)
            implements ActBody {
        public Work {
            note = text(note);
        }
    }

    /** Of {@code draft-letter}: what is left out is taken from the desk's proposal. */
    @Schema(name = "LetterDraft")
    record Letter(String subject, String nature, String enclosure, String grounds, String copies, Long version)
            implements ActBody {}

    /** Of {@code sign}. */
    @Schema(name = "Passphrase")
    record Sign(@Schema(format = "password") String passphrase, Long version) implements ActBody {
        public Sign {
            passphrase = passphrase == null ? "" : passphrase;
        }

        @Override
        public String toString() {
            return "Sign[]";
        }
    }

    /** Of {@code record-submission}. */
    @Schema(name = "AmsSubmission")
    record Submission(
            String reference,
            @Schema(description = "ISO 8601 instant; now when left out") String at,
            String note,
            Long version)
            implements ActBody {
        public Submission {
            reference = text(reference);
            at = text(at);
            note = text(note);
        }
    }

    /** Of {@code confirm-revocation}. */
    @Schema(name = "RevocationConfirmation")
    record Confirmation(
            @Schema(description = "USER_STATUS asks BSrE; NOTICE_MAIL or OFFICER_STATEMENT need a note or a file")
                    String source,
            @Schema(description = "ISO 8601 instant; now when left out") String revokedAt,
            String note,
            Long version)
            implements ActBody {
        public Confirmation {
            source = text(source);
            revokedAt = text(revokedAt);
            note = text(note);
        }
    }
}
