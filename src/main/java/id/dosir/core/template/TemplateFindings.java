package id.dosir.core.template;

import java.util.List;

/**
 * What a text would be as a template, before any paper is made with it.
 *
 * @param faults that stop it from being used, by line
 * @param unused tokens that the paper knows and the text does not use, in order
 */
public record TemplateFindings(List<TemplateFault> faults, List<String> unused) {

    public TemplateFindings {
        faults = List.copyOf(faults);
        unused = List.copyOf(unused);
    }
}
