package abono.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A person's role in one account; a person may have one in each of several. */
@Entity
public class Membership {
    @Id private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected Membership() {}

    /** Makes the person a member of the account. */
    public Membership(UUID id, Person person, UUID accountId, Role role) {
        this.id = id;
        this.person = person;
        this.accountId = accountId;
        this.role = role;
    }

    /** Gives the member another role; the account's service guards that one who may act stays. */
    public void become(Role other) {
        role = other;
    }

    public Person person() {
        return person;
    }

    public UUID accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }
}
