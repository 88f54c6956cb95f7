package id.dosir.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A word by which an account is found. */
@Entity
@Table(name = "account_word")
class AccountWordRow {

    private static final int LONGEST = 100;

    @Id
    String id;

    @Column(name = "account_id")
    Long account;

    String word;

    protected AccountWordRow() {}

    AccountWordRow(Long account, String word) {
        this.id = account + "/" + word;
        this.account = account;
        this.word = word;
    }

    /** @return words of the texts in small letters, each once: letters and digits only, so that their order is the same everywhere */
    static Set<String> words(String... texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            for (String word : (text == null ? "" : text.toLowerCase(Locale.ROOT)).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
                }
            }
        }
        return words;
    }
}
