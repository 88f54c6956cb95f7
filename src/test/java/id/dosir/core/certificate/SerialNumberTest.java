package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialNumberTest {

    private static final BigInteger LARGEST = BigInteger.TWO.pow(160).subtract(BigInteger.ONE);

    @Provide
    Arbitrary<BigInteger> serials() {
        return Arbitraries.bigIntegers().between(BigInteger.ONE, LARGEST);
    }

    @Property
    void decimal_reads_back_as_the_same_number(@ForAll("serials") BigInteger value) {
        SerialNumber serial = new SerialNumber(value);

        assertThat(SerialNumber.parse(serial.decimal())).contains(serial);
    }

    @Property
    void hexadecimal_with_colons_blanks_or_mark_reads_back_as_the_same_number(@ForAll("serials") BigInteger value) {
        SerialNumber serial = new SerialNumber(value);
        String hex = serial.hex();

        // one pair has no separator that could tell it from a decimal number
        if (hex.contains(":")) {
            assertThat(SerialNumber.parse(hex)).contains(serial);
            assertThat(SerialNumber.parse(hex.toLowerCase(Locale.ROOT).replace(':', ' ')))
                    .contains(serial);
        }
        assertThat(SerialNumber.parse("0x" + hex.replace(":", ""))).contains(serial);
    }

    @Property
    void arbitrary_text_is_a_number_in_range_or_none(@ForAll String text) {
        SerialNumber.parse(text).ifPresent(serial -> assertThat(serial.value()).isBetween(BigInteger.ONE, LARGEST));
    }

    @ParameterizedTest
    @CsvSource({"12 34,4660", "12-34,4660", "1234,1234", "12:34,4660", "0x1234,4660", "AB,171", "00:80,128"})
    void digits_with_separators_are_hexadecimal_and_without_them_decimal(String text, String value) {
        assertThat(SerialNumber.parse(text)).contains(new SerialNumber(new BigInteger(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00:00", "-5", "- 5", "0x", ":12", "12:", "12,5", "G1", "１２３４"})
    void what_is_no_positive_number_is_no_serial(String text) {
        assertThat(SerialNumber.parse(text)).isEmpty();
    }

    @Test
    void twenty_octets_are_the_most_that_rfc_5280_allows() {
        assertThat(SerialNumber.parse("00:" + new SerialNumber(LARGEST).hex()))
                .as("viewers put a leading zero octet before a high bit")
                .contains(new SerialNumber(LARGEST));
        assertThat(SerialNumber.parse(LARGEST.add(BigInteger.ONE).toString())).isEmpty();
        assertThatThrownBy(() -> new SerialNumber(LARGEST.add(BigInteger.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
