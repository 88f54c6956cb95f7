package id.dosir.desk;

import java.util.Properties;

/**
 * A file that is announced, before its bytes come.
 *
 * @param draft for which it is
 * @param kind code of what it is said to be; empty where that is to be guessed from its name
 * @param replaced token of the paper whose place it takes; empty when it takes none
 * @param name as declared; not trusted
 * @param type media type as declared; may be empty
 * @param length in bytes, as declared
 */
public record FileUpload(String draft, String kind, String replaced, String name, String type, long length) {

    Properties toProperties() {
        Properties said = new Properties();
        said.setProperty("draft", draft);
        said.setProperty("kind", kind);
        said.setProperty("replaced", replaced);
        said.setProperty("name", name);
        said.setProperty("type", type);
        said.setProperty("length", Long.toString(length));
        return said;
    }

    static FileUpload of(Properties said) {
        return new FileUpload(
                said.getProperty("draft"),
                said.getProperty("kind"),
                said.getProperty("replaced"),
                said.getProperty("name"),
                said.getProperty("type"),
                Long.parseLong(said.getProperty("length")));
    }
}
