package id.dosir.people;

import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The demo's deputies, as a file lists them: some days that are over, and some to come. */
@ApplicationScoped
class DemoDeputies {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 30);

    @PersistenceContext(unitName = "dosir")
    EntityManager em;

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Enters what the file lists, once: does nothing when there is any entry. */
    @Transactional
    void ensure() {
        if (em.createQuery("select count(d) from DeputyRow d", Long.class).getSingleResult() == 0) {
            list().lines().filter(line -> !line.startsWith("#")).forEach(this::enter);
        }
    }

    private void enter(String line) {
        String[] parts = line.split(";");
        DeputyRow row = new DeputyRow();
        row.kind = DeputyKind.valueOf(parts[0]);
        row.post = parts[1];
        row.deputy = people.row(parts[2]).orElseThrow();
        row.absent = standings.holders(new Post(parts[1])).get(0);
        row.from = at(Integer.parseInt(parts[3]), MORNING);
        row.until = at(Integer.parseInt(parts[4]), EVENING);
        row.acts = DeputyRow.joinedActs(organisation.routine());
        row.letters = "";
        row.enteredBy = PersonId.SYSTEM.value();
        row.enteredAt = clock.instant();
        em.persist(row);
    }

    private Instant at(int day, LocalTime time) {
        return standings.today().plusDays(day).atTime(time).atZone(zone).toInstant();
    }

    private static String list() {
        try (InputStream in = DemoDeputies.class.getResourceAsStream("demo-penugasan.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the WAR holds the demo's deputies", e);
        }
    }
}
