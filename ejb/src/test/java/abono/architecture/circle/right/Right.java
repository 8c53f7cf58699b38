package abono.architecture.circle.right;

import abono.architecture.circle.left.Left;

/** Knows left, which knows right. */
public class Right {
    public Left left;
}
