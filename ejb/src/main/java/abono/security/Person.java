package abono.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who signs in: a member of accounts, or staff of the seller. Staff are not members of
 * accounts.
 */
@Entity
public class Person {
    @Id private UUID id;
    private String email;
    private String name;
    private String language;

    @Column(name = "language_chosen")
    private boolean languageChosen;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "staff_role")
    private Role staffRole;

    @Version private int version;

    protected Person() {}

    /**
     * A new person.
     *
     * @param staffRole the role at the seller, or null for a customer's person
     */
    public Person(UUID id, String email, String name, Locale locale, Role staffRole) {
        if (staffRole != null && !staffRole.staff()) {
            throw new IllegalArgumentException(staffRole + " is no role of staff");
        }
        this.id = id;
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.language = locale.getLanguage();
        this.staffRole = staffRole;
    }

    /** Sets the password by its hash; the password itself is never kept. */
    public void protectBy(String hash) {
        passwordHash = hash;
    }

    /** Takes the name and password that somebody invited chose. */
    public void introduce(String ownName, String hash) {
        name = ownName;
        passwordHash = hash;
    }

    /** Whether they have a password. */
    public boolean canSignIn() {
        return passwordHash != null;
    }

    /** Takes the language that they chose. */
    void speak(Locale locale) {
        language = locale.getLanguage();
        languageChosen = true;
    }

    /** Whether they chose their language; until then it is a guess. */
    boolean languageChosen() {
        return languageChosen;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The role at the seller, or null for a customer's person. */
    public Role staffRole() {
        return staffRole;
    }

    String passwordHash() {
        return passwordHash;
    }
}
