package abono.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import abono.it.Deployments;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the container holds for every service alike: rights, transactions, timers. */
@ExtendWith(ArquillianExtension.class)
class GuardsIT {
    private static final Map<Class<?>, Object> NOTHING =
            Map.of(int.class, 0, long.class, 0L, boolean.class, false);

    @Inject private BeanManager beans;

    @Resource(lookup = "java:module/Watch")
    private Watch watch;

    /** Sees the timers of the module. */
    @Stateless(name = "Watch")
    public static class Watch {
        @Resource private TimerService service;

        /** Of all of the module's beans. */
        public Collection<Timer> timers() {
            return service.getAllTimers();
        }

        /** Guarded as no right of the house is. */
        @RolesAllowed("NOBODY_HAS_THIS")
        public void guarded() {
            throw new IllegalStateException("entered");
        }
    }

    @Deployment
    static WebArchive portal() {
        return Deployments.portal(GuardsIT.class, Watch.class);
    }

    /** Where nobody says whom a method is for, it is for all who call it: the clock's own. */
    @Test
    void everyServiceSaysWhomItIsFor() {
        assertThat(services())
                .filteredOn(method -> !says(method))
                .extracting(method -> method.getDeclaringClass().getSimpleName(), Method::getName)
                .containsExactlyInAnyOrder(
                        tuple("ClockKeeper", "moveAheadBy"),
                        tuple("ClockKeeper", "noteTick"),
                        tuple("ClockService", "movable"),
                        tuple("ClockService", "now"));
    }

    @Test
    void noServiceLetsAStrangerIn() throws Exception {
        Map<String, Method> guarded = guarded();
        assertThat(guarded).isNotEmpty();
        Map<String, String> entered = new TreeMap<>();
        for (Map.Entry<String, Method> each : guarded.entrySet()) {
            Throwable refusal = failure(each.getValue());
            if (!(refusal instanceof EJBAccessException)) {
                entered.put(each.getKey(), String.valueOf(refusal));
            }
        }
        assertThat(entered).isEmpty();
    }

    @Test
    void aServiceThatIsOpenLetsAStrangerIn() throws Exception {
        assertThat(failure(Watch.class.getMethod("timers"))).isNull();
        assertThat(failure(Watch.class.getMethod("guarded")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void partsOfAnActNeedTheActsTransaction() {
        Map<String, String> entered = new TreeMap<>();
        Set<String> called = new TreeSet<>();
        for (Bean<?> part : parts()) {
            Object reference =
                    beans.getReference(
                            part, part.getBeanClass(), beans.createCreationalContext(part));
            for (Method each : business(part.getBeanClass())) {
                if (!each.isAnnotationPresent(Transactional.class)) {
                    Throwable refusal = failure(reference, each);
                    called.add(each.getDeclaringClass().getSimpleName());
                    if (!refusedForWantOfATransaction(refusal)) {
                        entered.put(name(each), String.valueOf(refusal));
                    }
                }
            }
        }
        assertThat(entered).isEmpty();
        assertThat(called)
                .contains(
                        "CreditUse",
                        "Invoicing",
                        "OrderFulfilment",
                        "PaymentApprovals",
                        "PaymentLifecycle",
                        "QuotePurchaseOrders",
                        "SubscriptionLifecycle",
                        "Wallets");
    }

    @Test
    void theHeartbeatHasItsTwoTimers() {
        Instant soon = Instant.now().plusSeconds(31);
        List<Timer> beats =
                watch.timers().stream()
                        .filter(timer -> timer.isCalendarTimer() && !timer.isPersistent())
                        .filter(timer -> timer.getNextTimeout().toInstant().isBefore(soon))
                        .toList();
        assertThat(beats).hasSize(2);
    }

    private static boolean refusedForWantOfATransaction(Throwable refusal) {
        return refusal instanceof EJBTransactionRequiredException
                || refusal != null && refusal.getCause() instanceof TransactionRequiredException;
    }

    /** The methods of services that name a right, by class and method. */
    private Map<String, Method> guarded() {
        Map<String, Method> found = new TreeMap<>();
        services().stream()
                .filter(GuardsIT::namesARight)
                .forEach(method -> found.put(name(method), method));
        return found;
    }

    /** What can be called of services. */
    private List<Method> services() {
        return all().stream()
                .map(Bean::getBeanClass)
                .filter(
                        type ->
                                type.isAnnotationPresent(Stateless.class)
                                        || type.isAnnotationPresent(Singleton.class))
                .flatMap(type -> business(type).stream())
                .toList();
    }

    private static boolean namesARight(Method method) {
        return method.isAnnotationPresent(RolesAllowed.class)
                || method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class)
                        && !method.isAnnotationPresent(PermitAll.class);
    }

    private static boolean says(Method method) {
        return namesARight(method)
                || method.isAnnotationPresent(PermitAll.class)
                || method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    /** The beans that work in the transaction of an act only. */
    private List<Bean<?>> parts() {
        return all().stream()
                .filter(bean -> Modifier.isPublic(bean.getBeanClass().getModifiers()))
                .filter(
                        bean ->
                                Optional.ofNullable(
                                                bean.getBeanClass()
                                                        .getAnnotation(Transactional.class))
                                        .filter(
                                                each ->
                                                        each.value()
                                                                == Transactional.TxType.MANDATORY)
                                        .isPresent())
                .toList();
    }

    private List<Bean<?>> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("abono."))
                .filter(bean -> !bean.getBeanClass().getName().startsWith("abono.it."))
                .sorted(Comparator.comparing(bean -> bean.getBeanClass().getName()))
                .<Bean<?>>map(bean -> bean)
                .toList();
    }

    private static List<Method> business(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName()
                + "."
                + method.getName()
                + Arrays.toString(method.getParameterTypes());
    }

    private static Throwable failure(Method method) throws Exception {
        Class<?> type = method.getDeclaringClass();
        return failure(InitialContext.doLookup("java:module/" + type.getSimpleName()), method);
    }

    private static Throwable failure(Object bean, Method method) {
        Object[] nothing =
                Stream.of(method.getParameterTypes()).map(NOTHING::get).toArray(Object[]::new);
        try {
            method.invoke(Objects.requireNonNull(bean), nothing);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
