package id.dosir.desk;

import id.dosir.core.dossier.AmsSheet.Field;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How AMS asks. Its form is not described in public, and the office that sees another one sets it right.
 *
 * @param fields in the order of AMS's form ({@code dosir.ams.fields}); what is not named is not shown
 */
public record AmsSettings(List<Field> fields) {

    static final String ALL =
            "nik,name,nip,email,phone,agency,position,rank,serial,reason,explanation,letter-number,letter-date";

    public AmsSettings {
        fields = List.copyOf(fields);
    }

    /**
     * @param text names with commas between them
     * @throws IllegalArgumentException naming the setting
     */
    static AmsSettings of(String text) {
        List<Field> fields = new ArrayList<>();
        for (String name : text.strip().split("\\s*,\\s*")) {
            Field field = Field.named(name)
                    .orElseThrow(() -> new IllegalArgumentException("dosir.ams.fields has no field \"" + name
                            + "\"; there are: "
                            + Arrays.stream(Field.values()).map(Field::code).collect(Collectors.joining(", "))));
            if (fields.contains(field)) {
                throw new IllegalArgumentException("dosir.ams.fields names " + name + " twice");
            }
            fields.add(field);
        }
        return new AmsSettings(fields);
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        AmsSettings settings(@ConfigProperty(name = "dosir.ams.fields", defaultValue = ALL) String fields) {
            return of(fields);
        }
    }
}
