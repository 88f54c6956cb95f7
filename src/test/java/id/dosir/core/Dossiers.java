package id.dosir.core;

import id.dosir.core.act.Act;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.Complete;
import id.dosir.core.act.ConfirmRevocation;
import id.dosir.core.act.Dispose;
import id.dosir.core.act.DraftLetter;
import id.dosir.core.act.EnterRegister;
import id.dosir.core.act.FinishSlip;
import id.dosir.core.act.Gate;
import id.dosir.core.act.OpenDossier;
import id.dosir.core.act.OrderLetter;
import id.dosir.core.act.PassOnSlip;
import id.dosir.core.act.Perform;
import id.dosir.core.act.RecallSlip;
import id.dosir.core.act.RecordOutsideSignature;
import id.dosir.core.act.RecordPaperSlip;
import id.dosir.core.act.RecordSignature;
import id.dosir.core.act.RecordSubmission;
import id.dosir.core.act.Reject;
import id.dosir.core.act.ReleaseLetter;
import id.dosir.core.act.ReturnForCompletion;
import id.dosir.core.act.ReturnSlip;
import id.dosir.core.act.SendBack;
import id.dosir.core.act.SkipDisposition;
import id.dosir.core.act.TakeUpSlip;
import id.dosir.core.act.Withdraw;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.TaskKind;
import id.dosir.routing.ShippedConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Dossiers brought to where a test needs them, by the acts themselves and under the SOP as shipped. */
public final class Dossiers {

    /** Monday 23 November 2026, 09.00 WITA. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Dossiers() {}

    public static Occasion by(Actor actor) {
        return new Occasion(actor, MONDAY);
    }

    /** The request of Siti, faultless. */
    public static ApplicationForm form() {
        return form("199003152015032004", "MUTASI");
    }

    public static ApplicationForm form(String nip, String reason) {
        return new ApplicationForm(
                "Siti Mokoagow, S.Sos.",
                nip,
                "7101015503900002",
                "Penata, III/c",
                "Analis Kepegawaian",
                "BKPSDM Kabupaten Bolaang Mongondow",
                "siti.mokoagow@bolmongkab.go.id",
                "",
                "0812 0000 0000",
                "",
                reason,
                "Pindah tugas",
                "BKPSDM",
                "800/12/BKPSDM/2026",
                "2026-11-20",
                "");
    }

    public static Dossier opened() {
        return opened(ShippedConfiguration.sop(), Actors.SITI, form());
    }

    public static Dossier opened(Sop sop, Actor applicant, ApplicationForm form) {
        return moved(new OpenDossier(sop, form, Papers.required())
                        .open(DossierNumber.of(2026, 147), by(applicant), TODAY))
                .dossier();
    }

    /** The same dossier under another number: a database takes each number once. */
    public static Dossier numbered(DossierNumber number, Dossier made) {
        return new Dossier(
                number,
                made.sop(),
                made.application(),
                made.nature(),
                made.applicant(),
                made.openedAt(),
                made.stage(),
                made.stageSince(),
                made.attachments(),
                made.dispositions(),
                made.history());
    }

    public static Dossier awaitingSecondDisposition() {
        return after(opened(), Actors.HEAD, ActName.DISPOSE);
    }

    public static Dossier awaitingOrder() {
        return after(awaitingSecondDisposition(), Actors.SECTION_HEAD, ActName.DISPOSE);
    }

    public static Dossier awaitingDraft() {
        return after(awaitingOrder(), Actors.CRYPTOGRAPHER, ActName.ORDER_LETTER);
    }

    public static Dossier awaitingSignature() {
        return after(awaitingDraft(), Actors.VERIFIER, ActName.DRAFT_LETTER);
    }

    public static Dossier awaitingSubmission() {
        return after(awaitingSignature(), Actors.HEAD, ActName.SIGN);
    }

