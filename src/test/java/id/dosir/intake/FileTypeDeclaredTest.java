package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeDeclaredTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "application/octet-stream",
                "application/octetstream",
                "application/vnd.ms-office",
                "application/wps-office.docx",
                "application/zip",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document; charset=binary"
            })
    void a_sender_that_does_not_know_a_docx_does_not_speak_against_it(String declared) {
        assertThat(FileType.DOCX.isContradictedBy(declared)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "TEXT/HTML; charset=utf-8",
                "image/gif",
                "image/jpeg",
                "video/mp4",
                "application/zip",
                "application/x-msdownload"
            })
    void what_is_plainly_said_to_be_something_else_is_no_pdf(String declared) {
        assertThat(FileType.PDF.isContradictedBy(declared)).isTrue();
    }
}
