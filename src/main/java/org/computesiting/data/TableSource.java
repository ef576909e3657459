package org.computesiting.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where the bytes of tables come from. */
@FunctionalInterface
public interface TableSource {

    /** Bytes of the table of this name (without the ending .csv); none if there is no such table. */
    Optional<byte[]> bytes(String table);

    /** The tables that are part of the program. */
    static TableSource bundled() {
        return table -> {
            try (InputStream in = TableSource.class.getResourceAsStream(table + ".csv")) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The same tables, with one of them replaced. */
    default TableSource with(String table, byte[] bytes) {
        return name -> name.equals(table) ? Optional.of(bytes) : this.bytes(name);
    }
}
