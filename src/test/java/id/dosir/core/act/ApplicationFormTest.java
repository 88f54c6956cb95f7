package id.dosir.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Dossiers;
import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.routing.ShippedConfiguration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ApplicationFormTest {

    private static final List<String> FIELDS = List.of(
            "name",
            "nip",
            "nik",
            "rank",
            "position",
            "agency",
            "email",
            "otherEmail",
            "phone",
            "serial",
            "reason",
            "explanation",
            "letterFrom",
            "letterNumber",
            "letterDate",
            "behalf");

    private static final String[] GOOD = {
        "Siti Mokoagow, S.Sos.",
        "199003152015032004",
        "7101015503900002",
        "",
        "Analis",
        "BKPSDM",
        "siti@bolmongkab.go.id",
        "siti@contoh.invalid",
        "",
        "0A:FF",
        "MUTASI",
        "",
        "BKPSDM",
        "",
        "2026-11-20",
        "PERGI"
    };

    /** Something wrong for each field. */
    private static final String[] WRONG = {
        "",
        "1990",
        "7101",
        "x".repeat(81),
        " ",
        "x".repeat(161),
        "siti at bolmong",
        "siti@",
        "0".repeat(31),
        "XYZ",
        "PINDAH",
        "x".repeat(1001),
        "\u00a0",
        "x".repeat(81),
        "20-11-2026",
        "SAKIT"
    };

    private static ApplicationForm.Parsed parse(String... v) {
        return new ApplicationForm(
                        v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14],
                        v[15])
                .parse(ShippedConfiguration.sop(), Dossiers.TODAY);
    }

    @Property
    void arbitrary_text_never_throws_and_is_an_application_or_named_as_wrong(@ForAll("sixteen") List<String> texts) {
        ApplicationForm.Parsed parsed = parse(texts.toArray(String[]::new));

        assertThat(parsed.application().isPresent()).isEqualTo(parsed.grounds().isEmpty());
        assertThat(parsed.grounds()).extracting(Ground::field).allMatch(FIELDS::contains);
    }

    @Provide
    Arbitrary<List<String>> sixteen() {
        return Arbitraries.strings().ofMaxLength(200).injectNull(0.1).list().ofSize(16);
    }

    @Property
    void every_wrong_field_is_named_and_no_other(@ForAll("someFields") Set<Integer> wrong) {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        wrong.forEach(i -> values[i] = WRONG[i]);

        assertThat(new TreeSet<>(
                        parse(values).grounds().stream().map(Ground::field).toList()))
                .isEqualTo(wrong.stream().map(FIELDS::get).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Provide
    Arbitrary<Set<Integer>> someFields() {
        return Arbitraries.integers().between(0, FIELDS.size() - 1).set();
    }

    @Test
    void no_ground_repeats_what_was_typed_into_a_field_with_personal_data() {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        values[2] = "7101015503900000";

        assertThat(parse(values).grounds()).containsExactly(new Ground(Refusal.NIK_INVALID, "nik", ""));
    }

    @Test
    void a_reason_that_says_nothing_by_itself_needs_words() {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        values[10] = "LAIN";

        assertThat(parse(values).grounds()).containsExactly(new Ground(Refusal.FIELD_MISSING, "explanation", ""));
    }

    @Test
    void a_letter_from_tomorrow_is_refused_and_one_from_today_is_not() {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        values[14] = Dossiers.TODAY.plusDays(1).toString();
        assertThat(parse(values).grounds()).containsExactly(new Ground(Refusal.DATE_IN_FUTURE, "letterDate", ""));

        values[14] = Dossiers.TODAY.toString();
        assertThat(parse(values).grounds()).isEmpty();
    }

    @Test
    void a_second_mailbox_that_is_the_first_one_is_none() {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        assertThat(parse(values).application().orElseThrow().subscriber().otherEmail())
                .contains(new EmailAddress("siti@contoh.invalid"));

        values[7] = values[6];
        assertThat(parse(values).application().orElseThrow().subscriber().otherEmail())
                .isEmpty();
    }

    @Test
    void what_was_copied_from_a_pdf_is_freed_of_control_characters_and_runs_of_blanks() {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        values[0] = "\u200eSiti\r\n  Mokoagow\u00a0";
        values[2] = "7101 0155 0390 0002";
        Application application = parse(values).application().orElseThrow();

        assertThat(application.subscriber().name()).isEqualTo("Siti Mokoagow");
        assertThat(application.subscriber().nik()).isEqualTo(new Nik("7101015503900002"));
        assertThat(application.letterDate()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void village_officials_have_no_nip_and_nobody_need_know_the_serial() {
        String[] values = Arrays.copyOf(GOOD, GOOD.length);
        values[1] = "";
        values[9] = "";
        Application application = parse(values).application().orElseThrow();

        assertThat(application.subscriber().nip()).isEmpty();
        assertThat(application.serial()).isEmpty();
    }
}
