package id.dosir.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Last number given out under a name. */
@Entity
@Table(name = "counter")
class CounterRow {

    @Id
    String name;

    long last;

    protected CounterRow() {}

    CounterRow(String name) {
        this.name = name;
    }
}
