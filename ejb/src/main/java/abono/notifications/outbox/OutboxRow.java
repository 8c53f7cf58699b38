package abono.notifications.outbox;

import abono.notifications.letters.MailKind;
import java.time.Instant;
import java.util.UUID;

/** A mail as lists show it. */
public record OutboxRow(
        UUID id,
        MailKind kind,
        String recipient,
        String recipientName,
        String subject,
        MailStatus status,
        int attempts,
        String lastError,
        Instant writtenAt,
        Instant sentAt) {}
