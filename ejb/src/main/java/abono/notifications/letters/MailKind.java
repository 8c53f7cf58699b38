package abono.notifications.letters;

/** What a mail tells; its texts stand in the bundle {@code mails} under this name. */
public enum MailKind {
    /** To the customer: a quote is there to be answered. */
    QUOTE_SENT,
    /** To the reader of a quote's link: the code that confirms their answer. */
    QUOTE_CODE,
    /** To the customer and the sellers: a quote ends soon without an answer (Q9). */
    QUOTE_REMINDER,
    QUOTE_REMINDER_COPY,
    /** To the sellers: the customer said yes. */
    QUOTE_ACCEPTED,
    /** To the customer: the acceptance, with its certificate (U9). */
    QUOTE_CONFIRMED,
    /** To the customer: employees recorded that they said yes; it can be contested (U9). */
    QUOTE_TOLD,
    /** To those who may confirm: an employee recorded that a customer said yes. */
    YES_RECORDED,
    /** To who recorded it: another employee did not confirm it, and why. */
    YES_REFUSED,
    /** To the sellers and their managers: the customer says that it was not so. */
    YES_CONTESTED,
    /** To the customer: staff decided on what they contested, and the answer. */
    CONTEST_UPHELD,
    CONTEST_REVERSED,
    /** To the sellers: the customer said no, and why. */
    QUOTE_DECLINED,
    /** To the sellers: nobody answered in time. */
    QUOTE_EXPIRED,
    /** To the managers: a quote over its seller's limits is to be decided on. */
    QUOTE_SUBMITTED,
    /** To the sellers: a manager decided, and why. */
    QUOTE_APPROVED,
    QUOTE_REJECTED,
    QUOTE_PROPOSED,
    RENEWAL_DRAFTED,
    /** To the customer: an invoice is to be paid. */
    INVOICE_ISSUED,
    /** To the customer: the money came. */
    PAYMENT_RECEIVED,
    /** To the payer, when they cannot have seen it: the money did not come. */
    PAYMENT_FAILED,
    /** To the customer: the bank asks them to confirm a charge that was made by itself. */
    PAYMENT_CONFIRM,
    /** To the customer: a transfer had been recorded by mistake. */
    PAYMENT_REVERSED,
    /** To the customer: what they ordered is theirs. */
    ORDER_CONFIRMED,
    /** To the customer: a subscription renewed, and the card on file is charged. */
    RENEWED,
    /** To the customer: the card on file was not charged; when it is tried again. */
    RENEWAL_FAILED,
    /** To the customer: no try succeeded, the access is gone until it is paid. */
    SUBSCRIPTION_SUSPENDED,
    SUBSCRIPTION_RESTORED,
    /** To the customer: a cancellation, and the last day. */
    SUBSCRIPTION_CANCELLED,
    SUBSCRIPTION_ENDED,
    TRIAL_ENDED,
    /** To somebody who is to become a member of an account. */
    INVITATION,
    /** To the approvers of an account: a member asks to buy (U5). */
    CONSENT_ASKED,
    /** To the approvers of an account: a member asks to pay (U5). */
    PAYMENT_CONSENT_ASKED,
    /** To the payer who asked: the payment is approved and can be made. */
    PAYMENT_CONSENT_GIVEN,
    /** To the member who asked to buy: an approver said no, and why (U5). */
    CONSENT_REFUSED,
    /** To the payer who asked: an approver said no, and why (U5). */
    PAYMENT_CONSENT_REFUSED,
    /** To the other side: somebody commented on a quote. */
    QUOTE_COMMENT,
    /** To the representative: a customer asks for a change. */
    REQUEST_ASKED,
    /** To the customer: the answer to what they asked for. */
    REQUEST_ANSWERED
}
