package id.dosir.rest;

import id.dosir.core.act.Act;
import id.dosir.core.act.Complete;
import id.dosir.core.act.ConfirmRevocation;
import id.dosir.core.act.Dispose;
import id.dosir.core.act.DraftLetter;
import id.dosir.core.act.FinishSlip;
import id.dosir.core.act.OrderLetter;
import id.dosir.core.act.PassOnSlip;
import id.dosir.core.act.Perform;
import id.dosir.core.act.RecallSlip;
import id.dosir.core.act.RecordPaperSlip;
import id.dosir.core.act.RecordSubmission;
import id.dosir.core.act.Reject;
import id.dosir.core.act.Restatement;
import id.dosir.core.act.ReturnForCompletion;
import id.dosir.core.act.ReturnSlip;
import id.dosir.core.act.SendBack;
import id.dosir.core.act.SkipDisposition;
import id.dosir.core.act.TakeUpSlip;
import id.dosir.core.act.Withdraw;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes an act of what a caller wrote.
 *
 * @param dossier it is about
 * @param proposal words of the letter where the caller left them out
 * @param now where the caller left the time out
 * @param today the office's date then
 * @param people by user name
 */
record Errand(
        Dossier dossier, LetterText proposal, Instant now, LocalDate today, Function<String, Optional<Actor>> people) {

    /**
     * @param papers that come with it
     * @return the act; a choice or date that means nothing is answered with a problem at once
     */
    Act act(ActName name, ActBody body, List<Attachment> papers) {
        if (body instanceof ActBody.Order order) {
            Dispose slip = dispose(order);
            return name == ActName.ORDER_LETTER ? new OrderLetter(slip) : slip;
        }
        if (body instanceof ActBody.Letter letter) {
            return new DraftLetter(text(letter));
        }
        if (body instanceof ActBody.Submission done) {
            return new RecordSubmission(
                    new AmsSubmission(done.reference(), time("at", done.at()).orElse(now), done.note()), papers);
        }
        if (body instanceof ActBody.Work work) {
            OptionalInt next = work.next() == null ? OptionalInt.empty() : OptionalInt.of(work.next());
            return new Perform(work.note(), papers, next);
        }
        if (body instanceof ActBody.Confirmation said) {
            return new ConfirmRevocation(
                    new RevocationConfirmation(
                            choice("source", said.source(), Source.class),
                            time("revokedAt", said.revokedAt()).orElse(now),
                            said.note()),
                    papers);
        }
        if (body instanceof ActBody.OnSlip on) {
            return onSlip(name, on);
        }
        if (body instanceof ActBody.FurtherSlip further) {
            return new PassOnSlip(new SlipPlace(further.slip(), further.receiver()), dispose(further.order()));
        }
        if (body instanceof ActBody.PaperSlip paper) {
            return new RecordPaperSlip(
                    dispose(paper.order()),
                    person("superior", paper.superior()),
                    time("at", paper.at()).orElse(now),
                    papers);
        }
        if (body instanceof ActBody.Completion said) {
            return new Complete(
                    said.note(),
                    Optional.ofNullable(said.application()).map(form -> new Restatement(form, today)),
                    papers);
        }
        return noted(name, ((ActBody.Note) body).note(), papers);
    }

    private static Act onSlip(ActName name, ActBody.OnSlip on) {
        SlipPlace place = new SlipPlace(on.slip(), on.receiver());
        return switch (name) {
            case TAKE_UP_SLIP -> new TakeUpSlip(place);
            case FINISH_SLIP -> new FinishSlip(place, on.note());
            case RETURN_SLIP -> new ReturnSlip(place, on.note());
            case RECALL_SLIP -> new RecallSlip(on.slip());
            default -> throw new IllegalArgumentException(name + " is not about a slip");
        };
    }

    private static Act noted(ActName name, String note, List<Attachment> papers) {
        return switch (name) {
            case RETURN -> new ReturnForCompletion(note);
            case REJECT -> new Reject(note);
            case WITHDRAW -> new Withdraw(note);
            case SEND_BACK -> new SendBack(note);
            case SKIP_DISPOSITION -> new SkipDisposition(note);
            case RECORD_PAPER_SLIP,
                    TAKE_UP_SLIP,
                    FINISH_SLIP,
                    PASS_ON_SLIP,
                    RETURN_SLIP,
                    RECALL_SLIP,
                    OPEN,
                    DISPOSE,
                    ORDER_LETTER,
                    DRAFT_LETTER,
                    SIGN,
                    RECORD_SUBMISSION,
                    CONFIRM_REVOCATION,
                    ENTER_REGISTER,
                    COMPLETE,
                    PERFORM -> throw new IllegalArgumentException(name + " is more than a note");
        };
    }

    private Dispose dispose(ActBody.Order order) {
        return new Dispose(
                order.instructions().stream()
                        .map(i -> choice("instructions", i, Instruction.class))
                        .collect(Collectors.toSet()),
                order.note(),
                order.nature().isEmpty() ? dossier.nature() : choice("nature", order.nature(), Nature.class),
                order.secret(),
                time("due", order.due()),
                order.also().stream().map(this::recipient).toList());
    }

    private Recipient recipient(ActBody.To to) {
        if (!to.post().matches("[a-z][a-z0-9-]{0,39}")) {
            throw Problems.refused(Refusal.RECEIVER_NOT_ALLOWED, "also", "");
        }
        return new Recipient(
                new Post(to.post()),
                to.person().isEmpty() ? Optional.empty() : Optional.of(person("also", to.person())));
    }

    private Actor person(String field, String username) {
        if (username.isEmpty()) {
            throw Problems.refused(Refusal.FIELD_MISSING, field, "");
        }
        return people.apply(username).orElseThrow(() -> Problems.refused(Refusal.CHOICE_INVALID, field, ""));
    }

    private LetterText text(ActBody.Letter letter) {
        return new LetterText(
                given(letter.subject(), proposal.subject()),
                given(letter.nature(), proposal.nature()),
                given(letter.enclosure(), proposal.enclosure()),
                given(letter.grounds(), proposal.grounds()),
                given(letter.copies(), proposal.copies()));
    }

    private static String given(String text, String otherwise) {
        return text == null ? otherwise : text.strip();
    }

    private static <E extends Enum<E>> E choice(String field, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.refused(
                        word == null || word.isEmpty() ? Refusal.FIELD_MISSING : Refusal.CHOICE_INVALID, field, ""));
    }

    private static Optional<Instant> time(String field, String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException e) {
            throw Problems.refused(Refusal.DATE_INVALID, field, "");
        }
    }
}
