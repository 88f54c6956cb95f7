package id.dosir.letters;

import id.dosir.core.template.TemplateVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One save of a template. Only ever added. */
@Entity
@Table(name = "template_version")
class TemplateVersionRow {

    @Id
    String id;

    String name;
    int number;

    @Enumerated(EnumType.STRING)
    TemplateVersion.State state;

    String source;
    String sha256;
    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    String note;

    @Column(name = "from_number")
    int from;

    protected TemplateVersionRow() {}

    TemplateVersionRow(Template template, TemplateVersion.State state) {
        this.id = id(template.name(), template.number());
        this.name = template.name();
        this.number = template.number();
        this.source = template.source();
        this.sha256 = template.version().hex();
        this.state = state;
        this.note = "";
    }

    static String id(String name, int number) {
        return name + "/" + number;
    }

    TemplateVersion toVersion() {
        return new TemplateVersion(name, number, state, sha256, at, byName, note, from);
    }

    Template toTemplate() {
        return Template.of(name, source, number);
    }
}
