package id.dosir.sample;

import id.dosir.core.act.Act;
import id.dosir.core.act.ConfirmRevocation;
import id.dosir.core.act.Dispose;
import id.dosir.core.act.DraftLetter;
import id.dosir.core.act.OrderLetter;
import id.dosir.core.act.Perform;
import id.dosir.core.act.RecordSubmission;
import id.dosir.core.act.Reject;
import id.dosir.core.act.ReturnForCompletion;
import id.dosir.core.act.Withdraw;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** What a good officer would do next with a sample dossier. */
final class SampleActs {

    private SampleActs() {}

    /**
     * @param proposal letter text that the desk proposes
     * @return the act, or empty where a signature or a register number is next: those the desk makes itself
     */
    static Optional<Act> next(Dossier dossier, SamplePlan plan, LetterText proposal, Instant at, Random random) {
        if (isHalfway(dossier)) {
            switch (plan.goal()) {
                case REJECTED -> {
                    return Optional.of(new Reject("Data pada formulir berbeda dengan KTP dan tidak dapat dijelaskan."));
                }
                case WITHDRAWN -> {
                    return Optional.of(new Withdraw("Mutasi dibatalkan."));
                }
                case RETURNED -> {
                    return Optional.of(
                            new ReturnForCompletion("SK Jabatan Terakhir tidak terbaca, mohon pindai ulang."));
                }
                default -> {
                    return straight(dossier, proposal, at, random);
                }
            }
        }
        return straight(dossier, proposal, at, random);
    }

    private static boolean isHalfway(Dossier dossier) {
        return dossier.stage() instanceof Stage.AwaitingDisposition
                && dossier.stage().step() == 3;
    }

    private static Optional<Act> straight(Dossier dossier, LetterText proposal, Instant at, Random random) {
        return switch (dossier.stage().name()) {
            case AWAITING_DISPOSITION -> Optional.of(order(dossier, "Teliti dan proses sesuai ketentuan.", random));
            case AWAITING_ORDER -> Optional.of(
                    new OrderLetter(order(dossier, "Siapkan surat rekomendasi ke BSrE.", random)));
            case AWAITING_WORK -> Optional.of(
                    new Perform("Sudah dikerjakan dan dicocokkan.", List.of(), OptionalInt.empty()));
            case AWAITING_DRAFT -> Optional.of(new DraftLetter(proposal));
            case AWAITING_SUBMISSION -> Optional.of(new RecordSubmission(
                    new AmsSubmission("AMS-" + (100_000 + random.nextInt(900_000)), at, ""), List.of()));
            case AWAITING_CONFIRMATION -> Optional.of(new ConfirmRevocation(
                    new RevocationConfirmation(Source.USER_STATUS, at, "BSrE: REVOKE"), List.of()));
            default -> Optional.empty();
        };
    }

    private static Dispose order(Dossier dossier, String note, Random random) {
        Nature nature =
                dossier.nature() == Nature.ORDINARY && random.nextInt(4) == 0 ? Nature.URGENT : dossier.nature();
        return new Dispose(Set.of(Instruction.PROCESS), note, nature, Optional.empty());
    }
}
