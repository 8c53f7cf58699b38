package abono.notifications.outbox;

import abono.accounts.SampleAccounts;
import abono.documents.DocumentKind;
import abono.money.Money;
import abono.notifications.letters.Addressee;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.Letter;
import abono.notifications.letters.Letters;
import abono.notifications.letters.MailKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Mails for the tests. */
public final class SampleMails {
    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    private SampleMails() {}

    public static Announcement aSentQuoteFor(String customer) {
        return new Announcement(
                MailKind.QUOTE_SENT,
                UUID.randomUUID(),
                List.of("Q-2026-000042", "Diego Serrano", customer, LocalDate.of(2026, 12, 23)),
                List.of(
                        Detail.of("termTotal", Money.ofMinor(1_550_252, "EUR")),
                        new Detail("paidFor", Money.ofMinor(40_000, "EUR"), customer)),
                "/corporate/quote-review.xhtml?quote=0196-x",
                new Attachment(DocumentKind.QUOTE, UUID.randomUUID()));
    }

    /** To a person of this name, about a customer of that name. */
    public static OutboxMail aMail(String person, String customer) {
        Announcement announcement = aSentQuoteFor(customer);
        Letter letter =
                new Letters("https://portal.abono.example/")
                        .write(announcement, person, new Locale("es"));
        return new OutboxMail(
                announcement, Addressee.of(SampleAccounts.aContact(person, "es")), letter, NOW);
    }

    /** To Lucía, with a secret in its link. */
    public static OutboxMail anInvitation(String secret) {
        String path = "/invitation.xhtml?token=" + secret;
        return aSecretMail(MailKind.INVITATION, List.of(), path, secret);
    }

    /** To Lucía, with a code. */
    public static OutboxMail aCode(String code) {
        List<Detail> details = List.of(Detail.of("code", code));
        return aSecretMail(MailKind.QUOTE_CODE, details, "/x?quote=77" + code + "77", code);
    }

    private static OutboxMail aSecretMail(
            MailKind kind, List<Detail> details, String path, String secret) {
        Announcement announcement =
                new Announcement(kind, UUID.randomUUID(), List.of("Navarro"), details, path, null)
                        .withSecret(secret);
        Letter letter =
                new Letters("https://portal.abono.example/")
                        .write(announcement, "Lucía", new Locale("es"));
        return new OutboxMail(
                announcement, Addressee.of(SampleAccounts.aContact("Lucía", "es")), letter, NOW);
    }

    public static OutboxMail aMail() {
        return aMail("Lucía Navarro", "Navarro Logística, S.L.");
    }
}
