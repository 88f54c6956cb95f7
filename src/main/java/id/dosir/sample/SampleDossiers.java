package id.dosir.sample;

import id.dosir.core.act.Act;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.Withdraw;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.desk.Desk;
import id.dosir.desk.PrintRoom;
import id.dosir.desk.SigningDesk;
import id.dosir.letters.IndonesianDates;
import id.dosir.people.People;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Makes sample dossiers, each act by the person whose turn it is. Made ones are left alone, cut-off ones are finished. */
@ApplicationScoped
class SampleDossiers {

    /** Who does the work of a post in the demo. */
    private static final Map<String, String> HOLDERS = Map.of(
            "kepala-dinas", "kadis",
            "kabid-persandian", "kabid",
            "sandiman", "sandiman",
            "verifikator", "verifikator",
            "arsiparis", "arsiparis");

    /** Passphrase of the head of the office in the simulator, printed on its own page. */
    private static final String PASSPHRASE = "Simulasi-2026!";

    @Inject
    Desk desk;

    @Inject
    SigningDesk signing;

    @Inject
    PrintRoom printing;

    @Inject
    Dossiers dossiers;

    @Inject
    SopCatalogue sops;

    @Inject
    SamplePapers papers;

    @Inject
    SampleCertificates certificates;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Brings one sample dossier to its goal. */
    void make(SamplePlan plan) {
        WorkCalendar calendar = sops.calendar();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Random random = new Random(plan.seed());
        if (sops.find(plan.service()).isEmpty()) {
            return; // the office has taken the SOP away
        }
        DossierNumber number =
                dossiers.filedAs(applicant(plan), plan.letterNumber()).orElseGet(() -> open(plan));
        Dossier dossier = dossiers.find(number).map(Loaded::dossier).orElseThrow();
        while (dossier.stage().name() != plan.goal() && !dossier.stage().closed()) {
            Instant at = SamplePlan.later(dossier.stageSince(), 2 + random.nextInt(12), now, calendar);
            dossier = moved(act(dossier, plan, at, random)).dossier();
        }
    }

    private DossierNumber open(SamplePlan plan) {
        Sop sop = sops.newest(plan.service());
        SamplePerson person = plan.person();
        if (sop.revokes()) {
            certificates.register(person);
        }
        LocalDate letterDate = plan.opened().atZone(sops.calendar().zone()).toLocalDate();
        ApplicationForm form = new ApplicationForm(
                person.name(),
                person.nip(),
                person.nik(),
                person.rank(),
                person.position(),
                person.agency(),
                person.email(),
                "",
                person.phone(),
                sop.revokes() ? person.serial() : "",
                plan.reason(),
                "",
                "Kepala " + person.agency(),
                plan.letterNumber(),
                letterDate.toString(),
                "");
        return moved(desk.open(
                        plan.service(),
                        form,
                        papers.of(plan, sop, new IndonesianDates(sops.calendar().zone()).day(letterDate)),
                        new Occasion(actor(applicant(plan)), plan.opened())))
                .dossier()
                .number();
    }

    private Decision act(Dossier dossier, SamplePlan plan, Instant at, Random random) {
        Optional<Act> act = SampleActs.next(dossier, plan, printing.proposal(dossier), at, random);
        boolean own = plan.goal() == Stage.Name.WITHDRAWN
                && act.filter(Withdraw.class::isInstance).isPresent();
        String who = own
                ? applicant(plan)
                : HOLDERS.get(dossier.waitsFor().orElseThrow().code());
        boolean bsre = dossier.stage() instanceof Stage.AwaitingConfirmation;
        Occasion occasion = new Occasion(bsre ? Actor.SYSTEM : actor(who), at);
        if (act.isPresent()) {
            if (bsre) {
                certificates.revoke(plan.person());
            }
            return desk.perform(dossier.number(), List.of(), none -> act.get(), OptionalLong.empty(), occasion);
        }
        return dossier.stage() instanceof Stage.AwaitingSignature
                ? signing.sign(dossier.number(), PASSPHRASE.toCharArray(), OptionalLong.empty(), occasion)
                : desk.enterRegister(dossier.number(), OptionalLong.empty(), occasion);
    }

    /** Some belong to the demo's applicant, so that his own page is not empty. */
    private static String applicant(SamplePlan plan) {
        return plan.ordinal() % 7 == 0
                ? "pemohon"
                : SampleOperators.of(plan.person().agency());
    }

    private Actor actor(String username) {
        return people.actorOf(username)
                .orElseThrow(() -> new IllegalStateException("the demo has no account " + username));
    }

    private static Moved moved(Decision decision) {
        if (decision instanceof Moved moved) {
            return moved;
        }
        throw new IllegalStateException("a sample act was refused: " + decision);
    }
}
