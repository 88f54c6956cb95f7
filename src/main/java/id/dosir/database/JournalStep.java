package id.dosir.database;

import id.dosir.journal.JournalBeginning;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The step behind {@code V022} that SQL cannot do: it takes hashes. */
final class JournalStep implements JavaMigration {

    private final Clock clock;

    JournalStep(Clock clock) {
        this.clock = clock;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("022.2");
    }

    @Override
    public String getDescription() {
        return "journal beginning";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        JournalBeginning.write(context.getConnection(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
