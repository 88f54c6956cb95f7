package id.dosir.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.storage.Counters;
import id.dosir.storage.NumberBook;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevocationRegisterTest {

    final List<RegisterRow> written = new ArrayList<>();
    final Map<String, Long> counted = new HashMap<>();
    final RevocationRegister register = new RevocationRegister();

    {
        register.em = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    if (method.getName().equals("persist")) {
                        written.add((RegisterRow) args[0]);
                    }
                    return null;
                });
        register.book = new NumberBook() {
            @Override
            public void ensure(String name) {
                counted.putIfAbsent(name, 0L);
            }
        };
        register.counters = new Counters() {
            @Override
            public long next(String name) {
                return counted.computeIfPresent(name, (n, last) -> last + 1);
            }
        };
    }

    static RegisterEntry entry(int sequence, String nikMasked) {
        Instant at = Samples.DAY;
        return new RegisterEntry(
                Optional.empty(),
                DossierNumber.of(2026, sequence),
                "Siti Rahayu Mokoagow, S.Pd.",
                Optional.of(new Nip("198203172006042013")),
                nikMasked,
                "Kepala Seksi Kurikulum",
                "Dinas Pendidikan",
                Optional.of(new SerialNumber(new BigInteger("4A0F", 16))),
                "MUTASI",
                3,
                "000.6.5.2/131/DKI/2026",
                new Sha256("ab".repeat(32)),
                at,
                at.plusSeconds(1),
                at.plusSeconds(2),
                at.plusSeconds(3),
                RevocationConfirmation.Source.USER_STATUS,
                at.plusSeconds(4),
                new PersonId("arsiparis"));
    }

    @Test
    void numbers_follow_each_other_and_restart_each_year() {
        assertThat(register.append(entry(1, "7101••••••••••01"), 2026)).isEqualTo(new RegisterNumber(2026, 1));
        assertThat(register.append(entry(2, "7101••••••••••01"), 2026)).isEqualTo(new RegisterNumber(2026, 2));
        assertThat(register.append(entry(3, "7101••••••••••01"), 2027)).isEqualTo(new RegisterNumber(2027, 1));
        assertThat(written).extracting(r -> r.id).containsExactly("2026/1", "2026/2", "2027/1");
    }

    @Test
    void a_line_is_read_as_it_was_written() {
        RegisterEntry entry = entry(1, "7101••••••••••01");
        register.append(entry, 2026);
        assertThat(written.get(0).toEntry()).isEqualTo(entry.withNumber(new RegisterNumber(2026, 1)));
    }

    @Test
    void an_entry_that_has_a_number_is_not_written_again() {
        RegisterEntry numbered = entry(1, "7101••••••••••01").withNumber(new RegisterNumber(2026, 1));
        assertThatThrownBy(() -> register.append(numbered, 2026)).isInstanceOf(IllegalArgumentException.class);
        assertThat(written).isEmpty();
    }

    @Test
    void no_whole_nik_enters_the_register() {
        assertThatThrownBy(() -> entry(1, Samples.NIK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(Samples.NIK);
    }

    @Test
    void no_column_of_the_register_can_be_updated() {
        assertThat(Arrays.stream(RegisterRow.class.getDeclaredFields())
                        .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.isSynthetic())
                        .filter(f -> updatable(f)))
                .isEmpty();
    }

    private static boolean updatable(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.updatable();
    }
}
