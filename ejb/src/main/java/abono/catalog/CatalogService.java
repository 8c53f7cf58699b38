package abono.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Shows what is sold. Prices are public. */
@Stateless
@PermitAll
public class CatalogService {
    @PersistenceContext private EntityManager em;

    /** Every product with plans, prices and features, in three queries whatever their number. */
    public List<Product> products() {
        return em.createQuery("select p from Product p order by p.position", Product.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.plans.prices")
                .setHint("eclipselink.batch", "p.plans.features")
                .setHint("eclipselink.batch", "p.features")
                .getResultList();
    }
}
