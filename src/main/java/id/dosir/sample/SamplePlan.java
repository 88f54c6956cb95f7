package id.dosir.sample;

import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.routing.SopCatalogue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a sample dossier shall become. The same seed gives the same plan, so a start that was cut short goes on where it
 * stopped.
 *
 * @param ordinal from 1; part of the applicant's letter number, by which the dossier is found again
 * @param goal stage at which it stays
 * @param person whose certificate
 * @param service code of the SOP
 * @param reason code in the SOP; empty where that asks for none
 * @param opened when it is filed
 * @param seed for everything else about it
 */
record SamplePlan(
        int ordinal, Stage.Name goal, SamplePerson person, String service, String reason, Instant opened, long seed) {

    private static final List<String> REASONS =
            List.of("MUTASI", "JABATAN", "PENSIUN", "DATA", "MUTASI", "HILANG", "KOMPROMI", "BERHENTI", "MENINGGAL");

    /** The last so many were filed today or on the last working day; they stay before the signature. */
    private static final int YOUNG = 20;

    static final String ISSUANCE = "penerbitan-sertifikat-elektronik";

    /** Those that ask for a certificate come after the others: they have no letter and no number in the register. */
    private static final List<Stage.Name> ISSUANCES = List.of(
            Stage.Name.COMPLETED,
            Stage.Name.AWAITING_WORK,
            Stage.Name.RETURNED,
            Stage.Name.AWAITING_WORK,
            Stage.Name.AWAITING_DISPOSITION);

    /** How many dossiers stay at each stage, oldest first, so that letter and register numbers grow with the days. */
    private enum Share {
        REGISTERED(Stage.Name.REGISTERED, 9),
        REJECTED(Stage.Name.REJECTED, 1),
        WITHDRAWN(Stage.Name.WITHDRAWN, 1),
        ENTRY(Stage.Name.AWAITING_ENTRY, 3),
        CONFIRMATION(Stage.Name.AWAITING_CONFIRMATION, 3),
        SUBMISSION(Stage.Name.AWAITING_SUBMISSION, 3),
        SIGNATURE(Stage.Name.AWAITING_SIGNATURE, 4),
        DRAFT(Stage.Name.AWAITING_DRAFT, 3),
        ORDER(Stage.Name.AWAITING_ORDER, 4),
        RETURNED(Stage.Name.RETURNED, 1),
        DISPOSITION(Stage.Name.AWAITING_DISPOSITION, 8);

        private final Stage.Name goal;
        private final int count;

        Share(Stage.Name goal, int count) {
            this.goal = goal;
            this.count = count;
        }
    }

    /**
     * @param seed of the whole sample
     * @param now the last dossier was filed a little before
     */
    static List<SamplePlan> all(long seed, Instant now, WorkCalendar calendar) {
        List<Stage.Name> goals = new ArrayList<>();
        for (Share share : Share.values()) {
            for (int i = 0; i < share.count; i++) {
                goals.add(share.goal);
            }
        }
        List<SamplePlan> plans = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Random random = new Random(seed + i);
            SamplePerson person = SamplePerson.random(random);
            plans.add(new SamplePlan(
                    i + 1,
                    goals.get(i),
                    person,
                    SopCatalogue.REVOCATION,
                    REASONS.get(random.nextInt(REASONS.size())),
                    opened(goals.size() - i, now, calendar),
                    seed + i));
        }
        for (int i = 0; i < ISSUANCES.size(); i++) {
            long own = seed + goals.size() + i;
            plans.add(new SamplePlan(
                    goals.size() + i + 1,
                    ISSUANCES.get(i),
                    SamplePerson.random(new Random(own)),
                    ISSUANCE,
                    "",
                    officeMinutesBefore(now, 60L - 12L * i, calendar),
                    own));
        }
        return plans;
    }

    /** Those that wait in the first trays came in during the last hours of work; those that went far are days old. */
    private static Instant opened(int fromEnd, Instant now, WorkCalendar calendar) {
        if (fromEnd <= YOUNG) {
            return officeMinutesBefore(now, 3 + 9L * (fromEnd - 1), calendar);
        }
        return morning(now, fromEnd - YOUNG, calendar);
    }

    private static Instant morning(Instant now, int workingDays, WorkCalendar calendar) {
        ZonedDateTime day = now.atZone(calendar.zone()).with(LocalTime.of(8, 10));
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.toInstant();
    }

    private static Instant officeMinutesBefore(Instant now, long minutes, WorkCalendar calendar) {
        Instant from = now;
        while (calendar.officeTime(from, now).toMinutes() < minutes) {
            from = from.minusSeconds(60);
        }
        return from;
    }

    /** @return some office minutes later, but never after {@code now} */
    static Instant later(Instant at, int minutes, Instant now, WorkCalendar calendar) {
        Instant next = calendar.due(at, new StandardTime(minutes, minutes, Unit.MINUTES));
        return next.isBefore(now) ? next : now;
    }

    String letterNumber() {
        return String.format(
                "800/%04d/CONTOH/%d", ordinal, opened.atZone(ZoneOffset.UTC).getYear());
    }
}
