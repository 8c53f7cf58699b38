package abono.notifications;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends the courier out often enough for a mail to follow its cause while a person waits. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourierTimer {
    @Inject private Courier courier;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        courier.round();
    }
}
