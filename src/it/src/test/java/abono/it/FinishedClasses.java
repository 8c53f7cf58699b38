package abono.it;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Ends the subscriptions of a test class that is over. Otherwise whatever day a later class moves
 * the clock to, all that was ever bought in the run is billed, drawn and mailed on the way: the
 * more tests there are, the longer each of them takes.
 */
public final class FinishedClasses implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean ofAClass = test.getSource().filter(ClassSource.class::isInstance).isPresent();
        if (ofAClass && test.isContainer()) {
            Product.endSubscriptions();
        }
    }
}