    public static Dossier awaitingConfirmation() {
        return after(awaitingSubmission(), Actors.VERIFIER, ActName.RECORD_SUBMISSION);
    }

    public static Dossier awaitingEntry() {
        return after(awaitingConfirmation(), Actors.VERIFIER, ActName.CONFIRM_REVOCATION);
    }

    public static Dossier registered() {
        return after(awaitingEntry(), Actors.ARCHIVIST, ActName.ENTER_REGISTER);
    }

    public static Dossier returned() {
        return after(awaitingDraft(), Actors.VERIFIER, ActName.RETURN);
    }

    public static Dossier rejected() {
        return after(opened(), Actors.HEAD, ActName.REJECT);
    }

    public static Dossier withdrawn() {
        return after(opened(), Actors.SITI, ActName.WITHDRAW);
    }

    /** One of each stage, both dispositions among them. */
    public static List<Dossier> everywhere() {
        return List.of(
                opened(),
                awaitingSecondDisposition(),
                awaitingOrder(),
                awaitingDraft(),
                awaitingSignature(),
                released(),
                awaitingSubmission(),
                awaitingConfirmation(),
                awaitingEntry(),
                registered(),
                returned(),
                rejected(),
                withdrawn());
    }

    /** The same for a certain person: only the system can report what BSrE answered. */
    public static Act faultless(ActName name, Instant at, Actor actor) {
        if (name == ActName.CONFIRM_REVOCATION && actor.equals(Actor.SYSTEM)) {
            return new ConfirmRevocation(
                    new RevocationConfirmation(RevocationConfirmation.Source.USER_STATUS, at, ""), List.of());
        }
        return faultless(name, at);
    }

    /** The same for a certain dossier: acts on slips name the first place that is the person's. */
    public static Act faultless(ActName name, Instant at, Actor actor, Dossier dossier) {
        List<SlipPlace> places = Gate.slips(name, dossier, actor);
        SlipPlace place = places.isEmpty() ? new SlipPlace(1, 1) : places.get(0);
        return switch (name) {
            case DISPOSE -> slipAlso(actor, besides(dossier));
            case ORDER_LETTER -> new OrderLetter(slipAlso(actor, besides(dossier)));
            case TAKE_UP_SLIP -> new TakeUpSlip(place);
            case FINISH_SLIP -> new FinishSlip(place, "Sudah dicatat.");
            case PASS_ON_SLIP -> new PassOnSlip(place, slipAlso(actor, oneOf(dossier.sop()::givesWorkTo)));
            case RETURN_SLIP -> new ReturnSlip(place, "Bukan bidang kami.");
            case RECALL_SLIP -> new RecallSlip(place.slip());
            case RECORD_PAPER_SLIP -> new RecordPaperSlip(
                    slip(), superior(dossier), at, List.of(Papers.paper(PaperKind.SLIP)));
            default -> faultless(name, at, actor);
        };
    }

    /** A post that has work in the SOP and does not come next. */
    private static String besides(Dossier dossier) {
        Optional<Post> next = dossier.stage()
                .task()
                .filter(kind -> kind == TaskKind.DISPOSE || kind == TaskKind.ORDER_LETTER)
                .map(kind ->
                        dossier.sop().after(dossier.stage().step(), kind).task().post());
        return oneOf(post -> dossier.sop().givesWorkTo(post) && !next.equals(Optional.of(post)));
    }

    /** The first of the office's posts, read from below, that will do. */
    public static String oneOf(Predicate<Post> does) {
        return Stream.of("arsiparis", "verifikator", "sandiman", "kabid-persandian", "kepala-dinas")
                .filter(code -> does.test(new Post(code)))
                .findFirst()
                .orElse("arsiparis");
    }

    /** Somebody who has the post that must act, and nothing to do with the request. */
    private static Actor superior(Dossier dossier) {
        return new Actor(
                new PersonId("atasan"),
                "Atasan",
                Optional.empty(),
                "Atasan",
                dossier.waitsFor().stream().collect(java.util.stream.Collectors.toSet()));
    }

