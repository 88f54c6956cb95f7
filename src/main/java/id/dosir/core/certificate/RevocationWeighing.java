package id.dosir.core.certificate;

import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what was answered about one certificate: whether it is proven to be revoked, and whether the answers agree. */
public final class RevocationWeighing {

    private RevocationWeighing() {}

    /** What the answers come to. */
    public sealed interface Outcome {}

    /**
     * Proven by a source that may prove it.
     *
     * @param by the strongest of the answers that say so
     */
    public record Proven(RevocationAnswer by) implements Outcome {}

    /**
     * Answers that cannot both be right: a person has to look, and nothing closes by itself.
     *
     * @param revoked says that it is
     * @param good says that it is not
     */
    public record Contradiction(RevocationAnswer revoked, RevocationAnswer good) implements Outcome {}

    /** Nothing proves it yet. */
    public record Open() implements Outcome {}

    /**
     * @param answers newest of each source
     * @param proving sources that may confirm by themselves
     */
    public static Outcome of(List<RevocationAnswer> answers, Set<Source> proving) {
        for (RevocationAnswer revoked : saying(answers, State.REVOKED)) {
            Optional<RevocationAnswer> against = saying(answers, State.GOOD).stream()
                    .filter(good -> contradicts(good, revoked))
                    .findFirst();
            if (against.isPresent()) {
                return new Contradiction(revoked, against.get());
            }
        }
        return saying(answers, State.REVOKED).stream()
                .filter(answer -> proving.contains(answer.source()))
                .min(Comparator.comparing(RevocationAnswer::source))
                .<Outcome>map(Proven::new)
                .orElseGet(Open::new);
    }

    private static List<RevocationAnswer> saying(List<RevocationAnswer> answers, State state) {
        return answers.stream().filter(answer -> answer.state() == state).toList();
    }

    /**
     * The user status is about a person: ISSUE beside a revoked certificate is a person who has a new one. But REVOKE of a person
     * whose certificate the responder calls good has to be explained. A list that was made before a revocation does not know of
     * it yet, and when a person's status changed is not told.
     */
    private static boolean contradicts(RevocationAnswer good, RevocationAnswer revoked) {
        if (good.source() == Source.USER_STATUS) {
            return false;
        }
        return revoked.source() == Source.USER_STATUS
                ? good.source() == Source.OCSP
                : good.thisUpdate()
                        .orElse(good.askedAt())
                        .isAfter(revoked.revokedAt().orElse(revoked.askedAt()));
    }
}
