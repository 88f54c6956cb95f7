package id.dosir.portal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A column of a file, and what of ours somebody says it holds. */
public class MappedColumn implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    private final int place;
    private final String head;
    private final ArrayList<String> examples;
    private String choice;

    /** @param place from 0 */
    MappedColumn(int place, String head, List<String> examples, String choice) {
        this.place = place;
        this.head = head;
        this.examples = new ArrayList<>(examples);
        this.choice = choice;
    }

    /** @return as spreadsheets count: A to Z, then AA */
    public String getLetter() {
        return (place < LETTERS ? "" : String.valueOf((char) ('A' + place / LETTERS - 1)))
                + (char) ('A' + place % LETTERS);
    }

    public int getPlace() {
        return place;
    }

    public String getHead() {
        return head;
    }

    public List<String> getExamples() {
        return examples;
    }

    /** @return name of one of our columns; empty for none */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
