package abono.architecture.circle.left;

import abono.architecture.circle.right.Right;

/** Knows right, which knows left. */
public class Left {
    public Right right;
}
