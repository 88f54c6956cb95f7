package id.dosir.bsre;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Error of the service in one of its forms: {@code {"error": "text 2031", "status_code": 400}} or
 * {@code {"error": "text", "status_code": 2031}}.
 *
 * @param code {@code status_code} when it has four digits, else the last four-digit number in the text, else the HTTP
 *     status
 */
record ServiceError(int code) {

    static final int WRONG_PASSPHRASE = 2031;
    static final int UNKNOWN_SIGNER = 2011;

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    /** @return empty when the body is no JSON object */
    static Optional<ServiceError> read(int httpStatus, byte[] body) {
        return object(body).map(json -> new ServiceError(code(json).orElse(httpStatus)));
    }

    /** @return empty when the bytes are no JSON object */
    static Optional<JsonObject> object(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonStructure read = reader.read();
            return read instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** @return the member as text, empty when absent, null or neither text nor number */
    static Optional<String> text(JsonObject json, String member) {
        JsonValue value = json.get(member);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return value != null && value.getValueType() == JsonValue.ValueType.NUMBER
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    private static Optional<Integer> code(JsonObject json) {
        Optional<String> status = text(json, "status_code").filter(s -> s.matches("[0-9]{4}"));
        if (status.isPresent()) {
            return status.map(Integer::valueOf);
        }
        return text(json, "error").flatMap(ServiceError::lastNumber).or(() -> text(json, "message")
                .flatMap(ServiceError::lastNumber));
    }

    private static Optional<Integer> lastNumber(String text) {
        Matcher numbers = FOUR_DIGITS.matcher(text);
        Integer last = null;
        while (numbers.find()) {
            last = Integer.valueOf(numbers.group());
        }
        return Optional.ofNullable(last);
    }
}
