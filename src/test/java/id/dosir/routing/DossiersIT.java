package id.dosir.routing;

import static id.dosir.core.Dossiers.by;
import static id.dosir.core.Dossiers.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.Actors;
import id.dosir.core.Papers;
import id.dosir.core.act.OpenDossier;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.Stage;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DossiersIT extends Installed {

    /** Far from the years in which the other tests file. */
    private static final int YEAR = 2090;

    private static int last;

    @Inject
    Dossiers dossiers;

    @Inject
    OneTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Test
    void a_dossier_at_any_stage_comes_back_from_its_rows_as_it_went() throws Exception {
        for (Dossier made : id.dosir.core.Dossiers.everywhere()) {
            Dossier dossier = kept(made);
            assertThat(dossiers.find(dossier.number()).orElseThrow().dossier())
                    .as(dossier.stage().name().name())
                    .isEqualTo(dossier);
            assertThat(dossiers.brokenSeals(dossier.number())).isEmpty();
        }
    }

    @Test
    void a_dossier_of_a_sop_that_no_code_knows_comes_back_with_what_its_steps_left() throws Exception {
        transaction.of(() -> {
            if (em.find(SopRow.class, ShippedConfiguration.MAILBOX + "/1") == null) {
                em.persist(new SopRow(
                        ShippedConfiguration.MAILBOX,
                        1,
                        "0".repeat(64),
                        ShippedConfiguration.mailboxText(),
                        id.dosir.core.Dossiers.MONDAY));
            }
        });
        Sop sop = ShippedConfiguration.mailbox();
        Dossier opened = moved(new OpenDossier(
                                sop,
                                id.dosir.core.Dossiers.form("199003152015032004", "BARU"),
                                List.of(Papers.paper("surat-permohonan")))
                        .open(DossierNumber.of(YEAR, 1), by(Actors.SITI), id.dosir.core.Dossiers.TODAY))
                .dossier();
        SoFar drafted = SoFar.NONE.with(Papers.DRAFT);
        SoFar signed = SoFar.NONE.with(Papers.signedLetter());
        for (Stage stage : List.of(
                new Stage.AwaitingWork(2, SoFar.NONE),
                new Stage.AwaitingWork(4, drafted),
                new Stage.Returned(new Stage.AwaitingWork(4, drafted), "Kurang."),
                new Stage.AwaitingWork(6, signed),
                new Stage.Completed(6, SoFar.NONE),
                new Stage.Completed(6, signed))) {
            Dossier dossier = kept(
                    opened.moveTo(stage, ActName.PERFORM, "", by(Actors.SITI)).dossier());
            assertThat(dossiers.find(dossier.number()).orElseThrow().dossier())
                    .as(stage.toString())
                    .isEqualTo(dossier);
        }
    }

    @Test
    void an_act_raises_the_version_and_adds_to_the_history() throws Exception {
        Dossier before = kept(id.dosir.core.Dossiers.opened());
        long version = dossiers.find(before.number()).orElseThrow().version();

        transaction.of(() -> dossiers.save(before, disposed(before).dossier()));

        assertThat(dossiers.find(before.number()).orElseThrow().version()).isGreaterThan(version);
        assertThat(dossiers.find(before.number()).orElseThrow().dossier())
                .isEqualTo(disposed(before).dossier());
        assertThat(dossiers.brokenSeals(before.number())).isEmpty();
    }

    @Test
    void an_act_raises_the_version_also_when_its_transaction_wrote_something_before() throws Exception {
        Dossier before = kept(id.dosir.core.Dossiers.opened());
        long version = dossiers.find(before.number()).orElseThrow().version();

        transaction.of(() -> {
            dossiers.findLocked(before.number());
            em.persist(new SopRow("lain", last, "", "", before.openedAt()));
            em.flush(); // as the book of letter numbers does while a letter is signed
            dossiers.save(before, disposed(before).dossier());
        });

        behindOurBack("delete from sop_version where code = 'lain'"); // no SOP, and others read them all

        assertThat(dossiers.find(before.number()).orElseThrow().version()).isEqualTo(version + 1);
    }

    @Test
    void a_line_of_history_that_was_changed_behind_our_back_is_found() throws Exception {
        Dossier dossier = kept(id.dosir.core.Dossiers.awaitingDraft());
        behindOurBack("update history set note = 'lain' where id = '" + dossier.number() + "/2'");
        em.getEntityManagerFactory().getCache().evictAll();

        assertThat(dossiers.brokenSeals(dossier.number())).containsExactly(2);
    }

    @Test
    void a_line_of_history_that_was_taken_out_is_found() throws Exception {
        Dossier dossier = kept(id.dosir.core.Dossiers.awaitingDraft());
        behindOurBack("delete from history where id = '" + dossier.number() + "/2'");
        em.getEntityManagerFactory().getCache().evictAll();

        assertThat(dossiers.brokenSeals(dossier.number())).isNotEmpty();
    }

    @Test
    void whoever_commits_second_loses() throws Exception {
        Dossier before = kept(id.dosir.core.Dossiers.opened());

        assertThatThrownBy(() -> transaction.of(() -> {
                    dossiers.save(before, disposed(before).dossier());
                    behindOurBack("update dossier set version = version + 1 where number = '" + before.number() + "'");
                }))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        em.getEntityManagerFactory().getCache().evictAll();
        assertThat(dossiers.find(before.number()).orElseThrow().dossier()).isEqualTo(before);
    }

    private static Moved disposed(Dossier dossier) {
        return (Moved) id.dosir.core.Dossiers.slip().on(dossier, id.dosir.core.Dossiers.by(id.dosir.core.Actors.HEAD));
    }

    private Dossier kept(Dossier made) throws Exception {
        Dossier dossier = id.dosir.core.Dossiers.numbered(DossierNumber.of(YEAR, ++last), made);
        transaction.of(() -> dossiers.add(dossier));
        em.clear();
        return dossier;
    }

    /** On a thread of its own: this thread's transaction would take the statement in. */
    private void behindOurBack(String statement) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture.runAsync(() -> run(statement), thread).join();
        } finally {
            thread.shutdown();
        }
    }

    private void run(String text) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                // as the owner of the database could, past the triggers
                statement.execute("set session_replication_role = replica");
            }
            statement.executeUpdate(text);
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("set session_replication_role = origin");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
