package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.check.Breach;
import id.dosir.core.check.Finding;
import id.dosir.core.clock.CalendarChange;
import id.dosir.core.clock.SpecialDay;
import id.dosir.core.document.LetterKind;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.core.filing.OcrState;
import id.dosir.core.filing.Release;
import id.dosir.core.number.NumberState;
import id.dosir.core.retention.Keeping;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateVersion;
import id.dosir.desk.Comparison;
import id.dosir.desk.HolderStatus.Standing;
import id.dosir.desk.ListedRecord;
import id.dosir.desk.PackageDifference;
import id.dosir.desk.PublicLetter;
import id.dosir.desk.VerifyRun;
import id.dosir.routing.CalendarFault;
import id.dosir.routing.KeptEvent;
import id.dosir.routing.RecordLists;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Pattern KEY_IN_PAGE = Pattern.compile("t\\['([A-Za-z0-9.-]+)'\\]");

    @Test
    void every_text_exists_in_both_languages() throws IOException {
        assertThat(texts("messages_en.properties").keySet())
                .isEqualTo(texts("messages.properties").keySet());
    }

    @Test
    void no_text_is_empty() throws IOException {
        for (String language : new String[] {"messages.properties", "messages_en.properties"}) {
            assertThat(texts(language)).allSatisfy((key, text) -> assertThat((String) text)
                    .as("%s in %s", key, language)
                    .isNotBlank());
        }
    }

    @Test
    void every_key_that_a_page_names_has_a_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties texts = texts("messages.properties");
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                Matcher keys = KEY_IN_PAGE.matcher(Files.readString(page));
                while (keys.find()) {
                    if (!texts.containsKey(keys.group(1))) {
                        missing.add(keys.group(1) + " in " + page.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_value_that_a_person_can_meet_has_a_text() throws IOException {
        Stream<String> expected = Stream.of(
                        keys("refusal.", Refusal.values()),
                        keys("package.difference.", PackageDifference.Kind.values()),
                        keys("act.", ActName.values()),
                        keys("did.", ActName.values()),
                        keys("done.", ActName.values()),
                        keys("stage.", Stage.Name.values()),
                        keys("nature.", Nature.values()),
                        keys("slip.state.", id.dosir.core.dossier.Receiver.State.values()),
                        keys("instruction.", Instruction.values()),
                        keys("calendar.kind.", SpecialDay.Kind.values()),
                        keys("calendar.how.", CalendarChange.How.values()),
                        keys("template.form.", PaperForm.values()),
                        keys("template.about.", PaperForm.values()),
                        keys("template.fault.", TemplateFault.What.values()),
                        keys("template.state.", TemplateVersion.State.values()),
                        keys("calendar.fault.", CalendarFault.What.values()),
                        keys("verify.breach.", Breach.Kind.values()),
                        keys("verify.phase.", VerifyRun.Phase.values()),
                        keys("check.finding.", Finding.values()),
                        keys("check.cure.", Finding.values()),
                        Stream.of(Standing.values())
                                .filter(standing -> standing != Standing.NOT_ASKED)
                                .map(standing -> "hint.standing." + standing),
                        keys("release.", Release.values()),
                        keys("ocrState.", OcrState.values()),
                        keys("ocr.state.", OcrState.values()),
                        keys("finding.", id.dosir.core.filing.Finding.Code.values()),
                        keys("retention.action.", RetentionAction.values()),
                        keys("retention.phase.", Keeping.Phase.values()),
                        keys("retention.state.", Proposal.State.values()),
                        keys("retention.kind.", ProposalKind.values()),
                        keys("retention.underWay.", ProposalKind.values()),
                        keys("retention.printProposal.", ProposalKind.values()),
                        Stream.of(ProposalKind.values())
                                .flatMap(kind -> Stream.of(Proposal.State.PROPOSED, Proposal.State.REVIEWED)
                                        .map(state -> "retention.agree." + kind + "." + state)),
                        keys("retention.record.", ListedRecord.State.values()),
                        keys("retention.view.", RecordLists.View.values()),
                        keys("retention.event.", KeptEvent.What.values()),
                        keys("outgoing.state.", NumberState.values()),
                        keys("outgoing.kind.", LetterKind.values()),
                        keys("source.", RevocationConfirmation.Source.values()),
                        keys("proof.match.", Comparison.Match.values()),
                        keys("proof.matchHelp.", Comparison.Match.values()),
                        keys("proof.status.", PublicLetter.Status.values()),
                        keys("proof.statusShort.", PublicLetter.Status.values()),
                        keys("proof.verdict.", SignatureReport.Indication.values()),
                        Stream.of("proof.verdict.NONE", "proof.verdict.ACCEPTED"),
                        Stream.of(
                                        PaperKind.LETTER,
                                        PaperKind.AMS_EVIDENCE,
                                        PaperKind.REVOCATION_EVIDENCE,
                                        PaperKind.SLIP)
                                .map(kind -> "paper." + kind.code()))
                .flatMap(keys -> keys);

        assertThat(texts("messages.properties").stringPropertyNames()).containsAll(expected.toList());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    @Test
    void indonesian_stays_indonesian_on_a_server_that_speaks_english() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            assertThat(ResourceBundle.getBundle("id.dosir.portal.messages", Locale.forLanguageTag("id"))
                            .getString("layout.signOut"))
                    .isEqualTo("Keluar");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(BundleTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
