package id.dosir.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem (RFC 9457).
 *
 * @param type {@code about:blank}: the status says it, {@code refusal} says it closer
 * @param title phrase of the status
 * @param status of the answer
 * @param detail Indonesian, what is wrong and the cure
 * @param refusal name of the rule that said no; null for faults of form
 * @param grounds every ground of a refusal; null for faults of form
 * @param incident id that stands in the server's log, too; null unless the server failed
 */
@Schema(name = "Problem", description = "application/problem+json, RFC 9457")
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Schema(description = "Name of the rule, such as WRONG_STAGE or FIELD_MISSING") String refusal,
        List<GroundView> grounds,
        @Schema(description = "Id of a fault in the server's log") String incident) {

    /**
     * @param refusal name of the rule
     * @param field name of the field or kind of the paper that has the cure; empty when none has
     * @param detail Indonesian
     */
    @Schema(name = "Ground")
    public record GroundView(String refusal, String field, String detail) {}
}
