package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database that is filled with numbers which count as one by now still gets its new schema. */
class PurchaseOrderNumbersMigratedIT {
    private static final String BEFORE =
            """
            create temporary table purchase_order (id int primary key, account_id int not null,
                number varchar(40) not null, created_at timestamptz not null,
                constraint purchase_order_number unique (account_id, number));
            insert into purchase_order values
                (3, 1, 'po-1', '2026-01-03'), (1, 1, 'PO-1', '2026-01-01'),
                (2, 1, 'Po \u2011 1', '2026-01-02'), (4, 2, 'po-1', '2026-01-01'),
                (5, 1, 'PO1', '2026-01-01'), (6, 1, '\uff30\uff2f-7', '2026-01-01');
            """;

    @Test
    void theOldestOfTwinsHasTheNumberAndTheOthersStay() throws Exception {
        try (Connection connection = Product.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(BEFORE);

            sql.execute(migration());

            assertThat(keys(sql))
                    .containsExactly(
                            Map.entry(1, "PO-1"),
                            Map.entry(2, "PO-1 2"),
                            Map.entry(3, "PO-1 3"),
                            Map.entry(4, "PO-1"),
                            Map.entry(5, "PO1"),
                            Map.entry(6, "PO-7"));
        }
    }

    private static Map<Integer, String> keys(Statement sql) throws Exception {
        Map<Integer, String> keys = new LinkedHashMap<>();
        try (ResultSet rows =
                sql.executeQuery("select id, number_key from purchase_order order by id")) {
            while (rows.next()) {
                keys.put(rows.getInt(1), rows.getString(2));
            }
        }
        return keys;
    }

    private static String migration() throws Exception {
        String file = "/db/migration/V65__one_purchase_order_per_number.sql";
        try (InputStream in = PurchaseOrderNumbersMigratedIT.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
