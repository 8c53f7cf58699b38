package abono.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of what is known of the steps of the day. */
@Dependent
class StepRecords {
    @PersistenceContext private EntityManager em;

    /** Takes in what happened, all at once; rows are locked by their key, nodes do not cross. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(Map<String, StepRuns> runs) {
        Map<String, StepRecord> known = find(runs.keySet(), LockModeType.PESSIMISTIC_WRITE);
        runs.forEach(
                (step, each) -> {
                    StepRecord record = known.getOrDefault(step, new StepRecord(step));
                    record.note(each);
                    if (!known.containsKey(step)) {
                        em.persist(record);
                    }
                });
    }

    /** Those of the steps that ran already, by their key. */
    Map<String, StepRecord> of(Collection<String> steps) {
        return find(steps, LockModeType.NONE);
    }

    private Map<String, StepRecord> find(Collection<String> steps, LockModeType lock) {
        return em
                .createQuery(
                        "select r from StepRecord r where r.step in :steps order by r.step",
                        StepRecord.class)
                .setParameter("steps", steps)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(StepRecord::step, Function.identity()));
    }
}
