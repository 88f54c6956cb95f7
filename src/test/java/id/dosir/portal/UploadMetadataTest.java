package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a file says of itself in one header. */
class UploadMetadataTest {

    @Test
    void values_come_as_they_were_whatever_script_they_are_in() {
        assertThat(UploadMetadata.of("nama " + encoded("surat “é”.pdf") + ", jenis " + encoded("ktp") + ",tipe "))
                .containsEntry("nama", "surat “é”.pdf")
                .containsEntry("jenis", "ktp")
                .containsEntry("tipe", "");
    }

    @Test
    void what_is_no_base64_is_as_if_it_had_not_been_sent() {
        assertThat(UploadMetadata.of("nama %%%,draf " + encoded("x")))
                .doesNotContainKey("nama")
                .containsEntry("draf", "x");
        assertThat(UploadMetadata.of(null)).doesNotContainKey("nama");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
