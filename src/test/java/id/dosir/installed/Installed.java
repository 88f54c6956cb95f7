package id.dosir.installed;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test against the WAR that was built. Every class deploys the same archive, so one server serves them all. */
@ArquillianTest
public abstract class Installed {

    private static final String WEB_XML = "WEB-INF/web.xml";
    /** Arquillian's own way in, which the WAR's security would close. */
    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    private static final String WALL = "/uji-jam";

    /** @return the WAR with the test classes that run inside the server */
    @Deployment
    public static WebArchive dosir() {
        return built(WALL, RUNNER)
                .addAsLibrary(assertions())
                .addPackage(Installed.class.getPackage())
                .addPackage("id.dosir.core")
                .addClass("id.dosir.routing.ShippedConfiguration")
                .addAsResource("sop/pembuatan-email-dinas.yaml")
                .addAsResource("papers/P1/sertifikat.cer")
                .addAsResource("papers/P1/surat-permohonan.pdf")
                .addAsResource("papers/P1/formulir-permohonan.pdf")
                .addClass("id.dosir.routing.DossiersIT")
                .addClass("id.dosir.desk.DraftsIT")
                .addClass("id.dosir.desk.ReadingWorkIT")
                .addClass("id.dosir.desk.UploadsIT")
                .addClass("id.dosir.desk.TrayRowsIT")
                .addClass("id.dosir.desk.NoticeMailsIT")
                .addClass("id.dosir.desk.LetterAgendaIT")
                .addClass("id.dosir.desk.ReleaseGateIT")
                .addClass("id.dosir.desk.CheckIT")
                .addClass("id.dosir.desk.OldArchiveIT")
                .addClass("id.dosir.desk.DestructionIT")
                .addClass("id.dosir.desk.OcrWorkIT")
                .addClass("id.dosir.desk.PaperWordsIT")
                .addClass("id.dosir.desk.PackageIT")
                .addClass("id.dosir.desk.PackedDossiers")
                .addClass("id.dosir.desk.RegisterRoomIT")
                .addClass("id.dosir.desk.ProposalsIT")
                .addClass("id.dosir.desk.JournalIT")
                .addClass("id.dosir.desk.SearchRoomIT")
                .addClass("id.dosir.desk.Registered")
                .addClass("id.dosir.desk.MailboxProofIT")
                .addClass("id.dosir.desk.OfficeDeskIT")
                .addClass("id.dosir.desk.WordImportIT")
                .addClass("id.dosir.worker.WordFile")
                .addClass("id.dosir.desk.DuplicatesIT")
                .addClass("id.dosir.people.PersonnelIT")
                .addClass("id.dosir.storage.CountersIT");
    }

    /** Writes the WAR with nothing of the tests but the clock on the wall, for a server of a test's own. */
    public static void withWall(Path war) {
        built(WALL)
                .addClasses(TestTime.class, TestTimeServlet.class)
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
    }

    /** @param open addresses that nobody has to sign in for, beside those of the WAR */
    private static WebArchive built(String... open) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "dosir.war")
                .importFrom(new File("target/dosir.war"))
                .as(WebArchive.class);
        String first = "<url-pattern>/masuk</url-pattern>";
        String more = Stream.of(open)
                .map(each -> "<url-pattern>" + each + "</url-pattern>")
                .collect(Collectors.joining());
        String descriptor = text(war);
        war.delete(WEB_XML);
        return war.setWebXML(new StringAsset(descriptor.replace(first, first + more)));
    }

    private static String text(WebArchive war) {
        try (InputStream in = war.get(WEB_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File assertions() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