    /** To a post besides the SOP's; whoever holds it himself names a colleague. */
    public static Dispose slipAlso(Actor actor, String code) {
        Post post = new Post(code);
        Actor colleague = new Actor(new PersonId("rekan"), "Rekan", Optional.empty(), "Rekan", Set.of(post));
        Recipient to = new Recipient(post, actor.holds(post) ? Optional.of(colleague) : Optional.empty());
        return new Dispose(Set.of(Instruction.PROCESS), "", Nature.ORDINARY, false, Optional.empty(), List.of(to));
    }

    /** An act whose content nothing can be said against at that time. */
    public static Act faultless(ActName name, Instant at) {
        return switch (name) {
            case OPEN -> throw new IllegalArgumentException("filing is no act on a dossier");
            case DISPOSE -> slip();
            case ORDER_LETTER -> new OrderLetter(slip());
            case DRAFT_LETTER -> new DraftLetter(Papers.DRAFT);
            case SIGN -> new RecordSignature(Papers.signedLetter());
            case RELEASE_LETTER -> new ReleaseLetter(Papers.released());
            case FILE_SIGNED -> outside(SignedLetter.Way.ELSEWHERE, Optional.empty());
            case FILE_REWRITTEN -> outside(SignedLetter.Way.ELSEWHERE_REWRITTEN, Optional.empty());
            case FILE_INK -> outside(SignedLetter.Way.INK, Optional.of(TODAY));
            case SEND_BACK -> new SendBack("Perbaiki alamat surel.");
            case RECORD_SUBMISSION -> new RecordSubmission(new AmsSubmission("AMS-77", at, ""), List.of());
            case CONFIRM_REVOCATION -> new ConfirmRevocation(
                    new RevocationConfirmation(RevocationConfirmation.Source.NOTICE_MAIL, at, "Surel BSrE."),
                    List.of());
            case ENTER_REGISTER -> new EnterRegister(new RegisterNumber(2026, 131));
            case PERFORM -> new Perform("Sudah dikerjakan.", List.of(), OptionalInt.empty());
            case RETURN -> new ReturnForCompletion("SK Mutasi belum ada.");
            case COMPLETE -> new Complete("SK Mutasi terlampir.", Optional.empty(), List.of(Papers.paper("sk-mutasi")));
            case REJECT -> new Reject("Bukan pegawai daerah.");
            case WITHDRAW -> new Withdraw("");
            case SKIP_DISPOSITION -> new SkipDisposition("Cukup diketahui.");
            case RECORD_PAPER_SLIP,
                    TAKE_UP_SLIP,
                    FINISH_SLIP,
                    PASS_ON_SLIP,
                    RETURN_SLIP,
                    RECALL_SLIP -> throw new IllegalArgumentException(name + " needs to know the dossier");
        };
    }

    private static Act outside(SignedLetter.Way way, Optional<LocalDate> day) {
        return new RecordOutsideSignature(Papers.returned(way, day), TODAY);
    }

    /** Out to be signed elsewhere. */
    public static Dossier released() {
        return after(awaitingSignature(), Actors.VERIFIER, ActName.RELEASE_LETTER);
    }

    public static Dispose slip() {
        return new Dispose(Set.of(Instruction.PROCESS), "", Nature.ORDINARY, Optional.empty());
    }

    public static Dossier after(Dossier dossier, Actor actor, ActName act) {
        return after(dossier, actor, faultless(act, MONDAY, actor));
    }

    public static Dossier after(Dossier dossier, Actor actor, Act act) {
        return moved(act.on(dossier, by(actor))).dossier();
    }

    /** @throws AssertionError when the act was refused */
    public static Moved moved(Decision decision) {
        if (decision instanceof Moved moved) {
            return moved;
        }
        throw new AssertionError("refused: " + decision);
    }
}
