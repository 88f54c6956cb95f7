package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static final String MAILBOX = "siti.mokoagow@bolmongkab.go.id";

    /** Text near enough to a mailbox that the pattern has to look at it. */
    @Provide
    Arbitrary<String> nearMailboxes() {
        return Arbitraries.strings()
                .withChars("ab1.@-_+ \r\n\t\0\"<>,;:\u00a0\u2028")
                .ofMaxLength(40);
    }

    @Property(tries = 2000)
    void whatever_passes_holds_one_at_and_nothing_that_breaks_a_header(@ForAll("nearMailboxes") String text) {
        EmailAddress.parse(text)
                .ifPresent(address -> assertThat(address.value()).matches("[a-z0-9._%+-]+@[a-z0-9.-]+"));
    }

    @Property
    void arbitrary_text_never_throws(@ForAll String text) {
        EmailAddress.parse(text)
                .ifPresent(address -> assertThat(address.value()).doesNotContainAnyWhitespaces());
    }

    @Property
    void a_line_break_anywhere_inside_a_mailbox_is_refused(@ForAll("places") int place) {
        for (String lineBreak : new String[] {"\r", "\n", "\r\n", "\r\nBcc: x@y.id"}) {
            assertThat(EmailAddress.parse(MAILBOX.substring(0, place) + lineBreak + MAILBOX.substring(place)))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(1, MAILBOX.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b@go.id",
                "a.@go.id",
                ".a@go.id",
                "a@go",
                "a@-x.go.id",
                "a@x-.go.id",
                "a b@go.id",
                "a@b@go.id",
                "\"a\"@go.id",
                "a@127.0.0.1",
                "@go.id",
                "a@"
            })
    void what_a_mailer_would_refuse_is_none(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void a_local_part_has_at_most_64_characters_and_the_whole_at_most_254() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@go.id")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@go.id")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(126) + "id")).isEmpty();
    }

    @Test
    void capitals_and_blanks_around_it_do_not_make_another_mailbox() {
        assertThat(EmailAddress.parse(" Siti.Mokoagow@BolmongKab.go.id ")).contains(new EmailAddress(MAILBOX));
    }

    @Test
    void the_governments_domain_ends_in_go_id() {
        assertThat(new EmailAddress(MAILBOX).isGovernment()).isTrue();
        assertThat(new EmailAddress("siti@bolmongkab.go.id.example.com").isGovernment())
                .isFalse();
        assertThat(new EmailAddress("siti@evilgo.id").isGovernment()).isFalse();
    }
}
