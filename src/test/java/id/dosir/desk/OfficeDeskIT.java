package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.template.TemplateVersion;
import id.dosir.desk.OfficeDesk.Outcome;
import id.dosir.installed.Installed;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's settings inside the server; what a test changes, it puts back, since all papers bear them. */
class OfficeDeskIT extends Installed {

    private static final Actor ADMINISTRATOR = new Actor(
            new PersonId("meyti"), "Meyti Assa", Optional.empty(), "Pranata Komputer", Set.of(Post.ADMINISTRATOR));

    @Inject
    OfficeDesk desk;

    private OfficeForm original;
    private int before;

    @BeforeEach
    void look() {
        original = desk.form(0);
        before = desk.version();
    }

    @AfterEach
    void putBack() {
        if (desk.version() != before) {
            publish(original, Optional.empty(), desk.version());
        }
    }

    @Test
    void whoever_is_no_administrator_changes_nothing_and_sees_no_versions() {
        for (Actor actor : List.of(Actors.SITI, Actors.HEAD, Actors.VERIFIER, Actors.OFFICER_OF_ALL)) {
            assertThat(desk.publish(original, Optional.empty(), "", before, actor))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(desk.versions(actor)).isEmpty();
            assertThat(desk.picture(original, Optional.empty(), actor).picture())
                    .isEmpty();
        }
        assertThat(desk.version()).isEqualTo(before);
    }

    @Test
    void values_are_kept_as_a_version_with_its_note_and_can_be_had_back() {
        OfficeForm changed = changed(Map.of("address", "Jalan <Uji> & Coba 1", "size", "FOLIO", "left", "35"));
        OfficeForm lines = new OfficeForm(changed.fields(), List.of("BIDANG \"PERSANDIAN\""), List.of("kaki = satu"));

        int kept = kept(publish(lines, Optional.empty(), before));
        assertThat(desk.form(0)).isEqualTo(lines);
        assertThat(desk.picture(desk.form(0), Optional.empty(), ADMINISTRATOR).picture())
                .isPresent();
        TemplateVersion newest = desk.versions(ADMINISTRATOR).get(0);
        assertThat(newest.number()).isEqualTo(kept);
        assertThat(newest.note()).isEqualTo("uji");
        assertThat(newest.byName()).isEqualTo(ADMINISTRATOR.name());

        kept(publish(original, Optional.empty(), kept));
        assertThat(desk.form(0)).isEqualTo(original);
        assertThat(desk.form(kept)).isEqualTo(lines);
    }

    @Test
    void whoever_looked_at_an_older_version_overwrites_nothing() {
        int kept = kept(publish(changed(Map.of("place", "Kotamobagu")), Optional.empty(), before));
        assertThat(publish(original, Optional.empty(), before))
                .isInstanceOfSatisfying(
                        Outcome.Overtaken.class,
                        overtaken -> assertThat(overtaken.by().number()).isEqualTo(kept));
        assertThat(desk.form(0).fields()).containsEntry("place", "Kotamobagu");
    }

    @Test
    void what_cannot_stand_in_a_paper_is_named_and_nothing_is_kept() {
        assertThat(publish(
                        changed(Map.of("address", " ", "postCode", "9576", "contact", "x".repeat(161))),
                        Optional.empty(),
                        before))
                .isInstanceOfSatisfying(Outcome.Faulty.class, faulty -> assertThat(faulty.fields())
                        .containsExactlyInAnyOrder("address", "postCode", "contact"));
        assertThat(faults(Map.of("top", "9", "right", "51", "points", "14")))
                .containsExactlyInAnyOrder("top", "right", "points");
        assertThat(faults(Map.of("left", "-1", "bottom", "dua"))).containsExactlyInAnyOrder("left", "bottom");
        assertThat(faults(Map.of("size", "A3"))).containsExactly("size");
        assertThat(desk.version()).isEqualTo(before);
    }

    @Test
    void a_picture_that_is_none_is_refused_and_the_arms_in_use_stay() {
        byte[] png = png(40, 48);
        Map<String, byte[]> bad = Map.of(
                "empty", new byte[0],
                "text", "bukan gambar".getBytes(StandardCharsets.UTF_8),
                "cut off", Arrays.copyOf(png, png.length / 2),
                "a header alone", Arrays.copyOf(png, 33),
                "a paper", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8),
                "svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "too large", Arrays.copyOf(png, 4 * 1024 * 1024 + 1));
        bad.forEach((name, bytes) -> {
            assertThat(desk.isPicture(bytes)).as(name).isFalse();
            assertThat(publish(original, Optional.of(bytes), before))
                    .as(name)
                    .isInstanceOfSatisfying(Outcome.Faulty.class, faulty -> assertThat(faulty.fields())
                            .containsExactly("arms"));
            assertThat(desk.picture(original, Optional.of(bytes), ADMINISTRATOR).picture())
                    .as(name)
                    .isPresent();
        });
        assertThat(desk.version()).isEqualTo(before);
    }

    @Test
    void a_picture_is_looked_at_before_it_is_kept() {
        byte[] arms = png(900, 1080);
        assertThat(desk.isPicture(arms)).isTrue();
        byte[] without = desk.picture(original, Optional.empty(), ADMINISTRATOR)
                .picture()
                .orElseThrow();
        byte[] with = desk.picture(original, Optional.of(arms), ADMINISTRATOR)
                .picture()
                .orElseThrow();
        assertThat(with).isNotEqualTo(without);
        assertThat(desk.version()).isEqualTo(before);
    }

    private List<String> faults(Map<String, String> fields) {
        return desk.faults(changed(fields));
    }

    private Outcome publish(OfficeForm form, Optional<byte[]> arms, int seen) {
        return desk.publish(form, arms, "uji", seen, ADMINISTRATOR);
    }

    private static int kept(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept) outcome).version();
    }

    private OfficeForm changed(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(original.fields());
        fields.putAll(changes);
        return new OfficeForm(fields, original.headLines(), original.footLines());
    }

    private static byte[] png(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, (x * 7919 + y * 104729) & 0xFFFFFF);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
